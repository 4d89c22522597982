package dev.portalsdk.testkit.tck;

import dev.portalsdk.core.PortalId;
import dev.portalsdk.core.document.PortalDocument;
import dev.portalsdk.core.journal.WriteDraft;
import dev.portalsdk.core.journal.WriteIdentity;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;

/** Invented writes for the contract of journals: uploads about an invoice. */
final class SampleWrites {

  static final Instant NOON = Instant.parse("2025-08-20T12:00:00Z");

  /** A text that a careless format would break. */
  static final String ODD =
      "una \"cita\", \\ y\r\ndos líneas\u2028\u202e \ud83d\ude00 crc=00000000";

  private SampleWrites() {}

  /** The one file of its kind that an invoice has. */
  static WriteDraft single(String invoice, String content) {
    return draft("contract-portal", invoice, content, true);
  }

  /** One of several files about an invoice. */
  static WriteDraft further(String invoice, String content) {
    return draft("contract-portal", invoice, content, false);
  }

  static WriteDraft elsewhere() {
    return draft("another-portal", "1", "invoice", true);
  }

  private static WriteDraft draft(
      String portal, String invoice, String content, boolean exclusive) {
    PortalDocument document =
        PortalDocument.of("factura.pdf", content.getBytes(StandardCharsets.UTF_8));
    WriteIdentity.Builder identity =
        WriteIdentity.builder(PortalId.of(portal), "upload document")
            .subject("recipient", "Liquidaciones Prest. En Especie")
            .subject("invoice", invoice)
            .sha256(document.sha256());
    return WriteDraft.of(
        exclusive ? identity.exclusive().build() : identity.build(),
        Map.of("name", "factura.pdf", "remarks", ODD),
        document);
  }
}

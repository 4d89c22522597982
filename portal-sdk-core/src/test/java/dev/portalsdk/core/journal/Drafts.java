package dev.portalsdk.core.journal;

import dev.portalsdk.core.PortalId;
import dev.portalsdk.core.document.PortalDocument;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;

/** Writes as tests prepare them: uploads about an invoice. */
final class Drafts {

  static final Instant NOON = Instant.parse("2025-08-20T12:00:00Z");
  static final PortalId PORTAL = PortalId.of("toy-portal");

  private Drafts() {}

  /** The one file of its kind that an invoice has. */
  static WriteDraft single(String invoice, String content) {
    return draft(invoice, content, true);
  }

  /** One of several files about an invoice. */
  static WriteDraft further(String invoice, String content) {
    return draft(invoice, content, false);
  }

  private static WriteDraft draft(String invoice, String content, boolean exclusive) {
    PortalDocument document = document(content);
    WriteIdentity.Builder identity =
        WriteIdentity.builder(PORTAL, "upload document")
            .subject("recipient", "Liquidaciones Prest. En Especie")
            .subject("invoice", invoice)
            .sha256(document.sha256());
    return WriteDraft.of(
        exclusive ? identity.exclusive().build() : identity.build(),
        Map.of("name", "factura.pdf"),
        document);
  }

  static PortalDocument document(String content) {
    return PortalDocument.of("factura.pdf", content.getBytes(StandardCharsets.UTF_8));
  }

  static WriteStep step(WriteState state) {
    return WriteStep.to(state, NOON);
  }
}

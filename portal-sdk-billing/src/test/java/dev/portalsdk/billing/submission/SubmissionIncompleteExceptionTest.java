package dev.portalsdk.billing.submission;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portalsdk.billing.BillingPortals;
import dev.portalsdk.billing.Copies;
import dev.portalsdk.core.PortalCall;
import dev.portalsdk.core.document.PortalDocument;
import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.error.PortalUnavailableException;
import dev.portalsdk.core.journal.WriteBatch;
import dev.portalsdk.core.journal.WriteDraft;
import dev.portalsdk.core.journal.WriteIdentity;
import dev.portalsdk.core.journal.WriteRecord;
import dev.portalsdk.core.journal.WriteState;
import dev.portalsdk.core.journal.WriteStep;
import dev.portalsdk.core.spi.WriteOutcome;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("SC33")
class SubmissionIncompleteExceptionTest {

  private static final PortalDocument FILE =
      PortalDocument.of("factura.pdf", "una factura".getBytes(StandardCharsets.UTF_8));
  private static final WriteIdentity IDENTITY =
      WriteIdentity.builder(BillingPortals.SANCOR_SALUD, "send shipment")
          .subject("invoice", "1")
          .sha256(FILE.sha256())
          .build();

  @Test
  void stillSaysInAnotherProcessWhatBecameOfEachFile() throws Exception {
    WriteDraft draft = WriteDraft.of(IDENTITY, Map.of(), FILE);
    WriteBatch batch = WriteBatch.of(List.of(draft));
    WriteStep lost =
        WriteStep.to(WriteState.UNKNOWN, Instant.EPOCH)
            .because(ErrorCode.PORTAL_UNREACHABLE)
            .saying("Envíos Realizados");
    WriteOutcome outcome =
        WriteOutcome.of(WriteRecord.of(IDENTITY, Map.of(), batch.id(), lost))
            .failing(
                new PortalUnavailableException(
                    new PortalCall(BillingPortals.SANCOR_SALUD, "send shipment"),
                    ErrorCode.PORTAL_UNREACHABLE,
                    "no answer",
                    null));
    DocumentResult result = DocumentResult.of(AttachmentKind.INVOICE, outcome);
    SubmissionId id = new SubmissionId(batch.id());

    SubmissionResult arrived =
        Copies.of(
                SubmissionIncompleteException.class,
                new SubmissionIncompleteException(new SubmissionResult(id, List.of(result))))
            .result();

    assertThat(arrived.id()).isEqualTo(id);
    DocumentResult file = arrived.documents().get(0);
    assertThat(file.kind()).isEqualTo(AttachmentKind.INVOICE);
    assertThat(file.sha256()).isEqualTo(FILE.sha256());
    assertThat(file.state()).isEqualTo(DocumentState.UNKNOWN);
    assertThat(file.reason()).hasValue(ErrorCode.PORTAL_UNREACHABLE);
    assertThat(file.whereToLook()).hasValue("Envíos Realizados");
    assertThat(file.failure()).get().hasToString(result.failure().orElseThrow().toString());
  }
}

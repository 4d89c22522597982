package dev.portalsdk.billing.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.portalsdk.billing.BillingPortals;
import dev.portalsdk.billing.invoice.ArgentineNumber;
import dev.portalsdk.billing.invoice.InvoiceKey;
import dev.portalsdk.billing.invoice.InvoiceKind;
import dev.portalsdk.billing.invoice.InvoiceRef;
import dev.portalsdk.billing.invoice.Letter;
import dev.portalsdk.billing.invoice.Owner;
import dev.portalsdk.core.document.PortalDocument;
import dev.portalsdk.core.identity.Cuit;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SubmissionTest {

  private static final Owner OWNER =
      Owner.of(BillingPortals.SERENA_ART, Cuit.parse("30-71234567-1"));
  private static final InvoiceRef INVOICE =
      InvoiceRef.of(
          InvoiceKey.of(
              OWNER, InvoiceKind.INVOICE, Letter.B, ArgentineNumber.parse("0025-00043905")));

  @Test
  void putsTheInvoiceFirstThenItsDetailThenTheRestAsGiven() {
    Submission submission =
        Submission.of(
            INVOICE,
            attachment(AttachmentKind.MISCELLANEOUS, "a"),
            attachment(AttachmentKind.INVOICE_DETAIL, "b"),
            attachment(AttachmentKind.CLINICAL_HISTORY, "c"),
            attachment(AttachmentKind.INVOICE, "d"),
            attachment(AttachmentKind.STUDY_REPORT, "e"));

    assertThat(submission.attachments())
        .extracting(Attachment::kind)
        .containsExactly(
            AttachmentKind.INVOICE,
            AttachmentKind.INVOICE_DETAIL,
            AttachmentKind.MISCELLANEOUS,
            AttachmentKind.CLINICAL_HISTORY,
            AttachmentKind.STUDY_REPORT);
  }

  @Test
  void hasOneInvoiceOneDetailAndNoFileTwice() {
    assertThatIllegalArgumentException().isThrownBy(() -> Submission.of(INVOICE));
    for (AttachmentKind single :
        new AttachmentKind[] {AttachmentKind.INVOICE, AttachmentKind.INVOICE_DETAIL}) {
      assertThatIllegalArgumentException()
          .isThrownBy(
              () -> Submission.of(INVOICE, attachment(single, "a"), attachment(single, "b")));
    }
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                Submission.of(
                    INVOICE,
                    attachment(AttachmentKind.STUDY_REPORT, "a"),
                    attachment(AttachmentKind.STUDY_REPORT, "a")));
    assertThat(
            Submission.of(
                    INVOICE,
                    attachment(AttachmentKind.STUDY_REPORT, "a"),
                    attachment(AttachmentKind.MISCELLANEOUS, "a"))
                .attachments())
        .hasSize(2);
  }

  @Test
  void showsNoNameAndNoRemarks() {
    Attachment attachment =
        Attachment.of(
                AttachmentKind.CLINICAL_HISTORY,
                PortalDocument.of("Gómez Inventada.pdf", "x".getBytes(StandardCharsets.UTF_8)))
            .remarks("fractura inventada");

    assertThat(attachment.toString() + Submission.of(INVOICE, attachment))
        .doesNotContain("Gómez")
        .doesNotContain("fractura");
    assertThat(attachment.remarks()).isEqualTo("fractura inventada");
  }

  @Test
  void readsItsStoredNameBack() {
    SubmissionId id = SubmissionId.parse("serena-art-batch-3f9a0c52b1d84e67a0c5d1e2");

    assertThat(id.text()).isEqualTo("serena-art-batch-3f9a0c52b1d84e67a0c5d1e2");
    assertThat(id.batch().portal()).isEqualTo(BillingPortals.SERENA_ART);
    for (String other : new String[] {"", "serena-art", "serena-art-batch-3f9a", "../x"}) {
      assertThatIllegalArgumentException().isThrownBy(() -> SubmissionId.parse(other));
    }
  }

  private static Attachment attachment(AttachmentKind kind, String content) {
    return Attachment.of(
        kind, PortalDocument.of("a.txt", content.getBytes(StandardCharsets.UTF_8)));
  }
}

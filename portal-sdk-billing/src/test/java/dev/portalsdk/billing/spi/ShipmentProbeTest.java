package dev.portalsdk.billing.spi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portalsdk.billing.BillingPortals;
import dev.portalsdk.billing.invoice.InvoiceKey;
import dev.portalsdk.billing.invoice.InvoiceKind;
import dev.portalsdk.billing.invoice.InvoiceRef;
import dev.portalsdk.billing.invoice.LetteredNumber;
import dev.portalsdk.billing.invoice.Owner;
import dev.portalsdk.billing.submission.Attachment;
import dev.portalsdk.billing.submission.AttachmentKind;
import dev.portalsdk.billing.submission.Shipment;
import dev.portalsdk.billing.submission.ShipmentRef;
import dev.portalsdk.billing.submission.Submission;
import dev.portalsdk.billing.submission.SubmissionKind;
import dev.portalsdk.core.document.PortalDocument;
import dev.portalsdk.core.document.Progress;
import dev.portalsdk.core.error.Origin;
import dev.portalsdk.core.identity.Cuit;
import dev.portalsdk.core.journal.WriteBatch;
import dev.portalsdk.core.journal.WriteDraft;
import dev.portalsdk.core.journal.WriteRecord;
import dev.portalsdk.core.journal.WriteState;
import dev.portalsdk.core.journal.WriteStep;
import dev.portalsdk.core.page.Listing;
import dev.portalsdk.core.page.Page;
import dev.portalsdk.core.page.PageRequest;
import dev.portalsdk.core.spi.Probe;
import dev.portalsdk.core.time.Zones;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What the list of shipments says of one whose answer was lost, and what was written down of it.
 */
@Tag("SC33")
class ShipmentProbeTest {

  private static final Owner OWNER =
      Owner.of(BillingPortals.SANCOR_SALUD, Cuit.parse("27-35215358-9"));
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2021-12-20T15:00:00Z"), ZoneOffset.UTC);
  private static final LocalDate TODAY = LocalDate.of(2021, 12, 20);
  private static final Attachment INVOICE = file(AttachmentKind.INVOICE, "una factura");
  private static final Attachment FIRST = file(AttachmentKind.BACKING, "uno");
  private static final Attachment SECOND = file(AttachmentKind.BACKING, "");

  @Test
  void findsAShipmentOfItsKindAndDocumentFromItsDayOn() {
    assertThat(look(row("7", SubmissionKind.INVOICE, TODAY, "B 00003-00000088")).receipt())
        .hasValueSatisfying(receipt -> assertThat(receipt.words()).isEqualTo("7"));
    LocalDate before = TODAY.minusDays(2);
    assertThat(look(row("7", SubmissionKind.INVOICE, before, "B 00003-00000088")).isAbsent())
        .isTrue();
    assertThat(look(row("7", SubmissionKind.SUMMARY, TODAY, "B 00003-00000088")).isAbsent())
        .isTrue();
    assertThat(look(row("7", SubmissionKind.INVOICE, TODAY, "B 00003-00000089")).isAbsent())
        .isTrue();
  }

  @Test
  void leavesOpenWhatDiffersInTheLetterAlone() {
    Probe probe = look(row("7", SubmissionKind.INVOICE, TODAY, "E 00003-00000088"));
    assertThat(probe.receipt()).isEmpty();
    assertThat(probe.isAbsent()).isFalse();
  }

  @Test
  void leavesOpenWhatDoesNotSayAll() {
    Shipment unnamed = Shipment.builder(new ShipmentRef(OWNER, "8")).sent(TODAY).build();
    assertThat(look(unnamed).isAbsent()).isFalse();
    assertThat(look(unnamed).receipt()).isEmpty();
  }

  @Test
  void readsTheFilesBackThatWereWrittenDown() {
    DocumentUpload upload = upload(INVOICE, FIRST, SECOND);
    List<Attachment> read = upload.attachments();

    assertThat(read)
        .extracting(Attachment::kind)
        .containsExactly(AttachmentKind.INVOICE, AttachmentKind.BACKING, AttachmentKind.BACKING);
    assertThat(read)
        .extracting(attachment -> attachment.document().sha256())
        .containsExactly(
            INVOICE.document().sha256(), FIRST.document().sha256(), SECOND.document().sha256());
    assertThat(read.get(1).document().name()).isEqualTo("uno.pdf");
  }

  @Test
  void isTheSameWriteWhateverTheFilesAreCalledAndAnotherIfTheyAreCutOtherwise() {
    Attachment renamed =
        Attachment.of(
            AttachmentKind.BACKING,
            PortalDocument.of("otro.pdf", "uno".getBytes(StandardCharsets.UTF_8)));
    assertThat(draft(INVOICE, renamed).identity()).isEqualTo(draft(INVOICE, FIRST).identity());

    String cutLater =
        draft(file(AttachmentKind.INVOICE, "ab"), file(AttachmentKind.BACKING, "c"))
            .identity()
            .sha256();
    String cutSooner =
        draft(file(AttachmentKind.INVOICE, "a"), file(AttachmentKind.BACKING, "bc"))
            .identity()
            .sha256();
    assertThat(cutLater).isNotEqualTo(cutSooner);
  }

  private static Probe look(Shipment... rows) {
    Page<Shipment> page =
        Page.builder(Origin.file("list"), PageRequest.first(), List.of(rows), List.of()).build();
    Listing<Shipment> listing = page.listing();
    return ShipmentProbe.of(upload(INVOICE, FIRST), Zones.ARGENTINA).among(listing);
  }

  private static DocumentUpload upload(Attachment... files) {
    WriteDraft draft = draft(files);
    WriteStep step = WriteStep.to(WriteState.SENDING, CLOCK.instant());
    WriteRecord record =
        WriteRecord.of(draft.identity(), draft.details(), WriteBatch.of(List.of(draft)).id(), step);
    return DocumentUpload.of(record, () -> draft.content().orElseThrow(), Progress.none());
  }

  private static WriteDraft draft(Attachment... files) {
    return new UploadDrafts(BillingPortals.SANCOR_SALUD, "Envíos", CLOCK)
        .together(
            Submission.of(SubmissionKind.INVOICE, InvoiceRef.of(key("B 00003-00000088")), files));
  }

  private static Shipment row(String number, SubmissionKind kind, LocalDate sent, String document) {
    return Shipment.builder(new ShipmentRef(OWNER, number))
        .kind(kind)
        .sent(sent)
        .document(key(document))
        .build();
  }

  private static InvoiceKey key(String text) {
    LetteredNumber number = LetteredNumber.parse(text);
    return InvoiceKey.of(OWNER, InvoiceKind.INVOICE, number.letter(), number.number());
  }

  private static Attachment file(AttachmentKind kind, String content) {
    return Attachment.of(
        kind, PortalDocument.of(content + ".pdf", content.getBytes(StandardCharsets.UTF_8)));
  }
}

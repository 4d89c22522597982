package dev.portalsdk.testkit.tck.submission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.portalsdk.billing.Submissions;
import dev.portalsdk.billing.invoice.InvoiceKey;
import dev.portalsdk.billing.invoice.InvoiceRef;
import dev.portalsdk.billing.invoice.Owner;
import dev.portalsdk.billing.submission.Attachment;
import dev.portalsdk.billing.submission.AttachmentKind;
import dev.portalsdk.billing.submission.Submission;
import dev.portalsdk.billing.submission.SubmissionHandle;
import dev.portalsdk.billing.submission.SubmissionId;
import dev.portalsdk.billing.submission.SubmissionKind;
import dev.portalsdk.billing.submission.SubmissionRequirements;
import dev.portalsdk.billing.submission.SubmissionResult;
import dev.portalsdk.core.PortalId;
import dev.portalsdk.core.client.Portal;
import dev.portalsdk.core.document.PortalDocument;
import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.journal.WriteConflictException;
import dev.portalsdk.testkit.Samples;
import dev.portalsdk.testkit.tck.SubmissionSample;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What {@link Submissions} promises, whatever the portal: each file arrives once. */
public abstract class SubmissionsContract extends SubmissionCase {

  @Test
  void handsInTheInvoiceThenItsDetailThenTheRest() {
    SubmissionResult result = submissions().prepare(whole()).send();

    assertEquals(each("CONFIRMED", "CONFIRMED", "CONFIRMED"), states(result));
    assertTrue(result.confirmed());
    assertEquals(shas(inOrder()), arrived());
    assertEquals(
        List.of(inOrder()).stream().map(PortalDocument::name).toList(),
        arrivedFiles().stream().map(PortalDocument::name).toList());
  }

  @Test
  void sendsNothingWhileItIsPrepared() {
    SubmissionHandle handle = submissions().prepare(whole());

    assertEquals(each("NOT_SENT", "NOT_SENT", "NOT_SENT"), states(handle.status()));
    assertEquals(List.of(), arrived());
    assertEquals(List.of(handle.id()), submissions().unfinished());
  }

  @Test
  void sendsNothingTwice() {
    SubmissionHandle first = submissions().prepare(whole());
    first.send().orThrow();
    SubmissionHandle second = submissions().prepare(whole());

    assertEquals(first.id(), second.id());
    assertTrue(first.send().confirmed());
    assertTrue(second.send().confirmed());
    assertEquals(3, arrived().size());
    assertEquals(List.of(), submissions().unfinished());
  }

  @Test
  void resumesWhatAnotherSessionPrepared() {
    SubmissionId id;
    try (Portal before = portal()) {
      id = before.require(Submissions.class).prepare(whole()).id();
    }

    SubmissionHandle resumed = submissions().resume(SubmissionId.parse(id.text()));

    assertTrue(resumed.send().confirmed());
    assertEquals(shas(inOrder()), arrived());
  }

  @Test
  void knowsNoSubmissionThatWasNeverPrepared() {
    SubmissionId other = SubmissionId.parse(payer().id() + "-batch-0123456789abcdef01234567");
    assertThrows(IllegalArgumentException.class, () -> submissions().resume(other));
  }

  @Test
  void takesOneContentAloneForAnInvoice() {
    Submissions submissions = submissions();
    SubmissionHandle earlier = submissions.prepare(whole());

    Submission other = about(invoice(), Samples.pdf("Otra"));
    WriteConflictException conflict =
        assertThrows(WriteConflictException.class, () -> submissions.prepare(other));
    assertEquals(earlier.id().batch(), conflict.batch());
  }

  @Test
  void forgetsWhatThePortalDoesNotHave() {
    Submissions submissions = submissions();
    submissions.discard(submissions.prepare(whole()).id());
    Submission other = about(invoice(), Samples.pdf("Otra"));

    SubmissionHandle handle = submissions.prepare(other);
    handle.send().orThrow();
    submissions.discard(handle.id());
    assertTrue(submissions.prepare(other).send().confirmed());

    assertEquals(3, arrived().size());
    assertEquals(Samples.pdf("Otra").sha256(), arrived().get(0));
  }

  @Test
  void saysWhatItAsksForBeforeAnythingIsSent() {
    Submissions submissions = submissions();
    for (SubmissionKind kind : submissions.kinds()) {
      SubmissionRequirements asked = submissions.requirements(kind);
      assertTrue(asked.files().keySet().containsAll(asked.required()));
      for (AttachmentKind needed : asked.required()) {
        Submission lacking = Submission.of(kind, invoice(), allBut(needed, asked));
        assertThrows(IllegalArgumentException.class, () -> submissions.prepare(lacking));
      }
    }
    assertEquals(List.of(), submissions.unfinished());
    assertEquals(List.of(), arrived());
  }

  @Test
  void takesNothingThatThePortalDoesNotTake() {
    Submissions submissions = submissions();
    for (SubmissionKind kind : EnumSet.complementOf(EnumSet.copyOf(submissions.kinds()))) {
      assertThrows(IllegalArgumentException.class, () -> submissions.requirements(kind));
    }
    SubmissionSample sample = sample().submission();
    Set<AttachmentKind> taken = submissions.requirements(sample.kind()).files().keySet();
    for (AttachmentKind kind : EnumSet.complementOf(EnumSet.copyOf(taken))) {
      Submission other =
          Submission.of(sample.kind(), invoice(), Attachment.of(kind, Samples.pdf("Otro")));
      assertThrows(IllegalArgumentException.class, () -> submissions.prepare(other));
    }
  }

  @Test
  void refusesFilesThatThePortalDoesNotTakeBeforeAnythingIsSent() {
    PortalDocument page = document("factura.pdf", "<html><body>Sesión vencida</body></html>");
    PortalDocument empty = document("factura.pdf", "");
    PortalDocument cut = document("factura.pdf", "%PDF-1.7\n1 0 obj\n<<");

    assertEquals(ErrorCode.UNEXPECTED_CONTENT, refusal(page));
    assertEquals(ErrorCode.BAD_DOCUMENT, refusal(empty));
    assertEquals(ErrorCode.BAD_DOCUMENT, refusal(cut));
    assertEquals(List.of(), submissions().unfinished());
  }

  @Test
  void refusesAnInvoiceOfAnotherPayer() {
    InvoiceKey own = invoice().key();
    Owner elsewhere = Owner.of(PortalId.of("another-payer"), own.owner().issuer());
    InvoiceRef other = InvoiceRef.of(InvoiceKey.of(elsewhere, own.kind(), own.number()));

    assertThrows(
        IllegalArgumentException.class, () -> submissions().prepare(about(other, invoiceFile)));
  }

  @Test
  void doesNotHandInAnotherIssuersInvoice() {
    InvoiceKey own = invoice().key();
    Owner other = Owner.of(payer().id(), sample().newProvider());
    InvoiceRef theirs = InvoiceRef.of(InvoiceKey.of(other, own.kind(), own.number()));

    SubmissionResult result = submissions().prepare(about(theirs, invoiceFile)).send();

    assertEquals(
        sample().submission().first() + " NOT_SENT (NOT_PERMITTED)",
        result.documents().get(0).toString());
    assertEquals(each("NOT_SENT", "NOT_SENT", "NOT_SENT"), states(result));
    assertEquals(List.of(), arrived());
  }

  @Test
  void tellsHowFarAllFilesAre() {
    List<Long> done = new ArrayList<>();
    long total = invoiceFile.size() + detailFile.size() + studyFile.size();

    submissions()
        .prepare(whole())
        .send(
            (bytes, all) -> {
              assertEquals(total, all);
              synchronized (done) {
                done.add(bytes);
              }
            })
        .orThrow();

    assertEquals(done.stream().sorted().toList(), done);
    assertEquals(total, done.get(done.size() - 1));
  }

  private static List<Attachment> allBut(AttachmentKind left, SubmissionRequirements asked) {
    return asked.files().keySet().stream()
        .filter(kind -> kind != left)
        .map(kind -> Attachment.of(kind, Samples.pdf(kind.name())))
        .toList();
  }
}

package dev.portalsdk.examples;

import static dev.portalsdk.billing.BillingPortals.SERENA_ART;

import dev.portalsdk.billing.Submissions;
import dev.portalsdk.billing.UploadedDocuments;
import dev.portalsdk.billing.invoice.InvoiceRef;
import dev.portalsdk.billing.submission.Attachment;
import dev.portalsdk.billing.submission.AttachmentKind;
import dev.portalsdk.billing.submission.DocumentResult;
import dev.portalsdk.billing.submission.Submission;
import dev.portalsdk.billing.submission.SubmissionHandle;
import dev.portalsdk.billing.submission.SubmissionId;
import dev.portalsdk.billing.submission.SubmissionResult;
import dev.portalsdk.billing.submission.UploadQuery;
import dev.portalsdk.billing.submission.UploadedDocument;
import dev.portalsdk.core.PortalId;
import dev.portalsdk.core.client.Portal;
import dev.portalsdk.core.client.PortalRuntime;
import dev.portalsdk.core.document.PortalDocument;
import dev.portalsdk.core.journal.Resend;
import dev.portalsdk.testkit.ReferencePayer;
import dev.portalsdk.testkit.ReferencePortal;
import dev.portalsdk.testkit.ReferencePortalServer;
import dev.portalsdk.testkit.Samples;
import dev.portalsdk.testkit.spi.Fault;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A hospital hands in an invoice with its detail and the report of a study. The connection breaks,
 * the program begins anew, and each file is at the portal once.
 */
final class SubmissionDemo implements PortalDemo {

  private static final InvoiceRef INVOICE = Samples.IN_PROCESS_LAST.ref();
  private static final Submission SUBMISSION =
      Submission.of(
          INVOICE,
          Attachment.of(AttachmentKind.INVOICE, Samples.pdf("Factura")),
          Attachment.of(AttachmentKind.INVOICE_DETAIL, Samples.pdf("Detalle de Factura")),
          Attachment.of(AttachmentKind.STUDY_REPORT, Samples.pdf("Informe de Estudio")));

  @Override
  public PortalId portal() {
    return SERENA_ART;
  }

  @Override
  public void run(
      ReferencePortal reference, ReferencePortalServer server, Path output, PrintStream out) {
    Path journal = journal(output);
    ReferencePayer serena = reference.at(SERENA_ART);
    out.println();
    out.println("Hands in " + INVOICE + " with 3 files; the journal is " + journal);

    serena.next(Fault.REQUEST_LOST);
    out.println("The connection is cut while the first file is on its way:");
    SubmissionId id = firstRun(server, journal, out);

    serena.next(Fault.ANSWER_LOST);
    out.println("Another run resumes " + id + "; this time an answer is lost:");
    secondRun(server, journal, id, out);

    copies(serena, out);
    serena.uploads(Samples.PROVIDER).stream()
        .filter(upload -> upload.remarks().contains("#"))
        .forEach(upload -> serena.markRead(Samples.PROVIDER, upload));
    receipts(server, journal, out);
  }

  private static Path journal(Path output) {
    try {
      return Files.createTempDirectory(output, "journal-");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static SubmissionId firstRun(
      ReferencePortalServer server, Path journal, PrintStream out) {
    try (PortalRuntime runtime = runtime(server, journal);
        Portal portal = runtime.open(SERENA_ART, Samples.credentials())) {
      SubmissionHandle handle = portal.require(Submissions.class).prepare(SUBMISSION);
      show(handle.send(), out);
      return handle.id();
    }
  }

  private static void secondRun(
      ReferencePortalServer server, Path journal, SubmissionId id, PrintStream out) {
    try (PortalRuntime runtime = runtime(server, journal);
        Portal portal = runtime.open(SERENA_ART, Samples.credentials())) {
      Submissions submissions = portal.require(Submissions.class);
      show(submissions.resume(id, Resend.IF_NOT_FOUND).send(), out);
    }
  }

  private static void show(SubmissionResult result, PrintStream out) {
    for (DocumentResult document : result.documents()) {
      String look = document.whereToLook().map(where -> "; look at " + where).orElse("");
      out.println("  " + document + look);
    }
  }

  private static void copies(ReferencePayer serena, PrintStream out) {
    List<PortalDocument> files = serena.files(Samples.PROVIDER);
    for (Attachment attachment : SUBMISSION.attachments()) {
      String sha256 = attachment.document().sha256();
      long copies = files.stream().filter(file -> file.sha256().equals(sha256)).count();
      out.println("  " + attachment.kind() + " is at the portal " + copies + " time(s)");
      if (copies != 1) {
        throw new IllegalStateException("Each file arrives once");
      }
    }
  }

  private static void receipts(ReferencePortalServer server, Path journal, PrintStream out) {
    out.println("The portal's list, once the payer has read what was handed in:");
    try (PortalRuntime runtime = runtime(server, journal);
        Portal portal = runtime.open(SERENA_ART, Samples.credentials())) {
      UploadedDocuments uploads = portal.require(UploadedDocuments.class);
      for (Attachment attachment : SUBMISSION.attachments()) {
        UploadQuery query = UploadQuery.all().kind(attachment.kind());
        uploads.all(query).stream()
            .filter(upload -> upload.remarks().contains("#"))
            .forEach(upload -> out.println("  " + line(upload)));
      }
    }
  }

  private static String line(UploadedDocument upload) {
    return upload + "  " + upload.name() + "  " + upload.remarks();
  }

  private static PortalRuntime runtime(ReferencePortalServer server, Path journal) {
    return PortalRuntime.builder()
        .settings(SERENA_ART, server.settings(SERENA_ART))
        .journal(journal)
        .build();
  }
}

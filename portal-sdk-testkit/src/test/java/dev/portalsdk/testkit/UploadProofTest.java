package dev.portalsdk.testkit;

import static dev.portalsdk.billing.BillingPortals.SERENA_ART;
import static org.assertj.core.api.Assertions.assertThat;

import dev.portalsdk.billing.Submissions;
import dev.portalsdk.billing.invoice.ArgentineNumber;
import dev.portalsdk.billing.invoice.InvoiceKey;
import dev.portalsdk.billing.invoice.InvoiceKind;
import dev.portalsdk.billing.invoice.InvoiceRef;
import dev.portalsdk.billing.invoice.Letter;
import dev.portalsdk.billing.submission.Attachment;
import dev.portalsdk.billing.submission.AttachmentKind;
import dev.portalsdk.billing.submission.Submission;
import dev.portalsdk.billing.submission.SubmissionId;
import dev.portalsdk.core.client.Portal;
import dev.portalsdk.core.client.PortalRuntime;
import dev.portalsdk.core.document.PortalDocument;
import dev.portalsdk.core.journal.Resend;
import dev.portalsdk.testkit.spi.Fault;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Uploads through Serena's pages, each with a fault drawn from a seed: with the library none is
 * lost and none is there twice; what is usually written loses some and doubles others. A hundred in
 * each build, ten thousand under {@code -Pproof}.
 */
class UploadProofTest {

  private static final int ROUNDS = Integer.getInteger("proof.scale", 1);
  private static final int UPLOADS = 100;
  private static final int MOST_RUNS = 8;

  /** Faults that cost no wait, and so can be many. */
  private static final List<Fault> FAULTS =
      List.of(
          Fault.ANSWER_LOST,
          Fault.REQUEST_LOST,
          Fault.LOGIN_INSTEAD,
          Fault.FORM_EXPIRED,
          Fault.EXPIRED_SESSION);

  @TempDir Path folder;

  @Test
  void losesNothingAndDoublesNothing() {
    Tally library = new Tally();
    Tally plain = new Tally();
    for (int round = 0; round < ROUNDS; round++) {
      library.add(byTheLibrary(round));
      plain.add(byThePlainProgram(round));
    }
    System.out.println(ROUNDS * UPLOADS + " faulted uploads: library " + library);
    System.out.println(ROUNDS * UPLOADS + " faulted uploads: plain program " + plain);
    assertThat(library.lost).isZero();
    assertThat(library.doubled).isZero();
    assertThat(plain.lost).isPositive();
    assertThat(plain.doubled).isPositive();
  }

  private Map<String, Integer> byTheLibrary(int round) {
    ReferencePortal reference = ReferencePortal.create();
    Random random = new Random(round);
    try (ReferencePortalServer server = ReferencePortalServer.start(reference)) {
      Path journal = folder.resolve("journal-" + round);
      List<SubmissionId> ids = prepared(server, journal, round);
      for (SubmissionId id : ids) {
        schedule(reference, random);
        if (random.nextInt(3) == 0) {
          schedule(reference, random);
        }
        handIn(server, journal, id);
      }
    }
    return copies(reference, round);
  }

  private static List<SubmissionId> prepared(
      ReferencePortalServer server, Path journal, int round) {
    try (PortalRuntime runtime = runtime(server, journal);
        Portal portal = runtime.open(SERENA_ART, Samples.credentials())) {
      Submissions submissions = portal.require(Submissions.class);
      List<SubmissionId> ids = new ArrayList<>();
      for (int i = 0; i < UPLOADS; i++) {
        Attachment invoice = Attachment.of(AttachmentKind.INVOICE, file(round, i));
        ids.add(submissions.prepare(Submission.of(ref(i), invoice)).id());
      }
      return ids;
    }
  }

  /** Each run is a new runtime over the journal, as after a restart. */
  private static void handIn(ReferencePortalServer server, Path journal, SubmissionId id) {
    boolean confirmed = false;
    for (int run = 0; run < MOST_RUNS && !confirmed; run++) {
      try (PortalRuntime runtime = runtime(server, journal);
          Portal portal = runtime.open(SERENA_ART, Samples.credentials())) {
        Resend resend = run % 2 == 0 ? Resend.NEVER : Resend.IF_NOT_FOUND;
        confirmed = portal.require(Submissions.class).resume(id, resend).send().confirmed();
      }
    }
    assertThat(confirmed).as("%s is confirmed", id).isTrue();
  }

  private static Map<String, Integer> byThePlainProgram(int round) {
    ReferencePortal reference = ReferencePortal.create();
    Random random = new Random(round);
    try (ReferencePortalServer server = ReferencePortalServer.start(reference)) {
      for (int i = 0; i < UPLOADS; i++) {
        try (PlainProgram program =
            new PlainProgram(server.baseUri(SERENA_ART), Samples.PROVIDER.plain())) {
          schedule(reference, random);
          program.upload(file(round, i), "FC B " + ref(i).key().number().shown());
        }
      }
    }
    return copies(reference, round);
  }

  private static void schedule(ReferencePortal reference, Random random) {
    reference.at(SERENA_ART).next(FAULTS.get(random.nextInt(FAULTS.size())));
  }

  private static Map<String, Integer> copies(ReferencePortal reference, int round) {
    Map<String, Integer> copies = new HashMap<>();
    for (int i = 0; i < UPLOADS; i++) {
      copies.put(file(round, i).sha256(), 0);
    }
    for (PortalDocument file : reference.at(SERENA_ART).files(Samples.PROVIDER)) {
      copies.merge(file.sha256(), 1, Integer::sum);
    }
    return copies;
  }

  private static PortalRuntime runtime(ReferencePortalServer server, Path journal) {
    return PortalRuntime.builder()
        .settings(SERENA_ART, server.settings(SERENA_ART))
        .journal(journal)
        .build();
  }

  private static InvoiceRef ref(int i) {
    ArgentineNumber number = new ArgentineNumber(25, 100_000 + i);
    return InvoiceRef.of(InvoiceKey.of(Samples.OWNER, InvoiceKind.INVOICE, Letter.B, number));
  }

  private static PortalDocument file(int round, int i) {
    String text = "%PDF-1.4\n% factura " + round + "/" + i + "\n%%EOF\n";
    return PortalDocument.of("factura.pdf", text.getBytes(StandardCharsets.US_ASCII));
  }

  /** How many files did not arrive, and how many more than once. */
  private static final class Tally {
    private int lost;
    private int doubled;

    void add(Map<String, Integer> copies) {
      copies
          .values()
          .forEach(
              count -> {
                lost += count == 0 ? 1 : 0;
                doubled += count > 1 ? 1 : 0;
              });
    }

    @Override
    public String toString() {
      return "lost " + lost + ", doubled " + doubled;
    }
  }
}

package dev.portalsdk.testkit;

import static dev.portalsdk.billing.BillingPortals.SERENA_ART;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.portalsdk.billing.Submissions;
import dev.portalsdk.billing.submission.Attachment;
import dev.portalsdk.billing.submission.AttachmentKind;
import dev.portalsdk.billing.submission.DocumentResult;
import dev.portalsdk.billing.submission.DocumentState;
import dev.portalsdk.billing.submission.Submission;
import dev.portalsdk.billing.submission.SubmissionId;
import dev.portalsdk.billing.submission.SubmissionKind;
import dev.portalsdk.billing.submission.UploadedDocument;
import dev.portalsdk.core.PortalId;
import dev.portalsdk.core.client.Portal;
import dev.portalsdk.core.client.PortalRuntime;
import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.journal.Resend;
import dev.portalsdk.testkit.internal.faces.serena.SerenaFace;
import dev.portalsdk.testkit.spi.FaceAnswer;
import dev.portalsdk.testkit.spi.FaceRequest;
import dev.portalsdk.testkit.spi.Fault;
import dev.portalsdk.testkit.spi.PortalFace;
import dev.portalsdk.testkit.spi.Visitor;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Uploads at Serena ART where its pages are otherwise, and what stands in its list afterwards. */
@Tag("SE05")
class SerenaUploadsTest {

  private static final String NEW_UPLOAD = "/documentos/nueva";
  private static final Attachment INVOICE =
      Attachment.of(AttachmentKind.INVOICE, Samples.pdf("Factura"));
  private static final Submission SUBMISSION =
      Submission.of(Samples.IN_PROCESS.ref(), INVOICE.remarks("segundo envío"));

  @TempDir Path journal;

  private final ReferencePortal reference = ReferencePortal.create();
  private ReferencePortalServer server = ReferencePortalServer.start(reference);

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  @Tag("SE06")
  void standsInTheListAsAPersonWouldHaveHandedItIn() {
    assertThat(send().state()).isEqualTo(DocumentState.CONFIRMED);

    UploadedDocument row = last();
    assertThat(row.recipient()).isEqualTo("Liquidaciones Prest. En Especie");
    assertThat(row.name()).isEqualTo("Factura.pdf");
    assertThat(row.remarks()).matches("FC B 0029-00005838 #[0-9a-f]{8} segundo envío");
    assertThat(row.uploaded()).isEqualTo("2025-08-20");
  }

  @Test
  void keepsThePortalsWordsOfRefusal() {
    serve(new ChangedFace(answer -> alert(answer, "Archivo dañado."), false, true));

    DocumentResult result = sendWithoutReachingThePayer();

    assertThat(result.state()).isEqualTo(DocumentState.REJECTED);
    assertThat(result.portalWords()).contains("Archivo dañado.");
    assertThat(result.toString()).isEqualTo("INVOICE REJECTED (REQUEST_REFUSED)");
  }

  @Test
  void believesTheListMoreThanWordsAboveTheForm() {
    serve(new ChangedFace(answer -> alert(answer, "Documento cargado."), true, true));

    assertThat(send().state()).isEqualTo(DocumentState.CONFIRMED);
    assertThat(send().state()).isEqualTo(DocumentState.CONFIRMED);
    assertThat(reference.at(SERENA_ART).files(Samples.PROVIDER)).hasSize(1);
  }

  @Test
  void doesNotTakeTheFailureOfTheNextPageForARefusal() {
    serve(
        new ChangedFace(
            answer -> answer.status() == 302 ? toNowhere(answer) : answer, true, false));

    assertThat(send().state()).isEqualTo(DocumentState.CONFIRMED);
    assertThat(reference.at(SERENA_ART).files(Samples.PROVIDER)).hasSize(1);
  }

  private static FaceAnswer toNowhere(FaceAnswer answer) {
    return answer.withHeader("Location", "/no-existe");
  }

  private static FaceAnswer alert(FaceAnswer answer, String words) {
    return replaced(answer, "</h1>", "</h1><p role='alert'>" + words + "</p>");
  }

  @Test
  @Tag("SE08")
  void sendsNothingWhereTheWayToTheFormIsGone() {
    serve(answer -> replaced(answer, "+ NUEVA CARGA DE DOCUMENTO", "+ OTRA COSA"));

    assertNotSent(ErrorCode.PAGE_CHANGED);
  }

  @Test
  void sendsNothingToAnotherHost() {
    serve(
        answer ->
            replaced(answer, "action=\"/documentos/nueva\"", "action='https://evil.example/'"));

    assertNotSent(ErrorCode.UNSAFE_URL);
  }

  @Test
  void sendsNothingWhereTheFormLacksTheKind() {
    serve(answer -> replaced(answer, "<option>Factura</option>", ""));

    assertNotSent(ErrorCode.PAGE_CHANGED);
  }

  @Test
  void doesNotTakeAListWithARowThatCannotBeReadForOneThatLacksTheFile() {
    serve(answer -> replaced(answer, "31/07/2025", "32/07/2025"));
    reference.at(SERENA_ART).next(Fault.REQUEST_LOST);
    SubmissionId id = prepare();

    DocumentResult result = resume(id, Resend.IF_NOT_FOUND);
    assertThat(result.state()).isEqualTo(DocumentState.UNKNOWN);
    assertThat(resume(id, Resend.IF_NOT_FOUND).state()).isEqualTo(DocumentState.UNKNOWN);
    assertThat(result.whereToLook().orElseThrow())
        .matches(
            "CARGA DE DOCUMENTOS, Tipo de documento «Factura»: a row with #[0-9a-f]{8}"
                + " in OBSERVACIONES");
    assertThat(reference.at(SERENA_ART).files(Samples.PROVIDER)).isEmpty();
  }

  @Test
  void keepsNoCopyOfAFileThatThePortalHas() throws IOException {
    SubmissionId id = prepare();
    assertThat(contents()).hasSize(1);

    resume(id, Resend.NEVER);

    assertThat(contents()).isEmpty();
  }

  @Test
  void needsAJournal() {
    try (PortalRuntime runtime =
            PortalRuntime.builder().settings(SERENA_ART, server.settings(SERENA_ART)).build();
        Portal portal = runtime.open(SERENA_ART, Samples.credentials())) {
      Submissions submissions = portal.require(Submissions.class);

      assertThatIllegalStateException()
          .isThrownBy(() -> submissions.prepare(SUBMISSION))
          .withMessageContaining("PortalRuntime.builder().journal(folder)");
      assertThat(submissions.kinds()).containsExactly(SubmissionKind.DOCUMENTS);
      assertThat(submissions.requirements(SubmissionKind.DOCUMENTS).files()).hasSize(5);
    }
  }

  private void assertNotSent(ErrorCode code) {
    DocumentResult result = sendWithoutReachingThePayer();

    assertThat(result.state()).isEqualTo(DocumentState.NOT_SENT);
    assertThat(result.failure().orElseThrow().code()).isEqualTo(code);
  }

  private DocumentResult sendWithoutReachingThePayer() {
    DocumentResult result = send();
    assertThat(reference.at(SERENA_ART).files(Samples.PROVIDER)).isEmpty();
    return result;
  }

  private DocumentResult send() {
    return resume(prepare(), Resend.NEVER);
  }

  private SubmissionId prepare() {
    try (PortalRuntime runtime = runtime();
        Portal portal = runtime.open(SERENA_ART, Samples.credentials())) {
      return portal.require(Submissions.class).prepare(SUBMISSION).id();
    }
  }

  private DocumentResult resume(SubmissionId id, Resend resend) {
    try (PortalRuntime runtime = runtime();
        Portal portal = runtime.open(SERENA_ART, Samples.credentials())) {
      Submissions submissions = portal.require(Submissions.class);
      return submissions.resume(id, resend).send().documents().get(0);
    }
  }

  private PortalRuntime runtime() {
    return PortalRuntime.builder()
        .settings(SERENA_ART, server.settings(SERENA_ART))
        .journal(journal)
        .build();
  }

  private UploadedDocument last() {
    List<UploadedDocument> uploads = reference.at(SERENA_ART).uploads(Samples.PROVIDER);
    return uploads.get(uploads.size() - 1);
  }

  private List<Path> contents() throws IOException {
    try (Stream<Path> files = Files.list(journal)) {
      return files.filter(file -> file.toString().endsWith(".content")).toList();
    }
  }

  /** Serves Serena's pages with what a portal may have changed, to those who are logged in. */
  private void serve(UnaryOperator<FaceAnswer> change) {
    serve(new ChangedFace(change, true, false));
  }

  private void serve(PortalFace face) {
    server.close();
    server = ReferencePortalServer.start(reference, List.of(face));
  }

  private static FaceAnswer replaced(FaceAnswer answer, String what, String by) {
    String html = new String(answer.bytes(), StandardCharsets.UTF_8);
    return answer.status() == 200 ? FaceAnswer.page(html.replace(what, by)) : answer;
  }

  /**
   * Serena's pages of documents, changed.
   *
   * @param change what is done to each of them
   * @param takes whether an upload reaches the payer
   * @param formAgain whether the answer to an upload is the form
   */
  private record ChangedFace(UnaryOperator<FaceAnswer> change, boolean takes, boolean formAgain)
      implements PortalFace {

    private static final SerenaFace FACE = new SerenaFace();

    @Override
    public PortalId id() {
      return FACE.id();
    }

    @Override
    public FaceAnswer answer(FaceRequest request, Visitor visitor) {
      if (!request.path().startsWith("/documentos")) {
        return FACE.answer(request, visitor);
      }
      boolean upload = request.method().equals("POST");
      FaceAnswer answer = upload && !takes ? form(request, visitor) : FACE.answer(request, visitor);
      return change.apply(upload && formAgain ? form(request, visitor) : answer);
    }

    private static FaceAnswer form(FaceRequest request, Visitor visitor) {
      return FACE.answer(
          FaceRequest.builder("GET", NEW_UPLOAD).token(request.token()).build(), visitor);
    }

    @Override
    public FaceAnswer tokenRefused() {
      return FACE.tokenRefused();
    }

    @Override
    public FaceAnswer maintenance() {
      return FACE.maintenance();
    }
  }
}

package dev.portalsdk.testkit;

import static dev.portalsdk.certificates.CertificatePortals.IAPSER_ART;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.portalsdk.certificates.BulkIssue;
import dev.portalsdk.certificates.BulkItem;
import dev.portalsdk.certificates.CoverageCertificates;
import dev.portalsdk.certificates.coverage.CertificateRequest;
import dev.portalsdk.certificates.coverage.PayrollSelection;
import dev.portalsdk.core.Challenge;
import dev.portalsdk.core.PortalId;
import dev.portalsdk.core.Secret;
import dev.portalsdk.core.account.PasswordChange;
import dev.portalsdk.core.client.Portal;
import dev.portalsdk.core.client.PortalRuntime;
import dev.portalsdk.core.document.PortalDocument;
import dev.portalsdk.core.error.HumanChallengeException;
import dev.portalsdk.core.error.OutcomeUnknownException;
import dev.portalsdk.testkit.internal.faces.iapser.IapserFace;
import dev.portalsdk.testkit.spi.FaceAnswer;
import dev.portalsdk.testkit.spi.FaceRequest;
import dev.portalsdk.testkit.spi.PortalFace;
import dev.portalsdk.testkit.spi.Visitor;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is done at IAPSER ART and answered by something else than what was expected. */
class IapserWritesTest {

  private final ReferencePortal reference = ReferencePortal.create();
  private final OtherAnswers face = new OtherAnswers();
  private final ReferencePortalServer server =
      ReferencePortalServer.start(reference, List.of(face));
  private final PortalRuntime runtime =
      PortalRuntime.builder()
          .clock(reference.clock())
          .settings(IAPSER_ART, server.settings(IAPSER_ART))
          .build();

  @AfterEach
  void stop() {
    runtime.close();
    server.close();
  }

  /** A page says nothing of a password: who takes it for yes locks the user out. */
  @ParameterizedTest
  @ValueSource(strings = {"<html><body>Bienvenido</body></html>", "", "[]", "{}", "{\"mensaje\":"})
  @Tag("IA03")
  void takesNothingButThePortalsWordsForAChangedPassword(String body) {
    face.answers.put(
        "/api/contrasena", answer -> FaceAnswer.json(body).withStatus(answer.status()));

    try (Secret next = Secret.of("Otra-Clave-2025")) {
      assertThatExceptionOfType(OutcomeUnknownException.class)
          .isThrownBy(
              () ->
                  runtime
                      .entrance(IAPSER_ART)
                      .require(PasswordChange.class)
                      .change(CoverageSamples.firstCredentials(), next));
    }
  }

  @Test
  @Tag("IA10")
  void saysThatNobodyKnowsOfACertificateThatArrivesInPart() {
    face.answers.put("/api/certificados/generar", IapserWritesTest::half);
    CertificateRequest request =
        CertificateRequest.standard(
            CoverageSamples.CONTRACT.number(), PayrollSelection.wholePayroll());

    try (Portal portal = entered()) {
      assertThat(
              BulkIssue.by(portal.require(CoverageCertificates.class))
                  .issue(List.of(request))
                  .items())
          .extracting(BulkItem::state)
          .containsExactly(BulkItem.State.UNKNOWN);
    }
    assertThat(reference.at(IAPSER_ART).coverage().issued(CoverageSamples.EMPLOYER)).hasSize(1);
  }

  private Portal entered() {
    Portal portal = runtime.open(IAPSER_ART, CoverageSamples.credentials());
    try {
      portal.login();
    } catch (HumanChallengeException asked) {
      Challenge challenge = asked.challenge();
      portal.answer(challenge.id(), reference.at(IAPSER_ART).challenges().answer(challenge));
    }
    return portal;
  }

  private static FaceAnswer half(FaceAnswer answer) {
    byte[] bytes = answer.bytes();
    return FaceAnswer.file(
        PortalDocument.of("certificado.pdf", Arrays.copyOf(bytes, bytes.length / 2)));
  }

  /** The portal's face, some answers of which are others. */
  private static final class OtherAnswers implements PortalFace {

    private final PortalFace face = new IapserFace();
    private final Map<String, UnaryOperator<FaceAnswer>> answers = new ConcurrentHashMap<>();

    @Override
    public PortalId id() {
      return face.id();
    }

    @Override
    public boolean bearer() {
      return face.bearer();
    }

    @Override
    public boolean changes(FaceRequest request) {
      return face.changes(request);
    }

    @Override
    public FaceAnswer answer(FaceRequest request, Visitor visitor) {
      FaceAnswer answer = face.answer(request, visitor);
      return answers.getOrDefault(request.path(), UnaryOperator.identity()).apply(answer);
    }

    @Override
    public FaceAnswer challenge(Challenge challenge) {
      return face.challenge(challenge);
    }

    @Override
    public FaceAnswer tokenRefused() {
      return face.tokenRefused();
    }

    @Override
    public FaceAnswer maintenance() {
      return face.maintenance();
    }
  }
}

package dev.portalsdk.testkit;

import static dev.portalsdk.certificates.CertificatePortals.IAPSER_ART;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.portalsdk.certificates.AccountStatements;
import dev.portalsdk.certificates.Cards;
import dev.portalsdk.certificates.CoverageCertificates;
import dev.portalsdk.certificates.InsuranceContracts;
import dev.portalsdk.certificates.Payroll;
import dev.portalsdk.certificates.coverage.CertificateRequest;
import dev.portalsdk.certificates.coverage.PayrollSelection;
import dev.portalsdk.certificates.coverage.SearchText;
import dev.portalsdk.core.Challenge;
import dev.portalsdk.core.PortalId;
import dev.portalsdk.core.Secret;
import dev.portalsdk.core.account.PasswordChange;
import dev.portalsdk.core.client.Portal;
import dev.portalsdk.core.client.PortalRuntime;
import dev.portalsdk.core.error.HumanChallengeException;
import dev.portalsdk.core.error.LoginRefusedException;
import dev.portalsdk.core.identity.ContractNumber;
import dev.portalsdk.core.settings.PortalSettings;
import dev.portalsdk.testkit.internal.faces.iapser.IapserFace;
import dev.portalsdk.testkit.spi.FaceAnswer;
import dev.portalsdk.testkit.spi.FaceRequest;
import dev.portalsdk.testkit.spi.Fault;
import dev.portalsdk.testkit.spi.PortalFace;
import dev.portalsdk.testkit.spi.Visitor;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whoever sees the real portal's paths and fields says so in settings: all of them. */
@Tag("IA05")
class IapserSettingsTest {

  private static final Map<String, String> PATHS =
      Map.ofEntries(
          Map.entry("login", "api/ingreso"),
          Map.entry("login-challenge", "api/ingreso/desafio"),
          Map.entry("challenge", "api/desafio"),
          Map.entry("logout", "api/salida"),
          Map.entry("password", "api/contrasena"),
          Map.entry("contracts", "api/certificados/contratos"),
          Map.entry("contract-workbook", "api/certificados/contratos/exportar"),
          Map.entry("payroll", "api/certificados/nomina"),
          Map.entry("payroll-workbook", "api/certificados/nomina/exportar"),
          Map.entry("certificate", "api/certificados/generar"),
          Map.entry("cards", "api/certificados/tarjetas"),
          Map.entry("statement", "api/certificados/estado-de-cuenta"));
  private static final List<String> FIELDS =
      List.of(
          "token desafio texto pagina vence mensaje filas rango cuil apellidoYNombre cuit empresa"
              .concat(" contrato productor alicuota vigenciaHasta vigenciaDesde modalidad")
              .split(" "));
  private static final ContractNumber CONTRACT = CoverageSamples.CONTRACT.number();

  private final ReferencePortal reference = ReferencePortal.create();
  private final OtherPortal face = new OtherPortal();
  private final ReferencePortalServer server =
      ReferencePortalServer.start(reference, List.of(face));
  private final PortalRuntime runtime =
      PortalRuntime.builder()
          .clock(reference.clock())
          .settings(IAPSER_ART, settings(server))
          .build();

  @AfterEach
  void stop() {
    runtime.close();
    server.close();
  }

  private static PortalSettings settings(ReferencePortalServer server) {
    PortalSettings.Builder settings = PortalSettings.builder().base(server.baseUri(IAPSER_ART));
    PATHS.forEach((name, path) -> settings.endpoint(name, "otro/" + path));
    FIELDS.forEach(field -> settings.column(field, field + "Otro"));
    return settings.build();
  }

  @Test
  void asksEachPathAndFindsEachFieldOfTheSettings() {
    PayrollSelection all = PayrollSelection.wholePayroll();
    try (Portal portal = entered()) {
      reference.at(IAPSER_ART).next(Fault.HUMAN_CHALLENGE);
      answer(portal, asked(() -> list(portal)));
      assertThat(list(portal)).isEqualTo(3);
      assertThat(portal.require(Payroll.class).all(CONTRACT, SearchText.nothing()).read().items())
          .hasSize(130);
      portal.require(InsuranceContracts.class).export(SearchText.nothing()).close();
      portal.require(Payroll.class).export(CONTRACT, SearchText.nothing()).close();
      portal
          .require(CoverageCertificates.class)
          .issue(CertificateRequest.standard(CONTRACT, all))
          .close();
      portal.require(Cards.class).print(CONTRACT, all).close();
      portal.require(AccountStatements.class).download(CONTRACT).close();
    }
    try (Secret next = Secret.of("Otra-Clave-2025")) {
      runtime
          .entrance(IAPSER_ART)
          .require(PasswordChange.class)
          .change(CoverageSamples.firstCredentials(), next);
    }
    assertThat(face.asked).isEqualTo(Set.copyOf(PATHS.values()));
  }

  /** Or the library would log in again, and the account lock. */
  @Test
  @Tag("IA02")
  void knowsARefusedLoginThere() {
    try (Portal portal = runtime.open(IAPSER_ART, CoverageSamples.credentials())) {
      HumanChallengeException asked = asked(portal::login);
      reference.at(IAPSER_ART).next(Fault.WRONG_PASSWORD);
      assertThatExceptionOfType(LoginRefusedException.class)
          .isThrownBy(() -> answer(portal, asked));
    }
  }

  private static int list(Portal portal) {
    return portal.require(InsuranceContracts.class).all(SearchText.nothing()).read().items().size();
  }

  private Portal entered() {
    Portal portal = runtime.open(IAPSER_ART, CoverageSamples.credentials());
    answer(portal, asked(portal::login));
    return portal;
  }

  private static HumanChallengeException asked(Runnable question) {
    try {
      question.run();
    } catch (HumanChallengeException asked) {
      return asked;
    }
    throw new AssertionError("Nobody was asked");
  }

  private void answer(Portal portal, HumanChallengeException asked) {
    Challenge challenge = asked.challenge();
    portal.answer(challenge.id(), reference.at(IAPSER_ART).challenges().answer(challenge));
  }

  /** The portal under other paths, whose answers have other fields. */
  private static final class OtherPortal implements PortalFace {

    private static final String PREFIX = "/otro/";
    private static final Pattern NAME = Pattern.compile("\"(\\w+)\":");

    private final PortalFace face = new IapserFace();
    private final Set<String> asked = ConcurrentHashMap.newKeySet();

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
      return face.changes(known(request));
    }

    @Override
    public FaceAnswer answer(FaceRequest request, Visitor visitor) {
      asked.add(request.path().replace(PREFIX, ""));
      return renamed(face.answer(known(request), visitor));
    }

    private static FaceRequest known(FaceRequest request) {
      Map<String, List<String>> fields =
          request.fieldNames().stream()
              .collect(Collectors.toMap(Function.identity(), request::fields));
      return FaceRequest.builder(request.method(), request.path().replace(PREFIX, "/"))
          .form(fields)
          .json(request.json().orElse(null))
          .token(request.token())
          .build();
    }

    private static FaceAnswer renamed(FaceAnswer answer) {
      if (!answer.isJson()) {
        return answer;
      }
      String text = new String(answer.bytes(), StandardCharsets.UTF_8);
      return FaceAnswer.json(NAME.matcher(text).replaceAll("\"$1Otro\":"))
          .withStatus(answer.status());
    }

    @Override
    public FaceAnswer challenge(Challenge challenge) {
      return renamed(face.challenge(challenge));
    }

    @Override
    public FaceAnswer tokenRefused() {
      return renamed(face.tokenRefused());
    }

    @Override
    public FaceAnswer maintenance() {
      return renamed(face.maintenance());
    }
  }
}

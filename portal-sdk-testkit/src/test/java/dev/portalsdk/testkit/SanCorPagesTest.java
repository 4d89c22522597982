package dev.portalsdk.testkit;

import static dev.portalsdk.billing.BillingPortals.SANCOR_SALUD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.portalsdk.billing.AgreedServices;
import dev.portalsdk.billing.AttachedProfessionals;
import dev.portalsdk.billing.FeeSchedules;
import dev.portalsdk.billing.Invoices;
import dev.portalsdk.billing.Norms;
import dev.portalsdk.billing.agreement.AgreedServiceQuery;
import dev.portalsdk.billing.agreement.AgreementParties;
import dev.portalsdk.billing.agreement.AttachedProfessionalQuery;
import dev.portalsdk.billing.invoice.InvoiceQuery;
import dev.portalsdk.core.PortalId;
import dev.portalsdk.core.account.MailedPassword;
import dev.portalsdk.core.account.MailedRegistration;
import dev.portalsdk.core.account.MaskedEmail;
import dev.portalsdk.core.account.Registrant;
import dev.portalsdk.core.account.UserForm;
import dev.portalsdk.core.account.UserId;
import dev.portalsdk.core.account.Users;
import dev.portalsdk.core.care.CapitatedEligibility;
import dev.portalsdk.core.care.Eligibility;
import dev.portalsdk.core.care.MemberId;
import dev.portalsdk.core.client.Portal;
import dev.portalsdk.core.client.PortalEntrance;
import dev.portalsdk.core.client.PortalRuntime;
import dev.portalsdk.core.desk.Library;
import dev.portalsdk.core.desk.NoticeFolder;
import dev.portalsdk.core.desk.Notices;
import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.error.NotPermittedException;
import dev.portalsdk.core.error.OutcomeUnknownException;
import dev.portalsdk.core.error.PortalChangedException;
import dev.portalsdk.core.error.RequestRefusedException;
import dev.portalsdk.core.identity.Cuit;
import dev.portalsdk.core.identity.ProviderNumber;
import dev.portalsdk.core.page.PageRequest;
import dev.portalsdk.testkit.internal.faces.sancor.SanCorFace;
import dev.portalsdk.testkit.spi.FaceAnswer;
import dev.portalsdk.testkit.spi.FaceRequest;
import dev.portalsdk.testkit.spi.PortalFace;
import dev.portalsdk.testkit.spi.Visitor;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** SanCor Salud's paths where the portal answers with something else than they lead to. */
class SanCorPagesTest {

  private static final String USERS = "/api/administracion/usuarios";
  private static final String USER_FORM = "/api/administracion/usuarios/formulario";
  private static final String PAGE = "<!DOCTYPE html><html><body>Ingresá a tu cuenta</body></html>";

  private final ReferencePortal reference = ReferencePortal.create(SanCorSamples.NOW);
  private final OtherAnswers face = new OtherAnswers();
  private final ReferencePortalServer server =
      ReferencePortalServer.start(reference, List.of(face));
  private final PortalRuntime runtime =
      PortalRuntime.builder()
          .clock(reference.clock())
          .settings(SANCOR_SALUD, server.settings(SANCOR_SALUD))
          .build();
  private final Portal portal = runtime.open(SANCOR_SALUD, SanCorSamples.credentials());

  @AfterEach
  void stop() {
    runtime.close();
    server.close();
  }

  @ParameterizedTest
  @Tag("SC16")
  @Tag("SC39")
  @ValueSource(strings = {PAGE, "{\"mensaje\":\"No disponible\"}"})
  void takesNoPageForAFile(String other) {
    face.instead(other, "/api/convenios/aranceles/archivo");
    FeeSchedules schedules = portal.require(FeeSchedules.class);
    assertThatExceptionOfType(PortalChangedException.class)
        .isThrownBy(() -> schedules.download(schedules.all().read().items().get(0).id()))
        .satisfies(e -> assertThat(e.code()).isEqualTo(ErrorCode.UNEXPECTED_CONTENT));

    face.instead(other, "/api/novedades/documentacion-util/archivo");
    Library library = portal.require(Library.class);
    assertThatExceptionOfType(PortalChangedException.class)
        .isThrownBy(() -> library.download(library.all().read().items().get(0).id()));
  }

  @Test
  @Tag("SC20")
  void takesNoPageForANormAndSaysThatItMayBeMarkedAsRead() {
    face.instead(PAGE, "/api/convenios/normas/documento");
    assertThatExceptionOfType(OutcomeUnknownException.class)
        .isThrownBy(() -> portal.require(Norms.class).download(AgreementSamples.UNREAD_NORM.id()))
        .satisfies(e -> assertThat(e.reason()).isEqualTo(ErrorCode.UNEXPECTED_CONTENT));
  }

  @Test
  @Tag("SC43")
  void takesNoPageForANoticeThatIsMarkedAsRead() {
    face.instead(PAGE, "/api/novedades/lectura");
    Notices notices = portal.require(Notices.class);
    assertThatExceptionOfType(OutcomeUnknownException.class)
        .isThrownBy(() -> notices.markRead(DeskSamples.unreadNotices().get(0).id()));
    assertThat(notices.all(NoticeFolder.UNREAD).read().items())
        .isEqualTo(DeskSamples.unreadNotices());
  }

  /** What this library never asks: whoever corrects a path by hand may. */
  @ParameterizedTest
  @Tag("SC21")
  @ValueSource(strings = {"puntoDeVenta", "numeroComprobante"})
  void refusesHalfANumberInsteadOfListingAll(String half) {
    face.leaveOut = half;
    InvoiceQuery query = InvoiceQuery.all().number(SanCorSamples.IN_PROCESS.key().number());
    assertThatExceptionOfType(RequestRefusedException.class)
        .isThrownBy(() -> portal.require(Invoices.class).list(query, PageRequest.first()));
  }

  @Test
  @Tag("SC02")
  @Tag("SC03")
  void saysThatALoginIsWantedAtAnEntranceAndThatNothingWasDone() {
    face.status = 401;
    face.instead("{\"mensaje\":\"Debe iniciar sesión\"}", "/api/registro");
    face.instead("{\"mensaje\":\"Debe iniciar sesión\"}", "/api/recuperar/consulta");
    PortalEntrance entrance = runtime.entrance(SANCOR_SALUD);
    Registrant who =
        Registrant.of(ProviderNumber.parse(SanCorSamples.USER), Cuit.parse("27-35215358-9"));

    assertThatExceptionOfType(NotPermittedException.class)
        .isThrownBy(
            () -> entrance.require(MailedRegistration.class).register(who, "a@example.com"));
    assertThatExceptionOfType(NotPermittedException.class)
        .isThrownBy(() -> entrance.require(MailedPassword.class).addresses(SanCorSamples.USER));
  }

  /** What the portal calls the fields of its form is the portal's to say. */
  @Test
  @Tag("SC38")
  void sendsTheTextsOfAUserApartFromWhatItIsGiven() {
    face.instead("{\"campos\":[\"id\",\"permisos\"],\"permisos\":[\"Facturas\"]}", USER_FORM);
    face.instead("{\"mensaje\":\"Hecho\"}", USERS);
    UserForm form = UserForm.of(Map.of("id", "uno", "permisos", "dos"), Set.of("Facturas"));

    portal.require(Users.class).change(new UserId("17"), form);

    assertThat(face.asked)
        .last()
        .satisfies(
            request -> {
              assertThat(request.field("id")).hasValue("17");
              assertThat(request.fields("permisos")).containsExactly("Facturas");
              assertThat(request.entries("campos")).isEqualTo(form.entries());
            });
  }

  /** Addresses are written into the logs of every server on the way. */
  @Test
  @Tag("SC07")
  @Tag("SC08")
  @Tag("SC10")
  @Tag("SC18")
  @Tag("SC19")
  void namesNobodyInTheAddressOfAQuestion() {
    Eligibility eligibility = portal.require(Eligibility.class);
    for (MemberId member :
        List.of(MemberId.of(CareSamples.MEMBER), MemberId.of(CareSamples.MEMBER_DNI))) {
      eligibility.check(member);
      eligibility.check(member, Set.of(CareSamples.CONSULTATION));
      portal.require(CapitatedEligibility.class).check(member);
    }
    AgreedServices services = portal.require(AgreedServices.class);
    AgreementParties parties = services.available();
    services.search(
        AgreedServiceQuery.of(parties.companies().get(0)).provider(parties.providers().get(0)),
        PageRequest.first());
    AttachedProfessionals professionals = portal.require(AttachedProfessionals.class);
    professionals.search(
        AttachedProfessionalQuery.all().cuit(Cuit.parse("27-35215358-9")), PageRequest.first());
    professionals.search(AttachedProfessionalQuery.all().name("Usar"), PageRequest.first());

    assertThat(face.asked).hasSizeGreaterThanOrEqualTo(10);
    for (FaceRequest request : face.asked) {
      assertThat(request.parameterNames()).as(request.path()).isEmpty();
    }
  }

  @ParameterizedTest
  @Tag("SC03")
  @ValueSource(strings = {"ab@example.com", "dad@example.com", "unidad@example.com"})
  void hidesAPartOfEachAddressThatItsOwnerCanComplete(String email) {
    reference
        .at(SANCOR_SALUD)
        .mailbox()
        .know(
            SanCorSamples.PROVIDER,
            ProviderNumber.parse(SanCorSamples.USER),
            List.of("otra.unidad@example.com", email));
    for (MailedPassword password :
        List.of(
            runtime.entrance(SANCOR_SALUD).require(MailedPassword.class),
            reference.entrance(SANCOR_SALUD).require(MailedPassword.class))) {
      MaskedEmail shown = password.addresses(SanCorSamples.USER).get(1);
      assertThat(shown.shown()).doesNotContain(email);
      password.send(SanCorSamples.USER, shown, email);
    }
    assertThat(reference.at(SANCOR_SALUD).mailbox().addresses()).containsExactly(email, email);
  }

  /** The portal's face, but for one path. */
  private static final class OtherAnswers implements PortalFace {

    private final PortalFace face = new SanCorFace();
    private final Map<String, String> others = new ConcurrentHashMap<>();
    private final Queue<FaceRequest> asked = new ConcurrentLinkedQueue<>();
    private volatile String leaveOut = "";
    private volatile int status = 200;

    void instead(String body, String path) {
      others.put(path, body);
    }

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
      asked.add(request);
      String body = others.get(request.path());
      if (body != null) {
        FaceAnswer other = body.startsWith("{") ? FaceAnswer.json(body) : FaceAnswer.page(body);
        return other.withStatus(status);
      }
      return face.answer(leaveOut.isEmpty() ? request : without(request), visitor);
    }

    private FaceRequest without(FaceRequest request) {
      Map<String, List<String>> query = new HashMap<>();
      request.parameterNames().forEach(name -> query.put(name, request.parameters(name)));
      query.remove(leaveOut);
      return FaceRequest.builder(request.method(), request.path())
          .query(query)
          .form(
              request.fieldNames().stream()
                  .collect(Collectors.toMap(name -> name, request::fields)))
          .token(request.token())
          .build();
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

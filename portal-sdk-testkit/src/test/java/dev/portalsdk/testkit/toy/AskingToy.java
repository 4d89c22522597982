package dev.portalsdk.testkit.toy;

import dev.portalsdk.billing.Invoices;
import dev.portalsdk.core.Challenge;
import dev.portalsdk.core.ChallengeAnswer;
import dev.portalsdk.core.Credentials;
import dev.portalsdk.core.PortalCall;
import dev.portalsdk.core.PortalId;
import dev.portalsdk.core.PortalInfo;
import dev.portalsdk.core.Secret;
import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.error.HumanChallengeException;
import dev.portalsdk.core.error.LoginRefusedException;
import dev.portalsdk.core.error.PortalUnavailableException;
import dev.portalsdk.core.error.RequestRefusedException;
import dev.portalsdk.core.settings.PortalSettings;
import dev.portalsdk.core.spi.Capabilities;
import dev.portalsdk.core.spi.PortalAdapter;
import dev.portalsdk.core.spi.PortalContext;
import dev.portalsdk.core.spi.PortalLogin;
import dev.portalsdk.core.spi.http.Answer;
import dev.portalsdk.core.spi.http.AnsweredChallenge;
import dev.portalsdk.core.spi.http.Exchange;
import dev.portalsdk.core.spi.http.LoginScript;
import dev.portalsdk.core.spi.http.SessionExpiredException;
import dev.portalsdk.testkit.spi.FaceAnswer;
import dev.portalsdk.testkit.spi.FaceRequest;
import dev.portalsdk.testkit.spi.PortalFace;
import dev.portalsdk.testkit.spi.Visitor;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The toy portal of later, which asks a person and knows its users by a token. */
final class AskingToy {

  private static final String ASKS = "PREGUNTA ";
  private static final String TOKEN = "TOKEN ";
  private static final String REFUSES = "RECHAZO ";

  private AskingToy() {}

  /** The lists of the toy portal, behind a login of its own. */
  static final class Face implements PortalFace {

    private final ToyFace lists = new ToyFace();

    @Override
    public PortalId id() {
      return ToyPortal.ID;
    }

    @Override
    public boolean bearer() {
      return true;
    }

    @Override
    public FaceAnswer answer(FaceRequest request, Visitor visitor) {
      return switch (request.path()) {
        case "/ingreso" -> enter(request, visitor);
        case "/respuesta" -> answered(request, visitor);
        case "/salida" -> {
          visitor.leave();
          yield page("Hasta luego");
        }
        default -> lists.answer(request, visitor);
      };
    }

    private static FaceAnswer enter(FaceRequest request, Visitor visitor) {
      Credentials entered = Credentials.of("user", field(request, "u")).and("password", "secreto");
      try {
        return page(
            TOKEN
                + request
                    .field("pregunta")
                    .map(id -> visitor.enter(entered, new AnsweredChallenge(id, given(request))))
                    .orElseGet(() -> visitor.enter(entered)));
      } catch (LoginRefusedException refused) {
        return page(REFUSES);
      }
    }

    private static FaceAnswer answered(FaceRequest request, Visitor visitor) {
      try {
        visitor.answer(field(request, "pregunta"), given(request));
        return page("Gracias");
      } catch (RequestRefusedException asksNothing) {
        return page(REFUSES).withStatus(422);
      }
    }

    private static ChallengeAnswer given(FaceRequest request) {
      return ChallengeAnswer.of(field(request, "respuesta"));
    }

    private static String field(FaceRequest request, String name) {
      return request.field(name).orElse("");
    }

    @Override
    public FaceAnswer challenge(Challenge challenge) {
      return page(
          ASKS
              + challenge.id()
              + " "
              + challenge.expires().orElseThrow()
              + " "
              + challenge.words().orElseThrow());
    }

    @Override
    public FaceAnswer tokenRefused() {
      return lists.tokenRefused();
    }

    @Override
    public FaceAnswer maintenance() {
      return lists.maintenance();
    }

    private static FaceAnswer page(String text) {
      return FaceAnswer.page("<!doctype html><html><body>" + text + "</body></html>");
    }
  }

  /** The adapter: the lists of the toy portal's, and a login by hand. */
  static final class Side implements PortalAdapter, PortalLogin {

    private final ToyPortal.ProviderSide lists = new ToyPortal.ProviderSide();

    @Override
    public PortalId id() {
      return ToyPortal.ID;
    }

    @Override
    public Optional<PortalLogin> login() {
      return Optional.of(this);
    }

    @Override
    public PortalInfo info() {
      return lists.info();
    }

    @Override
    public LoginScript script(PortalSettings settings) {
      return new Login();
    }

    @Override
    public Capabilities open(PortalContext context) {
      return Capabilities.builder()
          .serve(Invoices.class, lists.open(context).find(Invoices.class).orElseThrow())
          .build();
    }
  }

  private static final class Login implements LoginScript {

    @Override
    public String signIn(Exchange exchange, Values values) {
      try (Secret user = values.ask("user")) {
        Map<String, String> form = new HashMap<>(Map.of("u", user.reveal()));
        values.answered().ifPresent(given -> form.putAll(form(given.id(), given.answer())));
        String text = text(send(exchange, "ingreso", form));
        if (!text.startsWith(TOKEN)) {
          throw new LoginRefusedException(exchange.call(), "it refuses", null);
        }
        exchange.authorize(text.substring(TOKEN.length()));
        return user.reveal();
      }
    }

    @Override
    public void answer(Exchange exchange, String challengeId, ChallengeAnswer answer) {
      send(exchange, "respuesta", form(challengeId, answer));
    }

    @Override
    public void signOut(Exchange exchange) {
      exchange.send(exchange.api(ToyPortal.Api.class).page("salida"));
    }

    @Override
    public void inspect(PortalCall call, Answer answer, boolean signedIn) {
      String text = text(answer);
      if (text.startsWith(ASKS)) {
        String[] parts = text.split(" ", 4);
        throw new HumanChallengeException(
            call,
            Challenge.builder(parts[1], "captcha")
                .expires(Instant.parse(parts[2]))
                .words(parts[3])
                .build());
      }
      if (text.startsWith("Sitio en mantenimiento")) {
        throw new PortalUnavailableException(
            call, ErrorCode.PORTAL_MAINTENANCE, "the portal is being mended", null);
      }
      if (signedIn && text.startsWith("<form")) {
        throw new SessionExpiredException();
      }
    }

    private static Map<String, String> form(String id, ChallengeAnswer answer) {
      return Map.of("pregunta", id, "respuesta", answer.reveal());
    }

    private static Answer send(Exchange exchange, String path, Map<String, String> form) {
      return exchange.send(exchange.api(ToyPortal.Api.class).submit(path, form));
    }

    private static String text(Answer answer) {
      return new String(answer.bytes(), StandardCharsets.UTF_8)
          .replaceAll("^.*<body>|</body>.*$", "");
    }
  }
}

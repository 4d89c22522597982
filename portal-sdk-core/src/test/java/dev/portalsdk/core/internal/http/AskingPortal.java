package dev.portalsdk.core.internal.http;

import dev.portalsdk.core.Challenge;
import dev.portalsdk.core.ChallengeAnswer;
import dev.portalsdk.core.Credentials;
import dev.portalsdk.core.PortalCall;
import dev.portalsdk.core.Secret;
import dev.portalsdk.core.SessionStore;
import dev.portalsdk.core.error.HumanChallengeException;
import dev.portalsdk.core.spi.http.Answer;
import dev.portalsdk.core.spi.http.AnsweredChallenge;
import dev.portalsdk.core.spi.http.Exchange;
import dev.portalsdk.core.spi.http.LoginScript;
import dev.portalsdk.core.spi.http.SessionExpiredException;
import dev.portalsdk.tripwire.Planted;
import java.util.concurrent.atomic.AtomicInteger;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import okhttp3.FormBody;
import org.jspecify.annotations.Nullable;

/** A portal that asks a person before each login, and in between when a test says so. */
final class AskingPortal implements AutoCloseable {

  static final String RIGHT = Planted.COOKIE + "-click";

  private static final String ASKS = "ROBOT ";

  final PortalServer server = PortalServer.started();
  private final AtomicInteger asked = new AtomicInteger();
  private final AtomicInteger sessions = new AtomicInteger();
  private volatile String open = "";

  AskingPortal() {
    server.pages.put("/login", this::login);
    server.pages.put("/list", request -> open.isEmpty() ? rows(request) : ask());
    server.pages.put("/answer", this::answer);
  }

  private static MockResponse rows(RecordedRequest request) {
    return PortalServer.page("rows for " + request.getHeaders().get("Authorization"));
  }

  private MockResponse login(RecordedRequest request) {
    if (!isRight(request)) {
      return next();
    }
    server.session = Planted.COOKIE + sessions.incrementAndGet();
    open = "";
    return PortalServer.page("TOKEN t" + sessions.get())
        .newBuilder()
        .addHeader("Set-Cookie", "sid=" + server.session + "; Path=/; HttpOnly")
        .build();
  }

  private MockResponse answer(RecordedRequest request) {
    if (!isRight(request)) {
      return next();
    }
    open = "";
    return PortalServer.page("thanks");
  }

  /** Asks at the next requests of the session. */
  MockResponse next() {
    open = "q" + asked.incrementAndGet();
    return ask();
  }

  private MockResponse ask() {
    return PortalServer.page(ASKS + open);
  }

  private boolean isRight(RecordedRequest request) {
    String body = request.getBody() == null ? "" : request.getBody().utf8();
    return !open.isEmpty()
        && body.contains("question=" + open + "&")
        && body.contains("answer=" + RIGHT);
  }

  static AnsweredChallenge right(HumanChallengeException asked) {
    return new AnsweredChallenge(asked.challenge().id(), ChallengeAnswer.of(RIGHT));
  }

  static AnsweredChallenge wrong(HumanChallengeException asked) {
    return new AnsweredChallenge(asked.challenge().id(), ChallengeAnswer.of("wrong"));
  }

  HttpSession session(Transport transport, @Nullable SessionStore store) {
    return new HttpSession(
        transport,
        FormLogin.INFO,
        server.settings(),
        new Script(),
        Credentials.of("user", Planted.CUIL).and("password", Planted.PASSWORD),
        store);
  }

  static String list(HttpSession session) {
    return session.read("list", x -> FormLogin.text(x.send(x.api(Pages.class).get("list"))));
  }

  @Override
  public void close() {
    server.close();
  }

  private static final class Script implements LoginScript {

    @Override
    public String signIn(Exchange exchange, Values values) {
      try (Secret user = values.ask("user")) {
        FormBody.Builder form = new FormBody.Builder().add("user", user.reveal());
        values.answered().ifPresent(given -> add(form, given.id(), given.answer()));
        Answer page = exchange.send(exchange.api(Pages.class).post("login", form.build()));
        exchange.authorize(FormLogin.text(page).substring("TOKEN ".length()));
        return user.reveal();
      }
    }

    @Override
    public void answer(Exchange exchange, String challengeId, ChallengeAnswer answer) {
      FormBody.Builder form = new FormBody.Builder();
      add(form, challengeId, answer);
      exchange.send(exchange.api(Pages.class).post("answer", form.build()));
    }

    private static void add(FormBody.Builder form, String id, ChallengeAnswer answer) {
      form.add("question", id).add("answer", answer.reveal());
    }

    @Override
    public void signOut(Exchange exchange) {
      exchange.send(exchange.api(Pages.class).get("logout"));
    }

    @Override
    public void inspect(PortalCall call, Answer answer, boolean signedIn) {
      String text = FormLogin.text(answer);
      if (signedIn && text.startsWith(PortalServer.LOGIN_PAGE)) {
        throw new SessionExpiredException();
      }
      if (text.startsWith(ASKS)) {
        String id = text.substring(ASKS.length());
        throw new HumanChallengeException(call, Challenge.builder(id, "captcha").build());
      }
    }
  }
}

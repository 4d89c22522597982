package dev.portalsdk.testkit.internal.server;

import dev.portalsdk.core.Challenge;
import dev.portalsdk.core.error.HumanChallengeException;
import dev.portalsdk.testkit.internal.state.PayerState;
import dev.portalsdk.testkit.spi.FaceAnswer;
import dev.portalsdk.testkit.spi.FaceRequest;
import dev.portalsdk.testkit.spi.Fault;
import dev.portalsdk.testkit.spi.PortalFace;
import java.time.Clock;
import java.util.Optional;
import okhttp3.Headers;
import org.jspecify.annotations.Nullable;

/**
 * A face with what every portal has around its pages: sessions, form tokens, maintenance, and the
 * faults that are to come. Thread-safe.
 */
final class WebPortal {

  private final PortalFace face;
  private final PayerState payer;
  private final WebSessions sessions;

  WebPortal(PortalFace face, PayerState payer, Clock clock) {
    this.face = face;
    this.payer = payer;
    this.sessions = new WebSessions(payer, clock);
  }

  /**
   * Answers a request.
   *
   * @param sent what was sent, without the token
   * @param headers with the cookie or the token of the browser, if it has one yet
   */
  Reply answer(FaceRequest.Builder sent, Headers headers) {
    if (payer.isUnderMaintenance()) {
      return Reply.of(face.maintenance());
    }
    WebVisitor visitor = WebVisitor.of(sessions, known(headers));
    FaceRequest request = sent.token(visitor.token()).build();
    Reply reply = isForged(request) ? Reply.of(face.tokenRefused()) : answer(request, visitor);
    return face.bearer() ? reply : visitor.newCookie().map(reply::withCookie).orElse(reply);
  }

  /** What the browser is known by. */
  private @Nullable String known(Headers headers) {
    return (face.bearer() ? BearerHeader.in(headers) : SessionCookie.in(headers)).orElse(null);
  }

  private boolean isForged(FaceRequest request) {
    return !face.bearer()
        && request.method().equals("POST")
        && request.field(FaceRequest.TOKEN_FIELD).filter(request.token()::equals).isEmpty();
  }

  private Reply answer(FaceRequest request, WebVisitor visitor) {
    Optional<WebSession> before = visitor.session();
    Optional<Challenge> open = before.flatMap(known -> known.memory().challenge());
    if (open.isPresent()) {
      return Reply.of(whileAsked(open.get(), request, visitor));
    }
    if (before.isPresent() && face.changes(request)) {
      return change(request, visitor);
    }
    FaceAnswer answer = page(request, visitor);
    Optional<WebSession> after = visitor.session();
    if (before.isEmpty() || after.isEmpty()) {
      after.ifPresent(entered -> entered.leadsTo(answer.headers().get("Location")));
      return Reply.of(answer);
    }
    if (after.get().isArrival(request.path())) {
      return Reply.of(answer);
    }
    return payer
        .faults()
        .take(Damage.sort(answer))
        .map(fault -> disturbed(fault, answer, request, visitor))
        .orElseGet(() -> Reply.of(answer));
  }

  /** What comes from a user who is logged in may go wrong before the payer takes it, or after. */
  private Reply change(FaceRequest request, WebVisitor visitor) {
    Fault fault = payer.faults().take(Fault.Request.CHANGE).orElse(null);
    if (fault == Fault.LOGIN_INSTEAD) {
      return Reply.of(pageForNobody(request, visitor));
    }
    if (fault == Fault.REQUEST_LOST || fault == Fault.FORM_EXPIRED) {
      Reply refused = Reply.of(face.tokenRefused());
      return fault == Fault.FORM_EXPIRED ? refused : refused.ending(Reply.Ending.UNANSWERED);
    }
    Reply taken = Reply.of(page(request, visitor));
    return fault == null ? taken : taken.ending(Reply.Ending.UNANSWERED);
  }

  /** A question leaves its user the answer and the way out. */
  private FaceAnswer whileAsked(Challenge open, FaceRequest request, WebVisitor visitor) {
    FaceAnswer answer = page(request, visitor);
    boolean over = visitor.hasAnswered() || visitor.session().isEmpty();
    return over ? answer : face.challenge(open);
  }

  private FaceAnswer page(FaceRequest request, WebVisitor visitor) {
    try {
      return face.answer(request, visitor);
    } catch (HumanChallengeException asked) {
      return face.challenge(asked.challenge());
    } catch (SessionEndedException ended) {
      return pageForNobody(request, visitor);
    }
  }

  private FaceAnswer pageForNobody(FaceRequest request, WebVisitor visitor) {
    visitor.leave();
    return face.answer(request, visitor);
  }

  private Reply disturbed(Fault fault, FaceAnswer answer, FaceRequest request, WebVisitor visitor) {
    return switch (fault) {
      case EXPIRED_SESSION -> Reply.of(pageForNobody(request, visitor));
      case WRONG_PASSWORD, ANSWER_LOST, REQUEST_LOST, LOGIN_INSTEAD, FORM_EXPIRED ->
          throw new IllegalStateException(fault + " happens to other requests");
      case MAINTENANCE -> Reply.of(face.maintenance());
      case HUMAN_CHALLENGE ->
          Reply.of(face.challenge(visitor.session().orElseThrow().memory().ask()));
      case RENAMED_COLUMN -> Reply.of(Damage.renameFirstHeader(answer));
      case DROPPED_ROW -> Reply.of(Damage.dropLastRow(answer));
      case CUT_DOWNLOAD -> Reply.of(answer).ending(Reply.Ending.HALF);
      case SLOW -> Reply.of(answer).ending(Reply.Ending.NEVER);
      case CLOSED -> Reply.of(answer).ending(Reply.Ending.UNANSWERED);
    };
  }
}

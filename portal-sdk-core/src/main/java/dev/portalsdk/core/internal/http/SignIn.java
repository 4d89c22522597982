package dev.portalsdk.core.internal.http;

import static java.util.Objects.requireNonNull;

import dev.portalsdk.core.Credentials;
import dev.portalsdk.core.LoginField;
import dev.portalsdk.core.PortalCall;
import dev.portalsdk.core.PortalInfo;
import dev.portalsdk.core.Secret;
import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.error.PortalChangedException;
import dev.portalsdk.core.error.PortalException;
import dev.portalsdk.core.error.PortalUnavailableException;
import dev.portalsdk.core.spi.http.AnsweredChallenge;
import dev.portalsdk.core.spi.http.FormExpiredException;
import dev.portalsdk.core.spi.http.LoginScript;
import dev.portalsdk.core.spi.http.SessionExpiredException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One login after another at one portal, each with one try and an empty cookie jar. */
final class SignIn {

  static final String OPERATION = "login";
  static final String ANSWER = "answer challenge";

  private final PortalSite site;
  private final Credentials credentials;

  SignIn(PortalSite site, Credentials credentials) {
    this.site = site;
    this.credentials = requireNonNull(credentials, "credentials");
  }

  PortalCall call() {
    return site.call(OPERATION);
  }

  /**
   * Logs in.
   *
   * @param given a person's answer, which is sent once whatever becomes of it; null if there is
   *     none
   * @throws UnrepeatableException if the portal may have counted the try: accounts lock
   */
  Visit run(@Nullable AnsweredChallenge given, Deadline deadline) {
    try {
      return runWithForm(given, deadline);
    } catch (FormExpiredException oldForm) {
      if (given != null) {
        throw new UnrepeatableException(formNotTaken(call()));
      }
      return runWithNewForm(deadline);
    }
  }

  /**
   * Gives a person's answer within a visit.
   *
   * @throws UnrepeatableException if something was sent
   * @throws SessionExpiredException if the portal has forgotten the user
   */
  void answer(Visit visit, AnsweredChallenge given, Deadline deadline) {
    PortalCall call = site.call(ANSWER);
    HttpExchange exchange =
        new HttpExchange(site, visit.during(Effect.CHANGE), Standing.SIGNED_IN, call, deadline);
    try {
      site.script().answer(exchange, given.id(), given.answer());
    } catch (FormExpiredException oldForm) {
      throw new UnrepeatableException(formNotTaken(call));
    } catch (PortalException e) {
      throw exchange.changed() ? new UnrepeatableException(e) : e;
    }
  }

  /** The portal did not look at the first form, so no try was counted. */
  private Visit runWithNewForm(Deadline deadline) {
    try {
      return runWithForm(null, deadline);
    } catch (FormExpiredException again) {
      throw formNotTaken(call());
    }
  }

  private Visit runWithForm(@Nullable AnsweredChallenge given, Deadline deadline) {
    Visit visit = site.newVisit();
    HttpExchange exchange = new HttpExchange(site, visit, Standing.SIGNING_IN, call(), deadline);
    try (Asked asked = new Asked(site.info(), credentials, given)) {
      String user = site.script().signIn(exchange, asked);
      if (exchange.keepsSession()) {
        site.transport().log().noticed(call(), KeptSession.NOTICE);
      }
      return visit.of(user);
    } catch (SessionExpiredException e) {
      throw new UnrepeatableException(lost(call()));
    } catch (PortalException e) {
      boolean once = given != null || !turnedAway(e);
      throw exchange.changed() && once ? new UnrepeatableException(e) : e;
    }
  }

  /** The portal has forgotten the session while a person was asked. */
  PortalException tooLate() {
    return new PortalUnavailableException(
        site.call(ANSWER),
        ErrorCode.SESSION_EXPIRED,
        "it has forgotten the session in which it asked a person",
        null);
  }

  static PortalException lost(PortalCall call) {
    return new PortalUnavailableException(
        call, ErrorCode.SESSION_LOST, "it forgets the user right after a login", null);
  }

  static PortalException formNotTaken(PortalCall call) {
    return new PortalChangedException(
        call, ErrorCode.PAGE_CHANGED, "it does not take the form that it has just given");
  }

  /** Whether the portal says that it did not look at the form. */
  private static boolean turnedAway(PortalException failure) {
    return failure.retryAfter().isPresent()
        || failure.code().equals(ErrorCode.THROTTLED)
        || failure.code().equals(ErrorCode.PORTAL_MAINTENANCE);
  }

  /** The values that a login has asked for, all erased at its end. */
  private static final class Asked implements LoginScript.Values, AutoCloseable {
    private final PortalInfo info;
    private final Credentials credentials;
    private final @Nullable AnsweredChallenge given;
    private final List<Secret> secrets = new ArrayList<>();

    private Asked(PortalInfo info, Credentials credentials, @Nullable AnsweredChallenge given) {
      this.info = info;
      this.credentials = credentials;
      this.given = given;
    }

    @Override
    public Optional<AnsweredChallenge> answered() {
      return Optional.ofNullable(given);
    }

    @Override
    public Secret ask(String name) {
      LoginField field =
          info.loginField(name)
              .orElseThrow(
                  () -> new IllegalArgumentException("The portal declares no field " + name));
      Secret secret = credentials.ask(field);
      secrets.add(secret);
      return secret;
    }

    @Override
    public void close() {
      secrets.forEach(Secret::close);
    }
  }
}

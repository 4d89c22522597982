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
import dev.portalsdk.core.spi.http.FormExpiredException;
import dev.portalsdk.core.spi.http.SessionExpiredException;
import java.util.ArrayList;
import java.util.List;

/** One login after another at one portal, each with one try and an empty cookie jar. */
final class SignIn {

  static final String OPERATION = "login";

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
   * @throws UnrepeatableException if the portal may have counted the try: accounts lock
   */
  Visit run(Deadline deadline) {
    try {
      return runWithForm(deadline);
    } catch (FormExpiredException oldForm) {
      return runWithNewForm(deadline);
    }
  }

  /** The portal did not look at the first form, so no try was counted. */
  private Visit runWithNewForm(Deadline deadline) {
    try {
      return runWithForm(deadline);
    } catch (FormExpiredException again) {
      throw formNotTaken(call());
    }
  }

  private Visit runWithForm(Deadline deadline) {
    Visit visit = site.newVisit();
    HttpExchange exchange = new HttpExchange(site, visit, Standing.SIGNING_IN, call(), deadline);
    try (Asked asked = new Asked(site.info(), credentials)) {
      String user = site.script().signIn(exchange, asked::ask);
      if (exchange.keepsSession()) {
        site.transport().log().noticed(call(), KeptSession.NOTICE);
      }
      return visit.of(user);
    } catch (SessionExpiredException e) {
      throw new UnrepeatableException(lost(call()));
    } catch (PortalException e) {
      throw exchange.changed() && !turnedAway(e) ? new UnrepeatableException(e) : e;
    }
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
  private static final class Asked implements AutoCloseable {
    private final PortalInfo info;
    private final Credentials credentials;
    private final List<Secret> secrets = new ArrayList<>();

    private Asked(PortalInfo info, Credentials credentials) {
      this.info = info;
      this.credentials = credentials;
    }

    private Secret ask(String name) {
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

package dev.portalsdk.core.internal.http;

import static java.util.Objects.requireNonNull;

import dev.portalsdk.core.PortalCall;
import dev.portalsdk.core.PortalInfo;
import dev.portalsdk.core.settings.Deadlines;
import dev.portalsdk.core.settings.Limits;
import dev.portalsdk.core.settings.PortalSettings;
import dev.portalsdk.core.spi.http.LoginScript;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import retrofit2.Retrofit;

/**
 * One portal as one session sees it: where it is, its rules, and how requests to it are written.
 */
final class PortalSite {

  private final Transport transport;
  private final PortalInfo info;
  private final Deadlines deadlines;
  private final Limits limits;
  private final LoginScript script;
  private final TargetRule targets;
  private final OkHttpClient client;
  private final Retrofit retrofit;
  private final Map<Class<?>, Object> services = new ConcurrentHashMap<>();

  PortalSite(Transport transport, PortalInfo info, PortalSettings settings, LoginScript script) {
    this.transport = requireNonNull(transport, "transport");
    this.info = requireNonNull(info, "info");
    this.script = requireNonNull(script, "script");
    this.deadlines = settings.deadlines().orElse(transport.settings().deadlines());
    this.limits = settings.limits().orElse(transport.settings().limits());
    HttpUrl base = HttpUrl.get(settings.baseOr(info.site()).toString());
    this.targets = new TargetRule(base);
    this.client = client();
    this.retrofit = new Retrofit.Builder().baseUrl(base).callFactory(DescribedOnly.CLIENT).build();
  }

  private OkHttpClient client() {
    return transport
        .client()
        .newBuilder()
        .connectTimeout(deadlines.connect())
        .readTimeout(deadlines.silence())
        .writeTimeout(deadlines.silence())
        .callTimeout(longest(deadlines))
        .dns(new GuardedDns(targets.base().host(), transport.names()))
        .addInterceptor(new RedirectRule(targets, limits.redirects()))
        .build();
  }

  /** The rope that holds if all else fails: each call sets its own, shorter time. */
  private static Duration longest(Deadlines deadlines) {
    return deadlines.call().compareTo(deadlines.transfer()) > 0
        ? deadlines.call()
        : deadlines.transfer();
  }

  /** Returns a visit without a cookie or token. */
  Visit newVisit() {
    return Visit.begun(client, new SessionCookies(targets), new BearerToken(targets));
  }

  /** Returns the visit that a login in another process began. */
  Visit visit(SavedVisit saved) {
    Visit visit = newVisit();
    visit.cookies().saveFromResponse(base(), saved.cookies());
    visit.token().restore(saved.token());
    return visit.named(saved.name(), saved.user());
  }

  /** Returns where the portal is. */
  HttpUrl base() {
    return targets.base();
  }

  <S> S api(Class<S> service) {
    return service.cast(services.computeIfAbsent(service, retrofit::create));
  }

  Transport transport() {
    return transport;
  }

  PortalInfo info() {
    return info;
  }

  Deadlines deadlines() {
    return deadlines;
  }

  Limits limits() {
    return limits;
  }

  LoginScript script() {
    return script;
  }

  PortalCall call(String operation) {
    return new PortalCall(info.id(), operation);
  }
}

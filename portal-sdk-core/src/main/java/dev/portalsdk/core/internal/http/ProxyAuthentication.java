package dev.portalsdk.core.internal.http;

import dev.portalsdk.core.settings.ProxyRule;
import java.net.PasswordAuthentication;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import okhttp3.Authenticator;
import okhttp3.Credentials;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.Route;
import org.jspecify.annotations.Nullable;

/** Logs in at a proxy, once for each connection. */
record ProxyAuthentication(ProxyRule rule) implements Authenticator {

  private static final String HEADER = "Proxy-Authorization";

  @Override
  public @Nullable Request authenticate(@Nullable Route route, Response response) {
    Request request = response.request();
    Optional<PasswordAuthentication> user = rule.credentialsFor(request.url().uri());
    if (request.header(HEADER) != null || user.isEmpty()) {
      return null;
    }
    String basic =
        Credentials.basic(
            user.get().getUserName(), new String(user.get().getPassword()), StandardCharsets.UTF_8);
    return request.newBuilder().header(HEADER, basic).build();
  }
}

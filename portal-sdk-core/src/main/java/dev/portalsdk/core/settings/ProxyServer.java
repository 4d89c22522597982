package dev.portalsdk.core.settings;

import static java.util.Objects.requireNonNull;

import java.net.InetSocketAddress;
import java.net.PasswordAuthentication;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** One proxy: where it is and who we are for it. */
record ProxyServer(InetSocketAddress address, @Nullable PasswordAuthentication credentials) {

  private static final int HTTP_PORT = 80;
  private static final int HIGHEST_PORT = 65535;

  static ProxyServer of(String host, int port) {
    if (requireNonNull(host, "host").isBlank() || port < 1 || port > HIGHEST_PORT) {
      throw new IllegalArgumentException("A proxy is a host and a port from 1 to " + HIGHEST_PORT);
    }
    return new ProxyServer(InetSocketAddress.createUnresolved(host.strip(), port), null);
  }

  ProxyServer with(PasswordAuthentication user) {
    return new ProxyServer(address, user);
  }

  /** Reads {@code http://user:password@host:port}, of which only the host is required. */
  static ProxyServer parse(String text) {
    URI uri = URI.create(text.contains("://") ? text.strip() : "http://" + text.strip());
    String host = uri.getHost();
    if (!"http".equalsIgnoreCase(uri.getScheme()) || host == null) {
      throw new IllegalArgumentException("A proxy is http://host:port");
    }
    ProxyServer server = of(host, uri.getPort() < 0 ? HTTP_PORT : uri.getPort());
    String user = uri.getRawUserInfo();
    return user == null ? server : server.with(credentials(user));
  }

  private static PasswordAuthentication credentials(String user) {
    int colon = user.indexOf(':');
    String name = colon < 0 ? user : user.substring(0, colon);
    String password = colon < 0 ? "" : user.substring(colon + 1);
    return new PasswordAuthentication(decoded(name), decoded(password).toCharArray());
  }

  private static String decoded(String text) {
    // URLDecoder reads a form, where a plus is a space; in an address it is a plus.
    return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
  }
}

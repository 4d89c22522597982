package dev.portalsdk.core.settings;

import static java.util.Objects.requireNonNull;

import java.net.InetSocketAddress;
import java.net.PasswordAuthentication;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Through which HTTP proxy the portals are reached, if through any.
 *
 * <p>Unless another rule is set, {@link #system()} holds. This machine itself, such as {@code
 * localhost} or {@code 127.0.0.1}, is never asked for through a proxy. This class is immutable and
 * thread-safe.
 */
public final class ProxyRule {

  private final ProxyChoice choice;

  private ProxyRule(ProxyChoice choice) {
    this.choice = choice;
  }

  /** Returns the rule that uses no proxy, whatever the system says. */
  public static ProxyRule direct() {
    return new ProxyRule(target -> null);
  }

  /**
   * Returns the rule that uses this proxy for every portal.
   *
   * @param host the proxy's name or address, such as {@code proxy.hospital.example}
   * @param port its port, such as 3128, from 1 to 65535
   * @throws IllegalArgumentException if host or port cannot be
   */
  public static ProxyRule of(String host, int port) {
    ProxyServer server = ProxyServer.of(host, port);
    return new ProxyRule(target -> server);
  }

  /**
   * Returns the rule that uses this proxy for every portal and logs in at it (HTTP Basic).
   *
   * @param host the proxy's name or address, such as {@code proxy.hospital.example}
   * @param port its port, such as 3128, from 1 to 65535
   * @param credentials the user and password for the proxy
   * @throws IllegalArgumentException if host or port cannot be
   */
  public static ProxyRule of(String host, int port, PasswordAuthentication credentials) {
    ProxyServer server =
        ProxyServer.of(host, port).with(requireNonNull(credentials, "credentials"));
    return new ProxyRule(target -> server);
  }

  /**
   * Returns the rule of the JVM's properties and, where they name no proxy, of the environment, as
   * they are now; see {@link #system(Map, Map)}.
   *
   * @throws IllegalArgumentException if the environment names a proxy that cannot be
   */
  public static ProxyRule system() {
    return system(SystemProxy.properties(), System.getenv());
  }

  /**
   * Returns the rule that properties and environment describe.
   *
   * <p>Properties: {@code https.proxyHost}, {@code https.proxyPort}, the same with {@code http},
   * and {@code http.nonProxyHosts}. Environment: {@code HTTPS_PROXY} and {@code HTTP_PROXY}, such
   * as {@code http://user:password@proxy.hospital.example:3128} with user and password
   * percent-encoded, and {@code NO_PROXY}, a list of hosts with their subdomains joined by commas;
   * lower case is read first.
   *
   * @param properties the properties
   * @param environment the environment
   * @throws IllegalArgumentException if the environment names a proxy that cannot be; the message
   *     names the variable, not its value
   */
  public static ProxyRule system(Map<String, String> properties, Map<String, String> environment) {
    return new ProxyRule(SystemProxy.of(properties, environment));
  }

  /**
   * Returns the proxy for a target, not resolved, or empty if it is reached directly.
   *
   * @param target where a request goes, with scheme and host
   */
  public Optional<InetSocketAddress> proxyFor(URI target) {
    return Optional.ofNullable(server(target)).map(ProxyServer::address);
  }

  /**
   * Returns the user and password for the proxy of a target, if it wants any.
   *
   * @param target where a request goes, with scheme and host
   */
  public Optional<PasswordAuthentication> credentialsFor(URI target) {
    return Optional.ofNullable(server(target)).map(ProxyServer::credentials);
  }

  private @Nullable ProxyServer server(URI target) {
    return Loopback.is(requireNonNull(target.getHost(), "host")) ? null : choice.proxy(target);
  }

  /** Returns a fixed text: an address may hold a password. */
  @Override
  public String toString() {
    return "ProxyRule";
  }
}

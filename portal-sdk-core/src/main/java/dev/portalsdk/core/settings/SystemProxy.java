package dev.portalsdk.core.settings;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Reads the proxy from the JVM's properties and from the environment. */
final class SystemProxy {

  private SystemProxy() {}

  static Map<String, String> properties() {
    Properties properties = System.getProperties();
    Map<String, String> read = new TreeMap<>();
    properties.stringPropertyNames().forEach(name -> read.put(name, properties.getProperty(name)));
    return read;
  }

  static ProxyChoice of(Map<String, String> properties, Map<String, String> environment) {
    ProxyChoice secure = choice("https", "443", properties, environment);
    ProxyChoice plain = choice("http", "80", properties, environment);
    return target -> ("https".equalsIgnoreCase(target.getScheme()) ? secure : plain).proxy(target);
  }

  private static ProxyChoice choice(
      String scheme, String port, Map<String, String> properties, Map<String, String> environment) {
    String host = properties.getOrDefault(scheme + ".proxyHost", "");
    if (!host.isBlank()) {
      ProxyServer server =
          ProxyServer.of(host, port(properties.getOrDefault(scheme + ".proxyPort", port)));
      return except(noProxyProperty(properties), server);
    }
    String variable = scheme.toUpperCase(Locale.ROOT) + "_PROXY";
    String value = variable(environment, variable);
    if (value.isBlank()) {
      return target -> null;
    }
    return except(noProxyVariable(environment), server(variable, value));
  }

  private static ProxyChoice except(Predicate<URI> direct, ProxyServer server) {
    return target -> direct.test(target) ? null : server;
  }

  private static int port(String text) {
    try {
      return Integer.parseInt(text.strip());
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("The port of a proxy is a number from 1 to 65535", e);
    }
  }

  private static ProxyServer server(String variable, String value) {
    try {
      return ProxyServer.parse(value);
    } catch (IllegalArgumentException e) {
      // Without the cause, whose message quotes the password.
      throw new IllegalArgumentException(variable + " must be like http://user:password@host:port");
    }
  }

  private static String variable(Map<String, String> environment, String name) {
    String lower = environment.getOrDefault(name.toLowerCase(Locale.ROOT), "");
    return lower.isBlank() ? environment.getOrDefault(name, "") : lower;
  }

  private static Predicate<URI> noProxyProperty(Map<String, String> properties) {
    List<Pattern> hosts =
        Arrays.stream(properties.getOrDefault("http.nonProxyHosts", "").split("\\|", -1))
            .filter(host -> !host.isBlank())
            .map(SystemProxy::wildcard)
            .toList();
    return target -> hosts.stream().anyMatch(host -> host.matcher(target.getHost()).matches());
  }

  private static Pattern wildcard(String host) {
    String quoted = Pattern.quote(host.strip()).replace("*", "\\E.*\\Q");
    return Pattern.compile(quoted, Pattern.CASE_INSENSITIVE);
  }

  private static Predicate<URI> noProxyVariable(Map<String, String> environment) {
    List<String> hosts =
        Arrays.stream(variable(environment, "NO_PROXY").split(",", -1))
            .map(host -> host.strip().toLowerCase(Locale.ROOT))
            .filter(host -> !host.isEmpty())
            .toList();
    return target -> hosts.stream().anyMatch(host -> covers(host, target));
  }

  private static boolean covers(String entry, URI target) {
    String host = target.getHost().toLowerCase(Locale.ROOT);
    String withPort = host + ":" + port(target);
    String suffix = entry.startsWith(".") ? entry : "." + entry;
    return entry.equals("*") || ("." + host).endsWith(suffix) || ("." + withPort).endsWith(suffix);
  }

  private static int port(URI target) {
    if (target.getPort() >= 0) {
      return target.getPort();
    }
    return "https".equalsIgnoreCase(target.getScheme()) ? 443 : 80;
  }
}

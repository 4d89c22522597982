package dev.portalsdk.core.internal.http;

import dev.portalsdk.core.error.ErrorCode;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;
import okhttp3.Request;

/**
 * Where requests may go: to the portal's own origin always; elsewhere only to read, over https, to
 * a public host.
 *
 * <p>Names are checked here, the addresses behind them by {@link GuardedDns}.
 */
record TargetRule(HttpUrl base) {

  private static final Set<String> HARMLESS = Set.of("accept", "accept-language");
  // What browsers and the C library take for an IPv4 address, decimal, octal or hexadecimal.
  private static final Pattern FIGURES = Pattern.compile("(.*\\.)?([0-9]+|0x[0-9a-f]*)");
  // The only form of it that all read alike: the rest is refused.
  private static final Pattern FOUR_NUMBERS =
      Pattern.compile("((25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])(\\.(?!$)|$)){4}");
  private static final Pattern INSIDE =
      Pattern.compile(
          "[^.]*|.*\\.(local|localhost|localdomain|internal|intranet|private|corp|home|lan|arpa)");

  /** Returns whether the target has the scheme, host and port of the portal. */
  boolean own(HttpUrl target) {
    return target.host().equals(base.host())
        && target.port() == base.port()
        && target.isHttps() == base.isHttps();
  }

  /**
   * Returns the request if it may go out, bare of what adapters added if it leaves the portal.
   *
   * @throws BrokenRuleException if it may not; the message names the host alone
   */
  Request checked(Request request) throws BrokenRuleException {
    HttpUrl target = request.url();
    if (own(target) && target.username().isEmpty() && target.password().isEmpty()) {
      return request;
    }
    String fault = fault(request);
    if (!fault.isEmpty()) {
      throw new BrokenRuleException(
          ErrorCode.UNSAFE_URL, "a request to " + target.host() + " was not sent: " + fault);
    }
    Request.Builder bare = request.newBuilder();
    request.headers().names().stream()
        .filter(name -> !HARMLESS.contains(name.toLowerCase(Locale.ROOT)))
        .forEach(bare::removeHeader);
    return bare.build();
  }

  private static String fault(Request request) {
    HttpUrl target = request.url();
    if (!target.username().isEmpty() || !target.password().isEmpty()) {
      return "its address holds a user";
    }
    if (!target.isHttps()) {
      return "it is not https";
    }
    if (!request.method().equals("GET") && !request.method().equals("HEAD")) {
      return "data goes to the portal itself alone";
    }
    return isPublic(target.host()) ? "" : "it is not a public host";
  }

  private static boolean isPublic(String name) {
    String host = name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
    boolean ipv6 = host.contains(":");
    if (!ipv6 && !FIGURES.matcher(host).matches()) {
      return !INSIDE.matcher(host).matches();
    }
    return (ipv6 || FOUR_NUMBERS.matcher(host).matches()) && isPublicAddress(host);
  }

  private static boolean isPublicAddress(String figures) {
    try {
      return PublicAddress.is(InetAddress.getByName(figures));
    } catch (UnknownHostException e) {
      return false;
    }
  }
}

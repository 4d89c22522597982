package dev.portalsdk.core.internal.http;

import dev.portalsdk.core.error.ErrorCode;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Locale;
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

  private static final String BYTE = "(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])";
  private static final Pattern FIGURES = Pattern.compile(".*:.*|" + BYTE + "(\\." + BYTE + "){3}");
  // A name that ends in a number is an address to some resolvers, and each takes it for another.
  private static final Pattern INSIDE =
      Pattern.compile(
          "[^.]*|.*\\.([0-9]+|0x[0-9a-f]*|local|localhost|localdomain|internal|intranet|private"
              + "|corp|home|lan|arpa)");

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
        .filter(name -> !name.toLowerCase(Locale.ROOT).startsWith("accept"))
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
    if (!FIGURES.matcher(host).matches()) {
      return !INSIDE.matcher(host).matches();
    }
    try {
      return PublicAddress.is(InetAddress.getByName(host));
    } catch (UnknownHostException e) {
      return false;
    }
  }
}

package dev.portalsdk.core.settings;

import java.net.URI;
import java.util.regex.Pattern;

/** Checks the address of a portal and the paths under it. */
final class BaseUri {

  // A path that a URL parser could take for another host: "//host", "/\host", "scheme:".
  private static final Pattern LEADS_AWAY =
      Pattern.compile("[/\\\\]{2}.*|[A-Za-z][A-Za-z0-9+.-]*:.*", Pattern.DOTALL);
  private static final Pattern UNSENDABLE = Pattern.compile("[\\s\\p{Cntrl}\\\\]");

  private BaseUri() {}

  static URI checked(URI base, boolean plainHttpAllowed) {
    String host = base.getHost();
    if (host == null || !schemeAllowed(base.getScheme(), host, plainHttpAllowed)) {
      throw new IllegalArgumentException(
          "The base of a portal is https://host/, or http:// on this machine alone");
    }
    if (base.getRawUserInfo() != null
        || base.getRawQuery() != null
        || base.getRawFragment() != null) {
      throw new IllegalArgumentException("The base of a portal has no user, query or fragment");
    }
    return base.getRawPath().endsWith("/") ? base : URI.create(base + "/");
  }

  /** Makes a base of a printed address: without the part behind the path, and never in clear. */
  static URI ofSite(URI site) {
    String host = site.getHost();
    if (host == null) {
      throw new IllegalArgumentException("The site of a portal has a host");
    }
    String scheme = Loopback.is(host) ? site.getScheme() : "https";
    return checked(URI.create(scheme + "://" + site.getRawAuthority() + site.getRawPath()), false);
  }

  private static boolean schemeAllowed(String scheme, String host, boolean plainHttpAllowed) {
    return "https".equalsIgnoreCase(scheme)
        || ("http".equalsIgnoreCase(scheme) && (plainHttpAllowed || Loopback.is(host)));
  }

  static String checkedPath(String path) {
    if (LEADS_AWAY.matcher(path).matches() || UNSENDABLE.matcher(path).find()) {
      throw new IllegalArgumentException(
          "The path of an endpoint is relative to the base, such as operaciones/listado");
    }
    return path;
  }
}

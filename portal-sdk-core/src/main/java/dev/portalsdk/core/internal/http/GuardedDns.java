package dev.portalsdk.core.internal.http;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import okhttp3.Dns;

/**
 * Resolves the portal's own host to whatever it is, and every other to public addresses only.
 *
 * <p>Two of the same host are equal, by which OkHttp shares connections between sessions.
 *
 * @param own the portal's host
 * @param names who resolves
 */
record GuardedDns(String own, Dns names) implements Dns {

  @Override
  public List<InetAddress> lookup(String host) throws UnknownHostException {
    List<InetAddress> addresses = names.lookup(host);
    if (!host.equals(own) && !addresses.stream().allMatch(PublicAddress::is)) {
      throw new NotPublicException(host);
    }
    return addresses;
  }

  /** A name that leads inside. */
  static final class NotPublicException extends UnknownHostException {

    private static final long serialVersionUID = 1L;

    NotPublicException(String host) {
      super("a request to " + host + " was not sent: its address is not public");
    }
  }
}

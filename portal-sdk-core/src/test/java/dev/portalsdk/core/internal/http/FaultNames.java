package dev.portalsdk.core.internal.http;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import okhttp3.Dns;

/** A name service that knows every host as this machine, until it is told to lie. */
final class FaultNames implements Dns {

  /** Where nobody listens at the port of a {@link FaultPortal}. */
  private static final String NOBODY = "::1";

  final AtomicInteger asked = new AtomicInteger();
  private final AtomicInteger unknown = new AtomicInteger();
  private final AtomicInteger astray = new AtomicInteger();

  /** Knows no name for this many questions. */
  void forget(int times) {
    unknown.set(times);
  }

  /** Gives an address where nobody listens for this many questions. */
  void mislead(int times) {
    astray.set(times);
  }

  @Override
  public List<InetAddress> lookup(String host) throws UnknownHostException {
    asked.incrementAndGet();
    if (unknown.getAndUpdate(FaultNames::less) > 0) {
      throw new UnknownHostException(host);
    }
    boolean lost = astray.getAndUpdate(FaultNames::less) > 0;
    return List.of(lost ? InetAddress.getByName(NOBODY) : InetAddress.getLoopbackAddress());
  }

  private static int less(int times) {
    return Math.max(0, times - 1);
  }
}

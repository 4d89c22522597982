package dev.portalsdk.testkit;

import static dev.portalsdk.billing.BillingPortals.SERENA_ART;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A request to the served reference portal takes no longer than a test can wait for often. */
class ServedLatencyTest {

  private static final int REQUESTS = 50;
  private static final int ROUNDS = 5;
  // Without TCP_NODELAY it is a thousand times.
  private static final double MOST_TIMES_A_RAW_SOCKET = 40;

  @Test
  void answersFiftyRequestsInSequenceAboutAsFastAsARawSocket() throws Exception {
    try (ReferencePortalServer server = ReferencePortalServer.start(ReferencePortal.create())) {
      Browser portal = new Browser(server.baseUri(SERENA_ART));
      portal.login(Samples.PROVIDER.plain());
      try (RawServer raw = new RawServer(portal.get("/gestiones").body())) {
        double ratio = bestRatio(portal, new Browser(raw.baseUri()));
        assertThat(ratio).isLessThan(MOST_TIMES_A_RAW_SOCKET);
      }
    }
  }

  private static double bestRatio(Browser portal, Browser raw) {
    long fastest = Long.MAX_VALUE;
    long floor = Long.MAX_VALUE;
    for (int round = 0; round < ROUNDS; round++) {
      fastest = Math.min(fastest, nanos(portal));
      floor = Math.min(floor, nanos(raw));
    }
    return (double) fastest / floor;
  }

  private static long nanos(Browser browser) {
    long start = System.nanoTime();
    for (int i = 0; i < REQUESTS; i++) {
      assertThat(browser.get("/gestiones").status()).isEqualTo(200);
    }
    return System.nanoTime() - start;
  }
}

package dev.portalsdk.testkit.tck;

import dev.portalsdk.core.Credentials;
import dev.portalsdk.core.PortalId;
import dev.portalsdk.core.client.Portal;
import dev.portalsdk.core.client.PortalRuntime;
import dev.portalsdk.core.settings.Deadlines;
import dev.portalsdk.testkit.ReferencePortal;
import dev.portalsdk.testkit.ReferencePortalServer;
import java.time.Duration;

/**
 * A reference portal of one test, and the way to a user's portal there: in memory, or over HTTP
 * through the adapter that is on the class path.
 *
 * <p>Whoever has an adapter and a reference portal of their own implements it.
 */
public interface PortalFixture extends AutoCloseable {

  /** Long enough for a busy machine, short enough to wait for a portal that never answers. */
  Deadlines DEADLINES =
      Deadlines.DEFAULT.withCall(Duration.ofSeconds(4)).withDownload(Duration.ofSeconds(8));

  /** Returns which portal it is. */
  PortalId id();

  /** Returns the reference portal, filled with the samples. */
  ReferencePortal reference();

  /**
   * Opens a user's portal; the test closes it.
   *
   * @param credentials the user's
   */
  Portal open(Credentials credentials);

  @Override
  void close();

  /**
   * Returns a new reference portal asked in memory.
   *
   * @param id which portal
   */
  static PortalFixture inMemory(PortalId id) {
    ReferencePortal reference = ReferencePortal.create();
    return new PortalFixture() {
      @Override
      public PortalId id() {
        return id;
      }

      @Override
      public ReferencePortal reference() {
        return reference;
      }

      @Override
      public Portal open(Credentials credentials) {
        return reference.portal(id, credentials);
      }

      @Override
      public void close() {}
    };
  }

  /**
   * Returns a new reference portal served over HTTP, asked through the portal's adapter.
   *
   * @param id which portal
   */
  static PortalFixture served(PortalId id) {
    ReferencePortal reference = ReferencePortal.create();
    ReferencePortalServer server = ReferencePortalServer.start(reference);
    PortalRuntime runtime =
        PortalRuntime.builder().settings(id, server.settings(id)).deadlines(DEADLINES).build();
    return new PortalFixture() {
      @Override
      public PortalId id() {
        return id;
      }

      @Override
      public ReferencePortal reference() {
        return reference;
      }

      @Override
      public Portal open(Credentials credentials) {
        return runtime.open(id, credentials);
      }

      @Override
      public void close() {
        runtime.close();
        server.close();
      }
    };
  }
}

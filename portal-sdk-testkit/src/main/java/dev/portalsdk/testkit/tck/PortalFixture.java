package dev.portalsdk.testkit.tck;

import dev.portalsdk.core.Credentials;
import dev.portalsdk.core.PortalId;
import dev.portalsdk.core.SessionStore;
import dev.portalsdk.core.client.Portal;
import dev.portalsdk.core.client.PortalEntrance;
import dev.portalsdk.core.client.PortalRuntime;
import dev.portalsdk.core.settings.Deadlines;
import dev.portalsdk.core.spi.PortalAdapter;
import dev.portalsdk.testkit.ReferencePortal;
import dev.portalsdk.testkit.ReferencePortalServer;
import dev.portalsdk.testkit.spi.PortalFace;
import dev.portalsdk.testkit.spi.PortalRules;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/**
 * A reference portal of one test, and the way to a user's portal there: in memory, or over HTTP
 * through the portal's adapter.
 *
 * <p>Whoever has an adapter writes a {@link PortalSample}, {@link PortalRules} and a {@link
 * PortalFace}, and gets both fixtures here:
 *
 * <pre>{@code
 * PortalFixture.served(new ToySample(), new ToyRules(), new ToyFace(), List.of(new ToyAdapter()));
 * }</pre>
 */
public interface PortalFixture extends AutoCloseable {

  /** Long enough for a busy machine, short enough to wait for a portal that never answers. */
  Deadlines DEADLINES =
      Deadlines.DEFAULT.withCall(Duration.ofSeconds(4)).withTransfer(Duration.ofSeconds(8));

  /** Returns what is expected of the portal. */
  PortalSample sample();

  /** Returns the reference portal, filled with the sample. */
  ReferencePortal reference();

  /**
   * Opens a user's portal; the test closes it.
   *
   * @param credentials the user's
   */
  Portal open(Credentials credentials);

  /**
   * Opens a user's portal as another process does, which finds the session in the store; the test
   * closes it.
   *
   * @param credentials the user's
   * @param store keeps the session
   */
  Portal open(Credentials credentials, SessionStore store);

  /** Returns what the portal offers before anybody logs in. */
  PortalEntrance entrance();

  @Override
  void close();

  /**
   * Returns a new reference portal of this library, asked in memory.
   *
   * @param id which portal
   * @throws IllegalArgumentException if this library has no such reference portal
   */
  static PortalFixture inMemory(PortalId id) {
    PortalSample sample = sample(id);
    return new MemoryFixture(sample, ReferencePortal.empty(sample.start()));
  }

  /**
   * Returns a new reference portal of any payer, asked in memory.
   *
   * @param sample what it holds
   * @param rules what the payer does that others do not
   */
  static PortalFixture inMemory(PortalSample sample, PortalRules rules) {
    return new MemoryFixture(sample, ReferencePortal.of(sample.start(), rules));
  }

  /**
   * Returns a new reference portal of this library served over HTTP, asked through the adapter that
   * is on the class path.
   *
   * @param id which portal
   * @throws IllegalArgumentException if this library has no such reference portal
   */
  static PortalFixture served(PortalId id) {
    PortalSample sample = sample(id);
    ReferencePortal reference = ReferencePortal.empty(sample.start());
    ReferencePortalServer server = ReferencePortalServer.start(reference);
    return new ServedFixture(sample, reference, server, PortalRuntime.builder());
  }

  /**
   * Returns a new reference portal of this library served over HTTP by another face, such as one
   * that looks at what goes over the wire.
   *
   * @param face of a payer of this library
   * @throws IllegalArgumentException if this library has no such reference portal
   */
  static PortalFixture served(PortalFace face) {
    PortalSample sample = sample(face.id());
    ReferencePortal reference = ReferencePortal.empty(sample.start());
    ReferencePortalServer server = ReferencePortalServer.start(reference, List.of(face));
    return new ServedFixture(sample, reference, server, PortalRuntime.builder());
  }

  /**
   * Returns a new reference portal of any payer served over HTTP, asked through these adapters.
   *
   * @param sample what it holds
   * @param rules what the payer does that others do not
   * @param face its pages
   * @param adapters what is to be proved; one of them has the login
   */
  static PortalFixture served(
      PortalSample sample,
      PortalRules rules,
      PortalFace face,
      List<? extends PortalAdapter> adapters) {
    ReferencePortal reference = ReferencePortal.of(sample.start(), rules);
    ReferencePortalServer server = ReferencePortalServer.start(reference, List.of(face));
    return new ServedFixture(sample, reference, server, PortalRuntime.builder().adapters(adapters));
  }

  private static PortalSample sample(PortalId id) {
    return Stream.of(
            new SerenaSample(), new MutualSerSample(), new SanCorSample(), new IapserSample())
        .filter(sample -> sample.id().equals(id))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("This library has no sample of '" + id + "'"));
  }
}

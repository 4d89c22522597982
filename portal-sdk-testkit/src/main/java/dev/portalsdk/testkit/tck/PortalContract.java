package dev.portalsdk.testkit.tck;

import dev.portalsdk.core.Credentials;
import dev.portalsdk.core.client.Portal;
import dev.portalsdk.core.client.PortalEntrance;
import dev.portalsdk.core.identity.TaxId;
import dev.portalsdk.testkit.MutableClock;
import dev.portalsdk.testkit.ReferencePayer;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** What all contracts share: a fixture for each test, and the portals that the test opened. */
public abstract class PortalContract {

  private final Deque<Portal> opened = new ArrayDeque<>();
  private @Nullable PortalFixture fixture;

  /** Returns a new fixture for one test. */
  protected abstract PortalFixture fixture();

  @BeforeEach
  final void startFixture() {
    fixture = fixture();
  }

  @AfterEach
  final void closeFixture() {
    opened.forEach(Portal::close);
    started().close();
  }

  /** Returns what is expected of the portal. */
  protected final PortalSample sample() {
    return started().sample();
  }

  /** Returns the payer whose portal it is, to let things happen there. */
  protected final ReferencePayer payer() {
    return started().reference().at(sample().id());
  }

  /** Returns the time of payer and library. */
  protected final MutableClock clock() {
    return started().reference().clock();
  }

  /** Opens the portal of the sample's provider. */
  protected final Portal portal() {
    return portal(sample().provider());
  }

  /** Opens the portal of a provider, account or not. */
  protected final Portal portal(TaxId provider) {
    return portal(credentials(provider));
  }

  /** Opens the portal with these credentials, right or wrong. */
  protected final Portal portal(Credentials credentials) {
    Portal portal = started().open(credentials);
    opened.add(portal);
    return portal;
  }

  /** Returns what the portal offers before anybody logs in. */
  protected final PortalEntrance entrance() {
    return started().entrance();
  }

  /** Returns the provider's portal in memory, whatever the fixture asks through. */
  protected final Portal portalInMemory() {
    Portal portal = started().reference().portal(sample().id(), credentials(sample().provider()));
    opened.add(portal);
    return portal;
  }

  private Credentials credentials(TaxId provider) {
    return sample().credentials(provider.plain());
  }

  private PortalFixture started() {
    if (fixture == null) {
      throw new IllegalStateException("The fixture starts before each test");
    }
    return fixture;
  }
}

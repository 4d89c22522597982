package dev.portalsdk.testkit.tck;

import dev.portalsdk.core.Credentials;
import dev.portalsdk.core.SessionStore;
import dev.portalsdk.core.client.Portal;
import dev.portalsdk.core.client.PortalEntrance;
import dev.portalsdk.testkit.ReferencePortal;

/** A reference portal that is asked in memory. */
final class MemoryFixture implements PortalFixture {

  private final PortalSample sample;
  private final ReferencePortal reference;

  MemoryFixture(PortalSample sample, ReferencePortal reference) {
    this.sample = sample;
    this.reference = reference;
    sample.fill(reference.at(sample.id()));
  }

  @Override
  public PortalSample sample() {
    return sample;
  }

  @Override
  public ReferencePortal reference() {
    return reference;
  }

  @Override
  public Portal open(Credentials credentials) {
    return reference.portal(sample.id(), credentials);
  }

  @Override
  public Portal open(Credentials credentials, SessionStore store) {
    return reference.portal(sample.id(), credentials, store);
  }

  @Override
  public PortalEntrance entrance() {
    return reference.entrance(sample.id());
  }

  @Override
  public void close() {}
}

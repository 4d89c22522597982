package dev.portalsdk.testkit.tck;

import dev.portalsdk.core.Credentials;
import dev.portalsdk.core.PortalId;
import dev.portalsdk.core.SessionStore;
import dev.portalsdk.core.client.Portal;
import dev.portalsdk.core.client.PortalEntrance;
import dev.portalsdk.core.client.PortalRuntime;
import dev.portalsdk.testkit.ReferencePortal;
import dev.portalsdk.testkit.ReferencePortalServer;
import dev.portalsdk.testkit.internal.memory.MemoryJournal;

/** A reference portal that is asked over HTTP. */
final class ServedFixture implements PortalFixture {

  private final PortalSample sample;
  private final ReferencePortal reference;
  private final ReferencePortalServer server;
  private final PortalRuntime runtime;

  ServedFixture(
      PortalSample sample,
      ReferencePortal reference,
      ReferencePortalServer server,
      PortalRuntime.Builder runtime) {
    PortalId id = sample.id();
    this.sample = sample;
    this.reference = reference;
    this.server = server;
    sample.fill(reference.at(id));
    this.runtime =
        runtime
            .settings(id, server.settings(id))
            .deadlines(DEADLINES)
            .clock(reference.clock())
            .journal(new MemoryJournal())
            .build();
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
    return runtime.open(sample.id(), credentials);
  }

  @Override
  public Portal open(Credentials credentials, SessionStore store) {
    return runtime.open(sample.id(), credentials, store);
  }

  @Override
  public PortalEntrance entrance() {
    return runtime.entrance(sample.id());
  }

  @Override
  public void close() {
    runtime.close();
    server.close();
  }
}

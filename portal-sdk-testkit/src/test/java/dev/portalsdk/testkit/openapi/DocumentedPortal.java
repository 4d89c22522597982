package dev.portalsdk.testkit.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portalsdk.core.Credentials;
import dev.portalsdk.core.SessionStore;
import dev.portalsdk.core.client.Portal;
import dev.portalsdk.core.client.PortalEntrance;
import dev.portalsdk.testkit.ReferencePortal;
import dev.portalsdk.testkit.spi.PortalFace;
import dev.portalsdk.testkit.tck.PortalFixture;
import dev.portalsdk.testkit.tck.PortalSample;
import java.nio.file.Path;

/** A served portal of which each request and answer is as an OpenAPI document says. */
public final class DocumentedPortal implements PortalFixture {

  private final DocumentedFace face;
  private final PortalFixture served;

  private DocumentedPortal(DocumentedFace face) {
    this.face = face;
    this.served = PortalFixture.served(face);
  }

  /**
   * Serves a portal.
   *
   * @param face of a payer of this library
   * @param document its OpenAPI document
   */
  public static PortalFixture of(PortalFace face, Path document) {
    return new DocumentedPortal(new DocumentedFace(face, ApiDocument.read(document)));
  }

  @Override
  public PortalSample sample() {
    return served.sample();
  }

  @Override
  public ReferencePortal reference() {
    return served.reference();
  }

  @Override
  public Portal open(Credentials credentials) {
    return served.open(credentials);
  }

  @Override
  public Portal open(Credentials credentials, SessionStore store) {
    return served.open(credentials, store);
  }

  @Override
  public PortalEntrance entrance() {
    return served.entrance();
  }

  @Override
  public void close() {
    served.close();
    assertThat(face.faults()).as("what the OpenAPI document says otherwise").isEmpty();
  }
}

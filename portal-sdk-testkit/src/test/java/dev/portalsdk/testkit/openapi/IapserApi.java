package dev.portalsdk.testkit.openapi;

import dev.portalsdk.testkit.internal.faces.iapser.IapserFace;
import dev.portalsdk.testkit.tck.PortalFixture;
import java.nio.file.Path;

/** IAPSER ART's portal, served as its document says. */
public final class IapserApi {

  static final Path DOCUMENT = Path.of("..", "docs", "openapi", "iapser-art.yaml");

  private IapserApi() {}

  /** Returns the portal, each request and answer of which is held against the document. */
  public static PortalFixture served() {
    return DocumentedPortal.of(new IapserFace(), DOCUMENT);
  }
}

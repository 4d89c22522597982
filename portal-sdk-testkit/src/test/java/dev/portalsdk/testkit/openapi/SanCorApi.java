package dev.portalsdk.testkit.openapi;

import dev.portalsdk.testkit.internal.faces.sancor.SanCorFace;
import dev.portalsdk.testkit.tck.PortalFixture;
import java.nio.file.Path;

/** SanCor Salud's portal, served as its document says. */
public final class SanCorApi {

  static final Path DOCUMENT = Path.of("..", "docs", "openapi", "sancor-salud.yaml");

  private SanCorApi() {}

  /** Returns the portal, each request and answer of which is held against the document. */
  public static PortalFixture served() {
    return DocumentedPortal.of(new SanCorFace(), DOCUMENT);
  }
}

package dev.portalsdk.testkit.internal.server;

import dev.portalsdk.testkit.internal.state.PayerState;
import dev.portalsdk.testkit.spi.PortalFace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import mockwebserver3.MockWebServer;
import okhttp3.Protocol;

/**
 * One payer's portal, served over HTTP on a free port of this machine.
 *
 * <p>This class is thread-safe. It runs until it is closed.
 */
public final class ServedPortal implements AutoCloseable {

  private static final byte[] THIS_MACHINE = {127, 0, 0, 1};
  // Held, since a logger that nobody holds forgets its level.
  private static final Logger SERVER_LOG = Logger.getLogger(MockWebServer.class.getName());

  private final MockWebServer server;

  private ServedPortal(MockWebServer server) {
    this.server = server;
  }

  /**
   * Starts serving.
   *
   * @param face turns requests into calls and answers into pages
   * @param payer whose portal it is
   * @param clock the payer's time
   * @throws UncheckedIOException if this machine has no free port
   */
  public static ServedPortal start(PortalFace face, PayerState payer, Clock clock) {
    if (SERVER_LOG.getLevel() == null) {
      SERVER_LOG.setLevel(Level.SEVERE);
    }
    MockWebServer server = new MockWebServer();
    server.setServerSocketFactory(new NoDelaySockets());
    server.setProtocols(List.of(Protocol.HTTP_1_1));
    server.setDispatcher(new PageDispatcher(server, new WebPortal(face, payer, clock)));
    try {
      server.start(InetAddress.getByAddress(THIS_MACHINE), 0);
    } catch (IOException e) {
      throw new UncheckedIOException("The portal cannot be served on this machine", e);
    }
    return new ServedPortal(server);
  }

  /** Returns the address of the portal, such as {@code http://127.0.0.1:40123/}. */
  public URI baseUri() {
    return URI.create("http://127.0.0.1:" + server.getPort() + "/");
  }

  /** Returns how many requests came so far, those of logins included. */
  public int requests() {
    return server.getRequestCount();
  }

  /** Ends all connections; closing twice does nothing. */
  @Override
  public void close() {
    server.close();
  }
}

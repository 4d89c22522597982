package dev.portalsdk.testkit;

import static java.util.Objects.requireNonNull;

import dev.portalsdk.core.PortalId;
import dev.portalsdk.core.settings.PortalSettings;
import dev.portalsdk.testkit.internal.faces.iapser.IapserFace;
import dev.portalsdk.testkit.internal.faces.mutualser.MutualSerFace;
import dev.portalsdk.testkit.internal.faces.sancor.SanCorFace;
import dev.portalsdk.testkit.internal.faces.serena.SerenaFace;
import dev.portalsdk.testkit.internal.server.ServedPortal;
import dev.portalsdk.testkit.spi.PortalFace;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A reference portal over HTTP: each payer's portal in its own words, on a port of this machine.
 *
 * <pre>{@code
 * ReferencePortal reference = ReferencePortal.create();
 * try (ReferencePortalServer server = ReferencePortalServer.start(reference);
 *     PortalRuntime runtime =
 *         PortalRuntime.builder().settings(SERENA_ART, server.settings(SERENA_ART)).build();
 *     Portal portal = runtime.open(SERENA_ART, Samples.credentials())) {
 *   portal.require(Invoices.class).all(InvoiceQuery.all()).forEach(System.out::println);
 * }
 * }</pre>
 *
 * <p>What it does as portals do: a login gives a new cookie; every form carries a token, and a POST
 * without its own is refused; a user whose session has ended gets the login with status 200; faults
 * of {@link ReferencePayer#next} happen to the page's bytes or to the connection, never to a login
 * or the page that it leads to.
 *
 * <p>What it does not do: TLS, HTTP/2, compression, scripts, pictures and styles; markup and
 * addresses are invented, since manuals show neither. A portal starts when it is first asked for.
 * It is thread-safe.
 */
public final class ReferencePortalServer implements AutoCloseable {

  private final ReferencePortal reference;
  private final Map<PortalId, PortalFace> faces = new HashMap<>();
  private final Map<PortalId, ServedPortal> served = new HashMap<>();
  private boolean closed;

  private ReferencePortalServer(ReferencePortal reference, List<PortalFace> faces) {
    this.reference = requireNonNull(reference, "reference");
    for (PortalFace face : faces) {
      if (this.faces.putIfAbsent(face.id(), face) != null) {
        throw new IllegalArgumentException("Two faces are of '" + face.id() + "'");
      }
    }
  }

  /**
   * Serves the portals of this library's payers.
   *
   * @param reference the state that they show
   */
  public static ReferencePortalServer start(ReferencePortal reference) {
    return start(
        reference,
        List.of(new SerenaFace(), new MutualSerFace(), new SanCorFace(), new IapserFace()));
  }

  /**
   * Serves portals by these faces.
   *
   * @param reference the state that they show
   * @param faces one for each portal
   * @throws IllegalArgumentException if two are of one portal
   */
  public static ReferencePortalServer start(
      ReferencePortal reference, List<? extends PortalFace> faces) {
    return new ReferencePortalServer(reference, List.copyOf(faces));
  }

  /**
   * Returns where a portal is served, such as {@code http://127.0.0.1:40123/}.
   *
   * @param id which portal
   * @throws IllegalArgumentException if there is no face or no state of it
   * @throws IllegalStateException if this server was closed
   */
  public URI baseUri(PortalId id) {
    return served(id).baseUri();
  }

  /**
   * Returns the settings that lead a runtime to a portal here.
   *
   * @param id which portal
   * @throws IllegalArgumentException if there is no face or no state of it
   * @throws IllegalStateException if this server was closed
   */
  public PortalSettings settings(PortalId id) {
    return PortalSettings.builder().base(baseUri(id)).build();
  }

  /**
   * Returns how many requests came to a portal so far, those of logins included.
   *
   * @param id which portal
   * @throws IllegalArgumentException if there is no face or no state of it
   * @throws IllegalStateException if this server was closed
   */
  public int requests(PortalId id) {
    return served(id).requests();
  }

  /** Ends all connections and frees the ports; closing twice does nothing. */
  @Override
  public synchronized void close() {
    closed = true;
    served.values().forEach(ServedPortal::close);
  }

  private synchronized ServedPortal served(PortalId id) {
    if (closed) {
      throw new IllegalStateException("The server was closed");
    }
    return served.computeIfAbsent(requireNonNull(id, "id"), this::serve);
  }

  private ServedPortal serve(PortalId id) {
    PortalFace face = faces.get(id);
    if (face == null) {
      throw new IllegalArgumentException(
          "There is no face of '" + id + "'; there are " + faces.keySet());
    }
    return ServedPortal.start(face, reference.state(id), reference.clock());
  }

  /** Returns the portals that are served now. */
  @Override
  public synchronized String toString() {
    return "ReferencePortalServer" + served.keySet();
  }
}

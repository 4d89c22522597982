package dev.portalsdk.testkit;

import static java.util.Objects.requireNonNull;

import dev.portalsdk.core.Credentials;
import dev.portalsdk.core.PortalId;
import dev.portalsdk.core.client.Portal;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives each test of JUnit a reference portal of its own.
 *
 * <pre>{@code
 * @RegisterExtension static final PortalExtension PORTALS = PortalExtension.create();
 *
 * @Test
 * void listsTheOperations(ReferencePortal reference, @ForPortal("serena-art") Portal portal) {
 *   reference.at(SERENA_ART).authorize(Samples.IN_PROCESS.ref());
 *   assertThat(portal.require(Invoices.class).all(InvoiceQuery.all())).hasSize(10);
 * }
 * }</pre>
 *
 * <p>A test, and the methods that run before and after each, can have as parameters the {@link
 * ReferencePortal}, its {@link MutableClock}, and for {@link ForPortal} a {@link Portal} in memory
 * with {@link Samples#credentials()} unless others are given, not logged in yet and closed after
 * the test. All of one test belong to one reference portal. It holds no state itself: tests may run
 * in parallel.
 */
public final class PortalExtension implements ParameterResolver, AfterEachCallback {

  private static final Namespace NAMESPACE = Namespace.create(PortalExtension.class);

  private final Supplier<ReferencePortal> factory;
  private final Credentials credentials;

  private PortalExtension(Supplier<ReferencePortal> factory, Credentials credentials) {
    this.factory = factory;
    this.credentials = credentials;
  }

  /** Returns an extension whose reference portals have the {@link Samples}. */
  public static PortalExtension create() {
    return of(ReferencePortal::create);
  }

  /**
   * Returns an extension with other reference portals.
   *
   * @param factory makes one for each test, such as {@code ReferencePortal::empty}
   */
  public static PortalExtension of(Supplier<ReferencePortal> factory) {
    return of(factory, Samples.credentials());
  }

  /**
   * Returns an extension with other reference portals and another user.
   *
   * @param factory makes one for each test
   * @param credentials what {@link ForPortal} logs in with, such as those of a portal from outside
   */
  public static PortalExtension of(Supplier<ReferencePortal> factory, Credentials credentials) {
    return new PortalExtension(
        requireNonNull(factory, "factory"), requireNonNull(credentials, "credentials"));
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    Class<?> type = parameter.getParameter().getType();
    boolean known =
        type == ReferencePortal.class
            || type == MutableClock.class
            || (type == Portal.class && parameter.isAnnotated(ForPortal.class));
    return known && context.getTestMethod().isPresent();
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    World world = world(context);
    Optional<ForPortal> portal = parameter.findAnnotation(ForPortal.class);
    if (portal.isPresent()) {
      return world.open(id(portal.get()));
    }
    return parameter.getParameter().getType() == MutableClock.class
        ? world.reference.clock()
        : world.reference;
  }

  /** Closes the portals of the test. */
  @Override
  public void afterEach(ExtensionContext context) {
    Optional.ofNullable(store(context).remove(World.class, World.class)).ifPresent(World::close);
  }

  private World world(ExtensionContext context) {
    return store(context)
        .getOrComputeIfAbsent(
            World.class, type -> new World(factory.get(), credentials), World.class);
  }

  private Store store(ExtensionContext context) {
    return context.getStore(NAMESPACE.append(this));
  }

  private static PortalId id(ForPortal portal) {
    try {
      return PortalId.of(portal.value());
    } catch (IllegalArgumentException malformed) {
      throw new ParameterResolutionException("@ForPortal names no portal", malformed);
    }
  }

  /** The reference portal of one test, and the portals that were opened on it. */
  private static final class World {
    private final ReferencePortal reference;
    private final Credentials credentials;
    private final Queue<Portal> opened = new ConcurrentLinkedQueue<>();

    World(ReferencePortal reference, Credentials credentials) {
      this.reference = reference;
      this.credentials = credentials;
    }

    Portal open(PortalId id) {
      Portal portal = reference.portal(id, credentials);
      opened.add(portal);
      return portal;
    }

    void close() {
      opened.forEach(Portal::close);
    }
  }
}

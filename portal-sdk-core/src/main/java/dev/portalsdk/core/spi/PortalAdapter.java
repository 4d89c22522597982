package dev.portalsdk.core.spi;

import dev.portalsdk.core.PortalId;
import java.util.Optional;

/**
 * Serves capabilities of one portal.
 *
 * <p>It is found by {@link java.util.ServiceLoader} or given to a runtime. Several adapters may
 * serve one portal, such as a provider side and an employer side: their capabilities share one
 * session, exactly one brings the login, and no two offer the same capability. Implementations are
 * thread-safe and keep no state of a user.
 */
public interface PortalAdapter {

  /** Returns which portal it serves. */
  PortalId id();

  /** Returns the portal's login, if this is the adapter that brings it. */
  default Optional<PortalLogin> login() {
    return Optional.empty();
  }

  /**
   * Returns the capabilities of a user's portal, without asking the portal anything.
   *
   * @param context the user's session and settings
   */
  Capabilities open(PortalContext context);

  /**
   * Returns the capabilities that need no login, such as a registration.
   *
   * @param context a session that logs nobody in, and the settings
   */
  default Capabilities entrance(PortalContext context) {
    return Capabilities.builder().build();
  }
}

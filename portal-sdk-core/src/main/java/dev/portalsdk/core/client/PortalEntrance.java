package dev.portalsdk.core.client;

import dev.portalsdk.core.Offer;
import dev.portalsdk.core.PortalInfo;

/**
 * What a portal offers before anybody logs in, such as pages that a person saved.
 *
 * <p>Obtain it with {@link PortalRuntime#entrance}. It is thread-safe and needs no closing.
 */
public final class PortalEntrance {

  private final PortalInfo info;
  private final CapabilitySet capabilities;

  PortalEntrance(PortalInfo info, CapabilitySet capabilities) {
    this.info = info;
    this.capabilities = capabilities;
  }

  /** Returns what is known of the portal without asking it. */
  public PortalInfo info() {
    return info;
  }

  /**
   * Returns whether the portal has a capability here, without a request.
   *
   * @param type such as {@code SavedPages.class}
   */
  public Offer offer(Class<?> type) {
    return capabilities.offer(type);
  }

  /**
   * Returns a capability.
   *
   * @param type such as {@code SavedPages.class}
   * @throws IllegalArgumentException if the portal does not offer it here
   */
  public <C> C require(Class<C> type) {
    return capabilities.require(type);
  }

  @Override
  public String toString() {
    return "PortalEntrance[" + info.id() + "]";
  }
}

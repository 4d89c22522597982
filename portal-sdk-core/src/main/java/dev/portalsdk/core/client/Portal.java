package dev.portalsdk.core.client;

import dev.portalsdk.core.Offer;
import dev.portalsdk.core.Permission;
import dev.portalsdk.core.PortalInfo;
import dev.portalsdk.core.internal.http.HttpSession;

/**
 * One user at one payer's portal.
 *
 * <p>Obtain it with {@link PortalRuntime#open}. Nothing is asked of the portal until the first
 * call, which logs in. Closing it ends the session there; a call after that is an {@link
 * IllegalStateException}. It is thread-safe: one portal serves all threads of a program.
 */
public final class Portal implements AutoCloseable {

  private final PortalInfo info;
  private final HttpSession session;
  private final CapabilitySet capabilities;

  Portal(PortalInfo info, HttpSession session, CapabilitySet capabilities) {
    this.info = info;
    this.session = session;
    this.capabilities = capabilities;
  }

  /** Returns what is known of the portal without asking it. */
  public PortalInfo info() {
    return info;
  }

  /**
   * Returns whether the portal has a capability, without a request.
   *
   * @param type such as {@code Invoices.class}
   */
  public Offer offer(Class<?> type) {
    return capabilities.offer(type);
  }

  /**
   * Asks whether the user may use a capability that the portal offers.
   *
   * @param type such as {@code Invoices.class}
   * @throws IllegalArgumentException if the portal does not offer it
   */
  public Permission permission(Class<?> type) {
    return capabilities.permission(type);
  }

  /**
   * Returns a capability.
   *
   * @param type such as {@code Invoices.class}
   * @throws IllegalArgumentException if the portal does not offer it; {@link #offer} tells
   *     beforehand
   */
  public <C> C require(Class<C> type) {
    return capabilities.require(type);
  }

  /**
   * Logs in now, which the first call does otherwise; also the way to try again after a refusal.
   *
   * @throws dev.portalsdk.core.error.LoginRefusedException if the portal refuses the credentials
   */
  public void login() {
    session.login();
  }

  /** Ends the session at the portal; closing twice does nothing. */
  @Override
  public void close() {
    session.close();
  }

  @Override
  public String toString() {
    return "Portal[" + info.id() + "]";
  }
}

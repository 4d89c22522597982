package dev.portalsdk.core.spi;

import dev.portalsdk.core.PortalInfo;
import dev.portalsdk.core.settings.PortalSettings;
import dev.portalsdk.core.spi.http.LoginScript;

/** What a portal is and how one logs in there. Implementations are thread-safe. */
public interface PortalLogin {

  /** Returns what is known of the portal without asking it. */
  PortalInfo info();

  /**
   * Returns how one logs in.
   *
   * @param settings what the user has set for the portal
   */
  LoginScript script(PortalSettings settings);
}

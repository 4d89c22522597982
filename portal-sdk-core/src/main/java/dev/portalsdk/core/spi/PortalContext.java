package dev.portalsdk.core.spi;

import dev.portalsdk.core.PortalInfo;
import dev.portalsdk.core.settings.Limits;
import dev.portalsdk.core.settings.PortalSettings;
import dev.portalsdk.core.spi.http.Session;
import java.time.Clock;

/** What the capabilities of one user at one portal share. Implementations are thread-safe. */
public interface PortalContext {

  /** Returns what is known of the portal. */
  PortalInfo info();

  /** Returns what the user of the library has set for the portal. */
  PortalSettings settings();

  /** Returns the conversation with the portal. */
  Session session();

  /** Returns how much of an answer is taken, and how large a file may be that is sent. */
  Limits limits();

  /** Returns what changes the portal, each change once. */
  Writes writes();

  /** Returns the time. */
  Clock clock();
}

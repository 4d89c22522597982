package dev.portalsdk.core.spi;

import dev.portalsdk.core.PortalInfo;
import dev.portalsdk.core.Secret;
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

  /** Returns the time. */
  Clock clock();

  /**
   * Asks the user's credentials for a field, such as the CUIT whose invoices are listed.
   *
   * @param field the field's name, such as {@code cuit}
   * @return the value, to be closed by who asked
   * @throws IllegalArgumentException if the credentials have no such field
   * @throws IllegalStateException at an entrance, where nobody is logged in
   */
  Secret ask(String field);
}

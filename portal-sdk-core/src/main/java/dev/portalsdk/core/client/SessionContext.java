package dev.portalsdk.core.client;

import dev.portalsdk.core.Credentials;
import dev.portalsdk.core.LoginField;
import dev.portalsdk.core.PortalInfo;
import dev.portalsdk.core.Secret;
import dev.portalsdk.core.settings.PortalSettings;
import dev.portalsdk.core.spi.PortalContext;
import dev.portalsdk.core.spi.http.Session;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/**
 * What the capabilities of one user, or of an entrance, share.
 *
 * @param credentials null at an entrance
 */
record SessionContext(
    PortalInfo info,
    PortalSettings settings,
    Session session,
    Clock clock,
    @Nullable Credentials credentials)
    implements PortalContext {

  @Override
  public Secret ask(String field) {
    if (credentials == null) {
      throw new IllegalStateException("Nobody is logged in at an entrance");
    }
    LoginField declared =
        info.loginField(field)
            .orElseThrow(() -> new IllegalArgumentException("The login has no field " + field));
    return credentials.ask(declared);
  }
}

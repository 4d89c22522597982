package dev.portalsdk.core.client;

import dev.portalsdk.core.PortalInfo;
import dev.portalsdk.core.settings.Limits;
import dev.portalsdk.core.settings.PortalSettings;
import dev.portalsdk.core.spi.PortalContext;
import dev.portalsdk.core.spi.Writes;
import dev.portalsdk.core.spi.http.Session;
import java.time.Clock;

/** What the capabilities of one user, or of an entrance, share. */
record SessionContext(
    PortalInfo info,
    PortalSettings settings,
    Session session,
    Limits limits,
    Writes writes,
    Clock clock)
    implements PortalContext {}

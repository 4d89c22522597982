package dev.portalsdk.core.settings;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Says which proxy leads to a target; null if none does. */
@FunctionalInterface
interface ProxyChoice {

  @Nullable ProxyServer proxy(URI target);
}

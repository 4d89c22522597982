/**
 * What the author of an adapter implements: a {@link dev.portalsdk.core.spi.PortalAdapter}, found
 * by {@link java.util.ServiceLoader} or given to a runtime, which opens its {@link
 * dev.portalsdk.core.spi.Capabilities} in a {@link dev.portalsdk.core.spi.PortalContext}; one
 * adapter of each portal brings the {@link dev.portalsdk.core.spi.PortalLogin}. A {@link
 * dev.portalsdk.core.spi.Write} is something that is done there once, by {@link
 * dev.portalsdk.core.spi.Writes}.
 */
@NullMarked
package dev.portalsdk.core.spi;

import org.jspecify.annotations.NullMarked;

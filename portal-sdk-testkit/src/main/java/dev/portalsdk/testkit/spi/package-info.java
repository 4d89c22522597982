/**
 * What the author of a reference portal for another payer writes: its {@link
 * dev.portalsdk.testkit.spi.PortalRules}. A {@link dev.portalsdk.testkit.spi.Fault} is what goes
 * wrong at a portal on demand.
 */
@NullMarked
package dev.portalsdk.testkit.spi;

import org.jspecify.annotations.NullMarked;

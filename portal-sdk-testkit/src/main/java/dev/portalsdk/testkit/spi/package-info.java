/**
 * What the author of a reference portal for another payer writes: its {@link
 * dev.portalsdk.testkit.spi.PortalRules}, and its {@link dev.portalsdk.testkit.spi.PortalFace},
 * which turns the {@link dev.portalsdk.testkit.spi.FaceRequest} of a {@link
 * dev.portalsdk.testkit.spi.Visitor} into a {@link dev.portalsdk.testkit.spi.FaceAnswer}. A {@link
 * dev.portalsdk.testkit.spi.Fault} is what goes wrong at a portal on demand.
 */
@NullMarked
package dev.portalsdk.testkit.spi;

import org.jspecify.annotations.NullMarked;

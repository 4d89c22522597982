/**
 * The portal of SanCor Salud as the reference portal serves it: JSON for the program in a browser.
 * {@link dev.portalsdk.testkit.internal.faces.sancor.SanCorFace} is the way in, {@link
 * dev.portalsdk.testkit.internal.faces.sancor.SanCorRules} says what the payer does that others do
 * not.
 */
@NullMarked
package dev.portalsdk.testkit.internal.faces.sancor;

import org.jspecify.annotations.NullMarked;

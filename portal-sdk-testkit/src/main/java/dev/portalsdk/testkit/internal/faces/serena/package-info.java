/**
 * The provider portal of Serena ART as a reference: {@link
 * dev.portalsdk.testkit.internal.faces.serena.SerenaRules} is what it does, {@link
 * dev.portalsdk.testkit.internal.faces.serena.SerenaWords} how it writes, {@link
 * dev.portalsdk.testkit.internal.faces.serena.SerenaFace} serves it as pages, each written by a
 * class of its own. All literals are the manual's or said to be invented; none comes from the
 * adapter.
 */
@NullMarked
package dev.portalsdk.testkit.internal.faces.serena;

import org.jspecify.annotations.NullMarked;

/**
 * The provider portal of Serena ART as a reference: {@link
 * dev.portalsdk.testkit.internal.faces.serena.SerenaRules} is what it does, {@link
 * dev.portalsdk.testkit.internal.faces.serena.SerenaWords} how it writes. All literals are the
 * manual's or said to be invented; none comes from the adapter.
 */
@NullMarked
package dev.portalsdk.testkit.internal.faces.serena;

import org.jspecify.annotations.NullMarked;

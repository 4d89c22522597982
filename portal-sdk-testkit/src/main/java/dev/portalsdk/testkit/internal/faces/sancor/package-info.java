/** SanCor Salud's portal as its users see it: rules, words and pages from the manual. */
@NullMarked
package dev.portalsdk.testkit.internal.faces.sancor;

import org.jspecify.annotations.NullMarked;

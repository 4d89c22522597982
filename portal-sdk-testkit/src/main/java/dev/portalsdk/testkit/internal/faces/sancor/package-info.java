/** The portal of SanCor Salud. */
@NullMarked
package dev.portalsdk.testkit.internal.faces.sancor;

import org.jspecify.annotations.NullMarked;

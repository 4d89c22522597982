/**
 * What the faces of all portals share: {@link dev.portalsdk.testkit.internal.faces.Markup} and
 * {@link dev.portalsdk.testkit.internal.faces.CommonPages}.
 */
@NullMarked
package dev.portalsdk.testkit.internal.faces;

import org.jspecify.annotations.NullMarked;

/** What the faces of all portals share: {@link dev.portalsdk.testkit.internal.faces.Markup}. */
@NullMarked
package dev.portalsdk.testkit.internal.faces;

import org.jspecify.annotations.NullMarked;

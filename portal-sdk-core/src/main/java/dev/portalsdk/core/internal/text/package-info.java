/** Texts of portals on their way into messages. */
@NullMarked
package dev.portalsdk.core.internal.text;

import org.jspecify.annotations.NullMarked;

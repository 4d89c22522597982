/**
 * How a change at a portal happens once: a {@link dev.portalsdk.core.internal.write.WriteEngine}
 * takes a write from the journal, sends it or asks for it, and writes down how that ended.
 */
@NullMarked
package dev.portalsdk.core.internal.write;

import org.jspecify.annotations.NullMarked;

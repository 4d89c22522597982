/**
 * The reference portals without HTTP: a {@link dev.portalsdk.testkit.internal.memory.MemoryPortal}
 * is one user's portal whose capabilities answer from the state, within the library's own session.
 */
@NullMarked
package dev.portalsdk.testkit.internal.memory;

import org.jspecify.annotations.NullMarked;

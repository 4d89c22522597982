/** Files that are whole or not there: {@link dev.portalsdk.core.internal.file.AtomicFile}. */
@NullMarked
package dev.portalsdk.core.internal.file;

import org.jspecify.annotations.NullMarked;

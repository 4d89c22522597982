/** Filled below. */
@NullMarked
package dev.portalsdk.certificates;

import org.jspecify.annotations.NullMarked;

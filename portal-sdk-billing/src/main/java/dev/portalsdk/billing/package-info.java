/** Filled below. */
@NullMarked
package dev.portalsdk.billing;

import org.jspecify.annotations.NullMarked;

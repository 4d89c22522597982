/** Filled below. */
@NullMarked
package dev.portalsdk.testkit;

import org.jspecify.annotations.NullMarked;

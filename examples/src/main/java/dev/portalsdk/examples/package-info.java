/**
 * Programs that show the library at work: {@link dev.portalsdk.examples.Demo} runs them against the
 * reference portal, over HTTP on loopback.
 */
@NullMarked
package dev.portalsdk.examples;

import org.jspecify.annotations.NullMarked;

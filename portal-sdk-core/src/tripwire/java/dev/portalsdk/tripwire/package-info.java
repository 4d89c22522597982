/**
 * A wire around the whole test run of a module: {@link dev.portalsdk.tripwire.Planted} values stand
 * in what the tests' portals serve, and a log event that holds one fails the build.
 *
 * <p>Each module with tests compiles this folder into its own test classes.
 */
package dev.portalsdk.tripwire;

/**
 * What every adapter that tells about care has to keep: {@link
 * dev.portalsdk.testkit.tck.care.EligibilityContract} and its neighbours. What is expected is a
 * {@link dev.portalsdk.testkit.tck.CareSample}.
 */
@NullMarked
package dev.portalsdk.testkit.tck.care;

import org.jspecify.annotations.NullMarked;

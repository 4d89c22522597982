/**
 * Work of the library beside a floor measured in the same run: {@link
 * dev.portalsdk.benchmarks.Benchmarks} runs each {@link dev.portalsdk.benchmarks.Benchmark} and
 * fails where a limit is passed.
 */
@NullMarked
package dev.portalsdk.benchmarks;

import org.jspecify.annotations.NullMarked;

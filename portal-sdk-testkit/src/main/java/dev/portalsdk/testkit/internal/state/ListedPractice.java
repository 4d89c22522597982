package dev.portalsdk.testkit.internal.state;

import dev.portalsdk.core.care.Practice;
import dev.portalsdk.core.care.PriorAuthorization;

/**
 * A practice of a payer's catalogue. Immutable and thread-safe.
 *
 * @param practice the practice
 * @param priorAuthorization whether it needs one
 * @param words the payer's words for that
 */
public record ListedPractice(
    Practice practice, PriorAuthorization priorAuthorization, String words) {}

/**
 * How portals are spoken to: a {@link dev.portalsdk.core.internal.http.Transport} holds what all
 * portals of a runtime share, an {@link dev.portalsdk.core.internal.http.HttpSession} is one user
 * at one portal.
 *
 * <p>The rules are one class each: where requests may go (TargetRule, RedirectRule, GuardedDns),
 * what an answer may be (AnswerRule, PageReader, FileReader), what its status means (StatusRule),
 * what a broken connection means (Faults), when something is tried again (Retries, RetryBudget),
 * who logs in (LoginGate).
 */
@NullMarked
package dev.portalsdk.core.internal.http;

import org.jspecify.annotations.NullMarked;

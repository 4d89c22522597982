package dev.portalsdk.testkit.internal.state;

import dev.portalsdk.core.money.Money;

/**
 * A part of an invoice that the payer does not pay out.
 *
 * @param reason why, such as the tax that is withheld
 * @param amount how much, positive
 */
public record Deduction(String reason, Money amount) {}

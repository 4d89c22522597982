/**
 * Exact amounts: {@link dev.portalsdk.core.money.Money} is a number of cents in a currency, {@link
 * dev.portalsdk.core.money.Amounts} reads and writes it in a declared {@link
 * dev.portalsdk.core.money.AmountStyle}, {@link dev.portalsdk.core.money.Percentage} is a rate.
 *
 * <p>No {@code double} and no {@code NumberFormat} is used, and the default locale is never read:
 * in Argentina's locale {@code NumberFormat} takes {@code 2056161.23} for 205616123 and says
 * nothing.
 */
@NullMarked
package dev.portalsdk.core.money;

import org.jspecify.annotations.NullMarked;

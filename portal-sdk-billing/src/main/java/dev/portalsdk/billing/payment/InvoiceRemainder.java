package dev.portalsdk.billing.payment;

import static java.util.Objects.requireNonNull;

import dev.portalsdk.core.money.Money;

/**
 * What is left over of an invoice whose amounts do not add up. Immutable and thread-safe.
 *
 * @param invoice the invoice
 * @param amount above zero if less was paid than the amounts say, below zero if more
 */
public record InvoiceRemainder(CrossedInvoice invoice, Money amount) {

  /** Checks that both are there. */
  public InvoiceRemainder {
    requireNonNull(invoice, "invoice");
    requireNonNull(amount, "amount");
  }
}

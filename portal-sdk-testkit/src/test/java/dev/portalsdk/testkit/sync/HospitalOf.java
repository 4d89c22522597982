package dev.portalsdk.testkit.sync;

import dev.portalsdk.billing.invoice.ArgentineNumber;
import dev.portalsdk.billing.invoice.Invoice;
import dev.portalsdk.billing.invoice.InvoiceKey;
import dev.portalsdk.billing.invoice.InvoiceKind;
import dev.portalsdk.billing.invoice.Letter;

/** Further invoices of a hospital. */
final class HospitalOf {

  private HospitalOf() {}

  /** Returns an invoice like this one with another number. */
  static Invoice sancor(Invoice like, String number) {
    InvoiceKey key =
        InvoiceKey.of(
            like.key().owner(), InvoiceKind.INVOICE, Letter.B, ArgentineNumber.parse(number));
    return Invoice.builder(key)
        .received(like.received().orElseThrow())
        .due(like.due().orElseThrow())
        .total(like.total())
        .debited(like.debited().orElseThrow())
        .balance(like.balance().orElseThrow())
        .status(like.status())
        .build();
  }
}

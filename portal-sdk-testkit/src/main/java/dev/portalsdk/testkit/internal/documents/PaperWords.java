package dev.portalsdk.testkit.internal.documents;

import dev.portalsdk.billing.invoice.Invoice;
import dev.portalsdk.billing.invoice.InvoiceKey;
import dev.portalsdk.billing.invoice.InvoiceKind;
import dev.portalsdk.billing.invoice.Letter;
import dev.portalsdk.core.money.AmountStyle;
import dev.portalsdk.core.money.Amounts;
import dev.portalsdk.core.money.Money;
import dev.portalsdk.core.time.DatePattern;
import java.time.LocalDate;

/** How documents about payments write vouchers, amounts and days. */
final class PaperWords {

  private PaperWords() {}

  /** Returns kind, letter and number, such as {@code FC B 00017-00004179}. */
  static String voucher(InvoiceKey key) {
    String letter = key.letter().map(Letter::toString).map(text -> text + " ").orElse("");
    return kind(key.kind()) + " " + letter + key.number().shown();
  }

  static String kind(InvoiceKind kind) {
    return switch (kind) {
      case INVOICE -> "FC";
      case CREDIT_NOTE -> "NC";
      case DEBIT_NOTE -> "ND";
    };
  }

  static String amount(Money money) {
    return Amounts.format(money, AmountStyle.ES_GROUPED);
  }

  /** Writes an amount on the voucher's side: all amounts of a credit note are negative. */
  static String amount(Invoice invoice, Money money) {
    return amount(invoice.key().kind().sign() < 0 ? money.negated() : money);
  }

  static String day(LocalDate day) {
    return DatePattern.SLASHED.format(day);
  }
}

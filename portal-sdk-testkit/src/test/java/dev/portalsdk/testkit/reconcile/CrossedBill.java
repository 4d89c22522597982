package dev.portalsdk.testkit.reconcile;

import static dev.portalsdk.core.money.Currencies.COP;

import dev.portalsdk.billing.invoice.InvoiceKey;
import dev.portalsdk.billing.payment.CrossedInvoice;
import dev.portalsdk.billing.payment.PaymentTerm;
import dev.portalsdk.core.money.Money;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;

/** An invoice to Mutual SER, with the rows by which vouchers pay it. */
final class CrossedBill {

  private final Account account;
  private final long vat;
  private final Chance chance;
  private final Map<PaymentTerm, Long> row = new EnumMap<>(PaymentTerm.class);
  private boolean last;

  CrossedBill(InvoiceKey key, LocalDate issued, Chance chance) {
    long total = chance.total();
    this.chance = chance;
    this.vat = chance.percent(20) ? total * 19 / 119 : 0;
    this.account = new Account(key, issued, total);
    this.account.besideTheScreen = vat;
  }

  Account account() {
    return account;
  }

  boolean isOpen() {
    return !last && account.of("OPEN") > 0;
  }

  /** Pays some of it, and says so in a row, perhaps wrong by a cent in its last one. */
  CrossedInvoice row(String voucher, LocalDate today, boolean wrongCent) {
    boolean first = account.orders.isEmpty();
    account.shownOn = first ? today : account.shownOn;
    row.clear();
    row.put(PaymentTerm.INVOICED, account.total - vat);
    row.put(PaymentTerm.VAT, vat);
    row.put(PaymentTerm.NET, account.total);
    take(PaymentTerm.INCOME_TAX_WITHHELD, "WITHHELD", first ? 90 : 10, 50);
    take(PaymentTerm.ICA_WITHHELD, "WITHHELD", first ? 60 : 0, 140);
    take(PaymentTerm.VAT_WITHHELD, "WITHHELD", first && vat > 0 ? 80 : 0, 40);
    take(PaymentTerm.STAMP_TAX, "WITHHELD", 5, 200);
    take(PaymentTerm.COPAYMENT, "COPAYMENT", first ? 30 : 0, 10);
    take(PaymentTerm.MODERATING_FEE, "MODERATING_FEE", first ? 30 : 0, 20);
    take(PaymentTerm.FINANCIAL_DISCOUNT, "FINANCIAL_DISCOUNT", 25, 30);
    take(PaymentTerm.ATTACHMENT, "SEIZED", 15, 8);
    take(PaymentTerm.CROSSED, "PAID", 25, 2);
    take(PaymentTerm.PAID, "PAID", 85, 1);
    row.put(PaymentTerm.BALANCE, account.of("OPEN"));
    account.orders.add(voucher);
    if (wrongCent) {
      mistake(first);
    }
    return shown(voucher, today);
  }

  private void take(PaymentTerm column, String term, int percent, long share) {
    long cents = 0;
    long open = account.of("OPEN");
    if (open > 0 && chance.percent(percent)) {
      cents = share == 1 ? chance.cents(open) : 1 + (open - 1) / share;
    }
    row.put(column, cents);
    account.add(term, cents);
  }

  /** No later row puts it right. */
  private void mistake(boolean first) {
    last = true;
    if (first || chance.percent(50)) {
      account.wrongCents = chance.percent(50) ? 1 : -1;
      row.merge(PaymentTerm.BALANCE, -account.wrongCents, Long::sum);
    } else {
      account.papersDiffer = true;
      row.merge(PaymentTerm.INVOICED, 1L, Long::sum);
    }
  }

  private CrossedInvoice shown(String voucher, LocalDate today) {
    Money paid = Money.ofMinor(row.get(PaymentTerm.PAID), COP);
    CrossedInvoice.Builder shown =
        CrossedInvoice.builder(account.key.number(), paid)
            .voucherNumber(voucher)
            .documentType("Factura");
    row.forEach((column, cents) -> shown.amount(column, Money.ofMinor(cents, COP)));
    if (row.get(PaymentTerm.CROSSED) != 0) {
      shown.crossedOn(today.minusDays(12)).crossedDocument("ANT-" + voucher);
    }
    return shown.build();
  }
}

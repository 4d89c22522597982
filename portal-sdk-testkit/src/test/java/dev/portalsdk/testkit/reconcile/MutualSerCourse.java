package dev.portalsdk.testkit.reconcile;

import static dev.portalsdk.billing.BillingPortals.MUTUAL_SER;
import static dev.portalsdk.core.money.Currencies.COP;

import dev.portalsdk.billing.invoice.ColombianNumber;
import dev.portalsdk.billing.invoice.InvoiceKey;
import dev.portalsdk.billing.invoice.InvoiceKind;
import dev.portalsdk.billing.invoice.Owner;
import dev.portalsdk.billing.payment.CrossedInvoice;
import dev.portalsdk.billing.payment.PaymentForm;
import dev.portalsdk.billing.payment.PaymentVoucher;
import dev.portalsdk.billing.payment.VoucherRef;
import dev.portalsdk.core.money.Money;
import dev.portalsdk.testkit.ReferencePayer;
import dev.portalsdk.testkit.ReferencePortal;
import dev.portalsdk.testkit.VoucherSamples;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Mutual SER: invoices that are shown when they are paid, in parts over several vouchers. */
final class MutualSerCourse implements Course {

  private static final Owner OWNER = Owner.of(MUTUAL_SER, VoucherSamples.NEW_PROVIDER);

  private final ReferencePayer payer;
  private final Chance chance;
  private final boolean wrongCents;
  private final int most;
  private final List<CrossedBill> bills = new ArrayList<>();
  private LocalDate lastVoucher = LocalDate.MIN;
  private int vouchers;

  MutualSerCourse(ReferencePortal reference, Chance chance, int most, boolean wrongCents) {
    this.payer = reference.at(MUTUAL_SER);
    this.chance = chance;
    this.wrongCents = wrongCents;
    this.most = most;
  }

  @Override
  public Owner owner() {
    return OWNER;
  }

  @Override
  public List<Account> accounts() {
    return bills.stream().map(CrossedBill::account).toList();
  }

  @Override
  public boolean isShown(Account account) {
    return !account.orders.isEmpty();
  }

  @Override
  public void step(LocalDate today) {
    if (bills.size() < most) {
      issue(today.minusDays(chance.between(0, 9)));
    }
    if (chance.percent(12) && lastVoucher.isBefore(today)) {
      pay(today);
    }
  }

  private void issue(LocalDate issued) {
    ColombianNumber number = new ColombianNumber("FE", 70_000 + bills.size());
    InvoiceKey key = InvoiceKey.of(OWNER, InvoiceKind.INVOICE, number);
    bills.add(new CrossedBill(key, issued, chance));
  }

  private void pay(LocalDate today) {
    List<CrossedBill> open = new ArrayList<>(bills.stream().filter(CrossedBill::isOpen).toList());
    List<CrossedInvoice> rows = new ArrayList<>();
    String number = String.valueOf(11_000 + ++vouchers);
    for (int i = Math.min(open.size(), chance.between(1, 25)); i > 0; i--) {
      CrossedBill bill = chance.of(open);
      open.removeAll(Collections.singleton(bill));
      rows.add(bill.row(number, today, wrongCents && chance.percent(10)));
    }
    Money paid = Money.sum(COP, rows.stream().map(CrossedInvoice::paid).toList());
    Money pending = Money.ofMinor(chance.between(1, 900_000_00), COP);
    if (!rows.isEmpty()) {
      payer.pay(voucher(today, number, paid, pending), rows);
      lastVoucher = today;
    }
  }

  private static PaymentVoucher voucher(
      LocalDate today, String number, Money applied, Money pending) {
    return PaymentVoucher.builder(new VoucherRef(OWNER, today, number))
        .form(PaymentForm.DIRECT_OR_ASSIGNED)
        .paid(applied.plus(pending))
        .pending(pending)
        .pendingAdvance(Money.zero(COP))
        .build();
  }
}

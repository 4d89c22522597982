package dev.portalsdk.billing.reconcile;

import static dev.portalsdk.billing.reconcile.Books.AT_SANCOR;
import static dev.portalsdk.billing.reconcile.Books.AT_SERENA;
import static dev.portalsdk.billing.reconcile.Books.SANCOR;
import static dev.portalsdk.billing.reconcile.Books.ars;
import static dev.portalsdk.billing.reconcile.Books.day;
import static dev.portalsdk.billing.reconcile.Books.entry;
import static dev.portalsdk.billing.reconcile.Books.order;
import static dev.portalsdk.billing.reconcile.Books.paper;
import static dev.portalsdk.billing.reconcile.Books.sancor;
import static dev.portalsdk.billing.reconcile.Books.serena;
import static dev.portalsdk.core.money.Currencies.COP;
import static org.assertj.core.api.Assertions.assertThat;

import dev.portalsdk.billing.balance.Balance;
import dev.portalsdk.billing.balance.TermKind;
import dev.portalsdk.billing.invoice.ColombianNumber;
import dev.portalsdk.billing.invoice.Invoice;
import dev.portalsdk.billing.invoice.InvoiceKey;
import dev.portalsdk.billing.invoice.InvoiceKind;
import dev.portalsdk.billing.invoice.InvoiceState;
import dev.portalsdk.billing.invoice.InvoiceStatus;
import dev.portalsdk.billing.ledger.LedgerEntry;
import dev.portalsdk.billing.payment.VoucherStatement;
import dev.portalsdk.billing.withholding.Withholding;
import dev.portalsdk.billing.withholding.WithholdingTax;
import dev.portalsdk.core.money.Money;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What counts up to the day, and what does not. */
class DayOfReconciliationTest extends Reconciling {

  @Test
  void whatIsSettledAfterTheDayIsStillOwedOnIt() {
    Invoice s =
        serena(
            S, "1000.00", InvoiceStatus.of(InvoiceState.SETTLED, day("2022-01-10"), "Liquidado"));
    remittance.invoices(AT_SERENA, invoices(s)).debits(s.ref(), List.of());
    assertThat(balance(reconcile(), S).owed()).isNotEqualTo(java.util.Optional.of(ars("0")));
  }

  @Test
  void aBalanceOfTodayIsNotThatOfAnEarlierDay() {
    Invoice a = sancor(A, "1000.00", "0", "0", "SETTLED");
    remittance
        .invoices(AT_SANCOR, invoices(a))
        .orders(a.ref(), orders(order(a, "1", "2022-01-10", "1000.00")))
        .withholdings(a.ref(), List.of());
    Reconciliation result = reconcile();
    assertThat(balance(result, A).owed()).isNotEqualTo(java.util.Optional.of(ars("0")));
  }

  @Test
  void aTaxKeptBackAfterTheDayDoesNotCountYet() {
    Invoice a = sancor(A, "1000.00", "0", "0", "SETTLED");
    Withholding later =
        Withholding.builder(WithholdingTax.GANANCIAS, ars("10.00"), paper(SANCOR, "CERT 7"))
            .day(day("2022-01-10"))
            .build();
    remittance.invoices(AT_SANCOR, invoices(a)).withholdings(a.ref(), List.of(later));
    assertThat(balance(reconcile(), A).known(TermKind.WITHHELD))
        .isNotEqualTo(java.util.Optional.of(ars("10.00")));
  }

  @Test
  void ordersOfAfterTheDayAloneMeanThatNothingWasPaidYet() {
    Invoice a = sancor(A, "1000.00", "0", "1000.00", "UNRECOGNIZED");
    remittance
        .invoices(AT_SANCOR, invoices(a))
        .orders(a.ref(), orders(order(a, "1", "2022-01-10", "1000.00")));
    assertThat(balance(reconcile(), A).known(TermKind.PAID)).contains(ars("0"));
  }

  @Test
  void aPaymentOnTheDayItselfCounts() {
    Invoice a = sancor(A, "100.00", "0", "0", "SETTLED");
    remittance
        .invoices(AT_SANCOR, invoices(a))
        .orders(a.ref(), orders(order(a, "1", "2021-12-31", "100.00")))
        .withholdings(a.ref(), List.of());
    assertThat(balance(reconcile(), A).known(TermKind.PAID)).contains(ars("100.00"));
  }

  @Test
  void vouchersPaidAfterTheDayStillLeaveABalanceOrAQueueItem() {
    remittance.vouchers(
        AT_MUTUAL, list(List.of(voucher("10982", "2022-01-10", "600.00", "400.00"))));
    InvoiceKey key = InvoiceKey.of(AT_MUTUAL, InvoiceKind.INVOICE, ColombianNumber.parse("FE1205"));
    LedgerEntry entry =
        LedgerEntry.builder("FE-1", key)
            .issued(day("2021-11-01"))
            .total(Money.of("1000.00", COP))
            .build();
    Reconciliation result = reconcile(entry);
    assertThat(result.matches().size()).isEqualTo(result.balances().size());
  }

  @Test
  void theOrderOfVouchersOfOneDayDoesNotMatter() {
    VoucherStatement first = voucher("10982", "2021-11-18", "600.00", "400.00");
    VoucherStatement second = voucher("10983", "2021-11-18", "400.00", "0");
    Balance one =
        reconcile(
                "2021-12-31",
                Remittance.builder().vouchers(AT_MUTUAL, list(List.of(first, second))))
            .balances()
            .get(0);
    Balance other =
        reconcile(
                "2021-12-31",
                Remittance.builder().vouchers(AT_MUTUAL, list(List.of(second, first))))
            .balances()
            .get(0);
    assertThat(one.owed()).isEqualTo(other.owed());
  }
}

package dev.portalsdk.billing.reconcile;

import static dev.portalsdk.billing.reconcile.Books.AT_SANCOR;
import static dev.portalsdk.billing.reconcile.Books.AT_SERENA;
import static dev.portalsdk.billing.reconcile.Books.HOSPITAL;
import static dev.portalsdk.billing.reconcile.Books.SANCOR;
import static dev.portalsdk.billing.reconcile.Books.SERENA;
import static dev.portalsdk.billing.reconcile.Books.ars;
import static dev.portalsdk.billing.reconcile.Books.day;
import static dev.portalsdk.billing.reconcile.Books.debited;
import static dev.portalsdk.billing.reconcile.Books.entry;
import static dev.portalsdk.billing.reconcile.Books.invoice;
import static dev.portalsdk.billing.reconcile.Books.order;
import static dev.portalsdk.billing.reconcile.Books.paid;
import static dev.portalsdk.billing.reconcile.Books.part;
import static dev.portalsdk.billing.reconcile.Books.sancor;
import static dev.portalsdk.billing.reconcile.Books.serena;
import static dev.portalsdk.billing.reconcile.Books.statement;
import static org.assertj.core.api.Assertions.assertThat;

import dev.portalsdk.billing.balance.Balance;
import dev.portalsdk.billing.balance.TermKind;
import dev.portalsdk.billing.invoice.Invoice;
import dev.portalsdk.billing.invoice.InvoiceKey;
import dev.portalsdk.billing.invoice.InvoiceRef;
import dev.portalsdk.billing.invoice.InvoiceState;
import dev.portalsdk.billing.invoice.Owner;
import dev.portalsdk.billing.ledger.Ledger;
import dev.portalsdk.billing.ledger.LedgerEntry;
import dev.portalsdk.billing.payment.PaymentOrder;
import dev.portalsdk.billing.reading.OrderStatement;
import dev.portalsdk.billing.reading.PaidInvoice;
import dev.portalsdk.core.identity.Cuit;
import dev.portalsdk.core.page.Listing;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where one thing is shown twice, or two things look like one: each is counted once. */
class ReconcilerReviewTest {

  private static final InvoiceKey A = invoice(AT_SANCOR, "00017-00004179");
  private static final InvoiceKey B = invoice(AT_SANCOR, "00017-00004173");
  private static final InvoiceKey S = invoice(AT_SERENA, "00025-00043905");

  private final Remittance.Builder remittance = Remittance.builder();

  private static <T> Listing<T> list(List<T> rows) {
    return Listing.whole("list", rows);
  }

  private static Listing<PaymentOrder> orders(PaymentOrder... orders) {
    return list(List.of(orders));
  }

  private static Listing<Invoice> invoices(Invoice... invoices) {
    return list(List.of(invoices));
  }

  private Reconciliation reconcile(LedgerEntry... entries) {
    return Reconciler.asOf(day("2021-12-31"))
        .reconcile(Ledger.of(List.of(entries), List.of()), remittance.build());
  }

  private static Balance balance(Reconciliation result, InvoiceKey key) {
    return result.explain(InvoiceRef.of(key)).orElseThrow();
  }

  private static PaidInvoice whole(String voucher, String amount) {
    return paid(
        voucher, List.of(part("2021-11-18", amount, "0", "0", amount)), List.of(), List.of());
  }

  @Test
  void aPaymentOnTheDayItselfCounts() {
    Invoice a = sancor(A, "100.00", "0", "0", "SETTLED");
    remittance
        .invoices(AT_SANCOR, invoices(a))
        .orders(a.ref(), orders(order(a, "1", "2021-12-31", "100.00")));
    assertThat(balance(reconcile(), A).known(TermKind.PAID)).contains(ars("100.00"));
  }

  @Test
  void oneOrderFoundUnderEachInvoiceThatItPaysCountsOnce() {
    Invoice a = sancor(A, "100.00", "0", "0", "SETTLED");
    Invoice b = sancor(B, "50.00", "0", "0", "SETTLED");
    OrderStatement both =
        statement(
            SANCOR,
            "APB 1",
            "2021-11-18",
            whole("FC B 00017-00004179", "100.00"),
            whole("FC B 00017-00004173", "50.00"));
    remittance
        .invoices(AT_SANCOR, invoices(a, b))
        .statement(a.ref(), both)
        .statement(b.ref(), both);
    Reconciliation result = reconcile();
    assertThat(balance(result, A).known(TermKind.PAID)).contains(ars("100.00"));
    assertThat(balance(result, B).known(TermKind.PAID)).contains(ars("50.00"));
  }

  @Test
  void oneNumberOfTwoProvidersIsTwoInvoices() {
    Owner other = Owner.of(SANCOR, Cuit.parse("30-98765432-1"));
    InvoiceKey c = invoice(other, "00017-00004179");
    Invoice a = sancor(A, "100.00", "0", "0", "SETTLED");
    remittance
        .invoices(AT_SANCOR, invoices(a))
        .invoices(other, invoices(sancor(c, "100.00", "0", "100.00", "AUTHORIZED")))
        .statement(
            a.ref(),
            statement(SANCOR, "APB 1", "2021-11-18", whole("FC B 00017-00004179", "100.00")));
    Reconciliation result = reconcile();
    assertThat(balance(result, A).known(TermKind.PAID)).contains(ars("100.00"));
    assertThat(balance(result, c).known(TermKind.PAID)).contains(ars("0"));
  }

  @Test
  void aDebitInTheOrderAndInItsDetailIsCountedOnce() {
    Invoice s = serena(S, "1000.00", InvoiceState.SETTLED);
    remittance
        .invoices(AT_SERENA, invoices(s))
        .debits(s.ref(), List.of(debited(SERENA, "9", "Módulo", "150.00")))
        .statement(
            s.ref(),
            statement(
                SERENA,
                "00000013",
                "2021-12-10",
                paid(
                    "FC B 0025-00043905",
                    List.of(part("2021-12-10", "1000.00", "150.00", "0", "850.00")),
                    List.of(debited(SERENA, "00000013", "Módulo", "150.00")),
                    List.of())));
    Reconciliation result = reconcile();
    assertThat(balance(result, S).verdict()).hasToString("CLOSES");
    assertThat(result.debits()).hasSize(1);
  }

  @Test
  void theListOfOneCompanyProvesNothingAboutTheProvidersOtherLists() {
    Owner company = Owner.of(SANCOR, "StaffMédico S.A.", HOSPITAL);
    remittance.invoices(company, invoices());
    assertThat(reconcile(entry("FC-1", A, "1.00").build()).queue(Queue.NOT_SEEN)).hasSize(1);
  }
}

package dev.portalsdk.billing.reconcile;

import static dev.portalsdk.billing.reconcile.Books.AT_SANCOR;
import static dev.portalsdk.billing.reconcile.Books.AT_SERENA;
import static dev.portalsdk.billing.reconcile.Books.SANCOR;
import static dev.portalsdk.billing.reconcile.Books.SERENA;
import static dev.portalsdk.billing.reconcile.Books.ars;
import static dev.portalsdk.billing.reconcile.Books.day;
import static dev.portalsdk.billing.reconcile.Books.entry;
import static dev.portalsdk.billing.reconcile.Books.invoice;
import static dev.portalsdk.billing.reconcile.Books.order;
import static dev.portalsdk.billing.reconcile.Books.paid;
import static dev.portalsdk.billing.reconcile.Books.part;
import static dev.portalsdk.billing.reconcile.Books.sancor;
import static dev.portalsdk.billing.reconcile.Books.serena;
import static dev.portalsdk.billing.reconcile.Books.statement;
import static org.assertj.core.api.Assertions.assertThat;

import dev.portalsdk.billing.ageing.AgeingBasis;
import dev.portalsdk.billing.invoice.Invoice;
import dev.portalsdk.billing.invoice.InvoiceKey;
import dev.portalsdk.billing.invoice.InvoiceState;
import dev.portalsdk.billing.ledger.Ledger;
import dev.portalsdk.billing.ledger.LedgerPayment;
import dev.portalsdk.billing.matching.MatchRule;
import dev.portalsdk.billing.matching.PortalPayment;
import dev.portalsdk.core.page.Listing;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PaymentsTest {

  private static final InvoiceKey A = invoice(AT_SANCOR, "00017-00004179");
  private static final InvoiceKey B = invoice(AT_SANCOR, "00017-00004173");
  private static final InvoiceKey S = invoice(AT_SERENA, "00025-00043905");
  private static final LocalDate PAID = day("2021-11-18");

  private final Remittance.Builder remittance = Remittance.builder();

  private Reconciliation reconcile(LedgerPayment... payments) {
    return Reconciler.asOf(day("2021-12-31"))
        .reconcile(Ledger.of(List.of(), List.of(payments)), remittance.build());
  }

  private static LedgerPayment received(String id, String day, String amount) {
    return LedgerPayment.of(id, AT_SANCOR, day(day), ars(amount));
  }

  private void twoInvoicesOfOneOrder(boolean documentRead) {
    Invoice one = sancor(A, "2311.66", "0", "0", "SETTLED");
    Invoice other = sancor(B, "14579.00", "0", "0", "SETTLED");
    remittance
        .invoices(AT_SANCOR, Listing.whole("invoices", List.of(one, other)))
        .orders(
            one.ref(),
            Listing.whole("orders", List.of(order(one, "10118036", "2021-11-18", "16890.66"))))
        .orders(
            other.ref(),
            Listing.whole("orders", List.of(order(other, "10118036", "2021-11-18", "16890.66"))));
    if (documentRead) {
      remittance.statement(
          one.ref(),
          statement(
              SANCOR,
              "APB 10118036",
              "2021-11-18",
              paid(
                  "FC B 00017-00004179",
                  List.of(part("2021-11-18", "2311.66", "0", "0", "2311.66")),
                  List.of(),
                  List.of()),
              paid(
                  "FC B 00017-00004173",
                  List.of(part("2021-11-18", "14579.00", "0", "0", "14579.00")),
                  List.of(),
                  List.of())));
    }
  }

  @Test
  void aPaymentSaysWhichInvoicesItPaid() {
    twoInvoicesOfOneOrder(true);

    Reconciliation result =
        reconcile(received("RC-1", "2021-11-18", "16890.66").numbered("10118036"));

    assertThat(result.payments().matches())
        .singleElement()
        .satisfies(
            match -> {
              assertThat(match.rule()).isEqualTo(MatchRule.PAYMENT_NUMBER);
              assertThat(match.portal())
                  .singleElement()
                  .extracting(PortalPayment::parts)
                  .isEqualTo(Map.of(A, ars("2311.66"), B, ars("14579.00")));
            });
    assertThat(result.queue(Queue.PAYMENT_ONLY_IN_PORTAL)).isEmpty();
  }

  @Test
  void anOrderOfSeveralInvoicesIsOnePaymentAlsoByItsRows() {
    twoInvoicesOfOneOrder(false);

    Reconciliation result =
        reconcile(received("RC-1", "2021-11-18", "16890.66").numbered("10118036"));

    assertThat(result.payments().matches()).hasSize(1);
    assertThat(result.payments().matches().get(0).portal().get(0).parts()).isEmpty();
    assertThat(result.queues()).extracting(QueueItem::queue).containsOnly(Queue.ONLY_IN_PORTAL);
  }

  @Test
  void moneyThatNoPortalShowsAndOrdersThatNobodyBookedAreQueued() {
    Invoice one = sancor(A, "2311.66", "0", "0", "SETTLED");
    remittance
        .invoices(AT_SANCOR, Listing.whole("invoices", List.of(one)))
        .orders(
            one.ref(),
            Listing.whole("orders", List.of(order(one, "10118036", "2021-11-18", "2311.66"))));

    Reconciliation result = reconcile(received("RC-9", "2021-06-01", "50000.00"));

    assertThat(result.queue(Queue.PAYMENT_ONLY_IN_LEDGER))
        .singleElement()
        .satisfies(item -> assertThat(item.entries()).containsExactly("RC-9"));
    assertThat(result.queue(Queue.PAYMENT_ONLY_IN_PORTAL))
        .singleElement()
        .satisfies(item -> assertThat(item.vouchers()).containsExactly(A));
  }

  @Test
  void aMatchByAmountAndDayIsToBeConfirmed() {
    Invoice one = sancor(A, "2311.66", "0", "0", "SETTLED");
    remittance
        .invoices(AT_SANCOR, Listing.whole("invoices", List.of(one)))
        .orders(
            one.ref(),
            Listing.whole("orders", List.of(order(one, "10118036", "2021-11-18", "2311.66"))));

    Reconciliation result = reconcile(received("RC-1", "2021-11-19", "2311.66"));

    assertThat(result.queue(Queue.PAYMENT_IN_DOUBT))
        .singleElement()
        .satisfies(
            item -> assertThat(item.text()).startsWith("probably the same: AMOUNT_AND_DAY 49"));
  }

  @Test
  void partPaymentsOfOneDocumentAreOnePaymentEach() {
    Invoice row = serena(S, "1000.00", InvoiceState.SETTLED);
    remittance
        .invoices(AT_SERENA, Listing.whole("invoices", List.of(row)))
        .statement(
            row.ref(),
            statement(
                SERENA,
                "00000012",
                "2021-12-10",
                paid(
                    "FC B 0025-00043905",
                    List.of(
                        part("2021-11-18", "600.00", "0", "0", "600.00"),
                        part("2021-12-10", "300.00", "0", "0", "300.00")),
                    List.of(),
                    List.of())));

    Reconciliation result =
        reconcile(
            LedgerPayment.of("RC-1", AT_SERENA, PAID, ars("600.00")),
            LedgerPayment.of("RC-2", AT_SERENA, day("2021-12-10"), ars("300.00")));

    assertThat(result.payments().matches()).hasSize(2);
    assertThat(result.habits())
        .singleElement()
        .satisfies(
            habit -> {
              assertThat(habit.basis()).isEqualTo(AgeingBasis.ISSUED);
              assertThat(habit.count()).isEqualTo(2);
            });
    assertThat(result.expectedPayments())
        .singleElement()
        .hasToString("INVOICE B 00025-00043905 at 2021-11-29, HABIT");
    assertThat(result.queue(Queue.UNEXPLAINED))
        .singleElement()
        .satisfies(
            item ->
                assertThat(item.text())
                    .isEqualTo("the payer settled it, and it does not close: OPEN_BY ARS 100.00"));
    assertThat(result.receivables().get(0).owed()).contains(ars("100.00"));
  }

  @Test
  void booksWithoutPaymentsDoNotMissAny() {
    twoInvoicesOfOneOrder(true);
    Reconciliation result =
        Reconciler.asOf(day("2021-12-31"))
            .reconcile(Ledger.of(List.of(entry("FC-1", A, "2311.66").build())), remittance.build());
    assertThat(result.queue(Queue.PAYMENT_ONLY_IN_PORTAL)).isEmpty();
    assertThat(result.payments().matches()).isEmpty();
  }
}

package dev.portalsdk.billing.reconcile;

import static dev.portalsdk.billing.reconcile.Books.AT_SANCOR;
import static dev.portalsdk.billing.reconcile.Books.AT_SERENA;
import static dev.portalsdk.billing.reconcile.Books.SANCOR;
import static dev.portalsdk.billing.reconcile.Books.ars;
import static dev.portalsdk.billing.reconcile.Books.creditNote;
import static dev.portalsdk.billing.reconcile.Books.day;
import static dev.portalsdk.billing.reconcile.Books.entry;
import static dev.portalsdk.billing.reconcile.Books.order;
import static dev.portalsdk.billing.reconcile.Books.paid;
import static dev.portalsdk.billing.reconcile.Books.paper;
import static dev.portalsdk.billing.reconcile.Books.part;
import static dev.portalsdk.billing.reconcile.Books.sancor;
import static dev.portalsdk.billing.reconcile.Books.serena;
import static dev.portalsdk.billing.reconcile.Books.statement;
import static dev.portalsdk.billing.reconcile.Books.withheld;
import static org.assertj.core.api.Assertions.assertThat;

import dev.portalsdk.billing.balance.TermKind;
import dev.portalsdk.billing.evidence.Source;
import dev.portalsdk.billing.invoice.Invoice;
import dev.portalsdk.billing.invoice.InvoiceKey;
import dev.portalsdk.billing.invoice.InvoiceKind;
import dev.portalsdk.billing.invoice.InvoiceRef;
import dev.portalsdk.billing.invoice.InvoiceState;
import dev.portalsdk.billing.invoice.Letter;
import dev.portalsdk.billing.ledger.Ledger;
import dev.portalsdk.billing.ledger.LedgerPayment;
import dev.portalsdk.billing.payment.VoucherStatement;
import dev.portalsdk.billing.withholding.Withholding;
import dev.portalsdk.billing.withholding.WithholdingTax;
import dev.portalsdk.core.page.Completeness;
import dev.portalsdk.core.page.Listing;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What could not be read or is not shown is unseen, and never nothing. */
class UnseenNotZeroTest extends Reconciling {

  @Test
  void aCertificateThatCouldNotBeReadLeavesTheTaxesUnknown() {
    Invoice a = sancor(A, "100.00", "0", "0", "SETTLED");
    Source unread = Source.document(SANCOR, "WITHHOLDING", "CERT 8", "b".repeat(64));
    remittance
        .invoices(AT_SANCOR, invoices(a))
        .orders(a.ref(), orders(order(a, "1", "2021-11-18", "90.00")))
        .withholdings(a.ref(), List.of(withheld(SANCOR, "CERT 7", "Ganancias", "10.00")))
        .unread(new UnreadDocument(a.ref(), unread, "INVALID_AMOUNT"));
    assertThat(balance(reconcile(entry("FC-1", A, "100.00").build()), A).known(TermKind.WITHHELD))
        .isEmpty();
  }

  @Test
  void aPaymentOfAnInvoiceThatNoListShowsIsQueued() {
    Invoice a = sancor(A, "100.00", "0", "0", "SETTLED");
    remittance
        .invoices(AT_SANCOR, invoices(a))
        .debits(InvoiceRef.of(B), List.of())
        .statement(
            a.ref(),
            statement(
                SANCOR,
                "APB 1",
                "2021-11-18",
                paid(
                    "FC B 00017-00004173",
                    List.of(part("2021-11-18", "70.00", "0", "0", "70.00")),
                    List.of(),
                    List.of())));
    assertThat(reconcile().queue(Queue.PAYS_UNKNOWN_VOUCHER)).hasSize(1);
  }

  @Test
  void ordersOfAnInvoiceThatNoListShowsAreQueued() {
    Invoice a = sancor(A, "100.00", "0", "0", "SETTLED");
    remittance.orders(a.ref(), orders(order(a, "1", "2021-11-18", "100.00")));
    assertThat(reconcile().queues()).isNotEmpty();
  }

  @Test
  void aNoteWhoseLetterIsInDoubtStillCountsOrIsUnseen() {
    InvoiceKey note = creditNote(AT_SANCOR, "00017-00000012");
    InvoiceKey noteE = Books.key(AT_SANCOR, InvoiceKind.CREDIT_NOTE, Letter.E, "00017-00000012");
    Invoice a = sancor(A, "1000.00", "0", "0", "SETTLED");
    remittance.invoices(AT_SANCOR, invoices(a, sancor(note, "100.00", "0", "0", "SETTLED")));
    Reconciliation result =
        reconcile(
            entry("FC-1", A, "1000.00").build(), entry("NC-1", noteE, "100.00").about(A).build());
    assertThat(balance(result, A).known(TermKind.CREDIT_NOTES))
        .isNotEqualTo(java.util.Optional.of(ars("0")));
  }

  @Test
  void aNoteAboutAnInvoiceNamedWithoutItsLetterIsNotLost() {
    InvoiceKey note = creditNote(AT_SANCOR, "00017-00000012");
    Invoice a = sancor(A, "1000.00", "0", "0", "SETTLED");
    remittance.invoices(AT_SANCOR, invoices(a));
    Reconciliation result =
        reconcile(
            entry("FC-1", A, "1000.00").build(),
            entry("NC-1", note, "100.00").about(A.withoutLetter()).build());
    assertThat(balance(result, A).known(TermKind.CREDIT_NOTES))
        .isNotEqualTo(java.util.Optional.of(ars("0")));
  }

  @Test
  void ordersThatCouldNotBeReadLeaveTheTaxesUnknown() {
    Invoice s = serena(S, "1000.00", InvoiceState.AUTHORIZED);
    remittance
        .invoices(AT_SERENA, invoices(s))
        .orders(
            s.ref(),
            new Listing<>(List.of(), List.of(FAILURE), Completeness.unproven("orders", 0, 1, 0)));
    assertThat(balance(reconcile(), S).known(TermKind.WITHHELD)).isEmpty();
  }

  @Test
  void aPaymentOfTheBooksThatNoPortalShowsIsQueued() {
    LedgerPayment payment = LedgerPayment.of("RC-1", AT_SANCOR, day("2021-11-18"), ars("100.00"));
    Reconciliation result =
        Reconciler.asOf(day("2021-12-31"))
            .reconcile(
                Ledger.of(List.of(), List.of(payment)),
                remittance.invoices(AT_SANCOR, invoices()).build());
    assertThat(result.queue(Queue.PAYMENT_ONLY_IN_LEDGER)).hasSize(1);
  }

  @Test
  void ofTwoOrdersWithACertificateOfOneTheTaxesAreUnknown() {
    Invoice a = sancor(A, "200.00", "0", "0", "SETTLED");
    Withholding tax =
        Withholding.builder(WithholdingTax.GANANCIAS, ars("10.00"), paper(SANCOR, "CERT 7"))
            .order("1")
            .build();
    remittance
        .invoices(AT_SANCOR, invoices(a))
        .orders(
            a.ref(),
            orders(order(a, "1", "2021-11-18", "90.00"), order(a, "2", "2021-11-19", "90.00")))
        .withholdings(a.ref(), List.of(tax));
    assertThat(balance(reconcile(), A).known(TermKind.WITHHELD)).isEmpty();
  }

  @Test
  void aSecondListOfOrdersDoesNotHideTheRowsThatFailedInTheFirst() {
    Invoice a = sancor(A, "100.00", "0", "0", "SETTLED");
    remittance
        .invoices(AT_SANCOR, invoices(a))
        .orders(
            a.ref(),
            new Listing<>(List.of(), List.of(FAILURE), Completeness.unproven("orders", 0, 1, 0)))
        .orders(a.ref(), orders());
    assertThat(reconcile().queue(Queue.UNREAD)).hasSize(1);
  }

  @Test
  void rowsOfAVoucherThatCouldNotBeReadLeaveThePaymentUnknown() {
    VoucherStatement read = voucher("10982", "2021-11-18", "600.00", "0");
    VoucherStatement half =
        new VoucherStatement(
            read.voucher(),
            new Listing<>(
                read.invoices().items(),
                List.of(FAILURE),
                Completeness.unproven("detail", 1, 1, 0)));
    remittance.vouchers(AT_MUTUAL, list(List.of(half)));
    assertThat(reconcile().balances().get(0).known(TermKind.PAID)).isEmpty();
  }
}

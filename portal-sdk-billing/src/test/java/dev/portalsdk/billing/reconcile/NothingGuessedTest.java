package dev.portalsdk.billing.reconcile;

import static dev.portalsdk.billing.reconcile.Books.AT_SANCOR;
import static dev.portalsdk.billing.reconcile.Books.AT_SERENA;
import static dev.portalsdk.billing.reconcile.Books.HOSPITAL;
import static dev.portalsdk.billing.reconcile.Books.SANCOR;
import static dev.portalsdk.billing.reconcile.Books.SERENA;
import static dev.portalsdk.billing.reconcile.Books.ars;
import static dev.portalsdk.billing.reconcile.Books.creditNote;
import static dev.portalsdk.billing.reconcile.Books.day;
import static dev.portalsdk.billing.reconcile.Books.debited;
import static dev.portalsdk.billing.reconcile.Books.entry;
import static dev.portalsdk.billing.reconcile.Books.order;
import static dev.portalsdk.billing.reconcile.Books.paid;
import static dev.portalsdk.billing.reconcile.Books.part;
import static dev.portalsdk.billing.reconcile.Books.sancor;
import static dev.portalsdk.billing.reconcile.Books.serena;
import static dev.portalsdk.billing.reconcile.Books.statement;
import static dev.portalsdk.core.money.Currencies.COP;
import static org.assertj.core.api.Assertions.assertThat;

import dev.portalsdk.billing.invoice.ColombianNumber;
import dev.portalsdk.billing.invoice.Invoice;
import dev.portalsdk.billing.invoice.InvoiceKey;
import dev.portalsdk.billing.invoice.InvoiceKind;
import dev.portalsdk.billing.invoice.InvoiceState;
import dev.portalsdk.billing.invoice.Owner;
import dev.portalsdk.billing.ledger.Ledger;
import dev.portalsdk.billing.ledger.LedgerEntry;
import dev.portalsdk.billing.payment.CrossedInvoice;
import dev.portalsdk.billing.payment.PaymentOrder;
import dev.portalsdk.billing.payment.PaymentVoucher;
import dev.portalsdk.billing.payment.VoucherRef;
import dev.portalsdk.billing.payment.VoucherStatement;
import dev.portalsdk.core.money.Money;
import dev.portalsdk.core.page.Completeness;
import dev.portalsdk.core.page.Listing;
import dev.portalsdk.core.time.DateRange;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Nothing is proven, matched or added up beyond what papers say. */
class NothingGuessedTest extends Reconciling {

  @Test
  void aWindowByReceptionProvesNothingAboutTheDayOfIssue() {
    DateRange october = new DateRange(day("2021-10-01"), day("2021-10-31"));
    Listing<Invoice> ofOctober =
        new Listing<>(
            List.of(sancor(A, "1.00", "0", "0", "SETTLED")),
            List.of(),
            Completeness.stored(
                Completeness.Level.PROVEN, 1, 1, 0, october, october, "by reception"));
    remittance.invoices(AT_SANCOR, ofOctober);
    LedgerEntry late =
        LedgerEntry.builder("FC-9", B).issued(day("2021-10-31")).total(ars("5.00")).build();
    assertThat(reconcile(late).queue(Queue.ONLY_IN_LEDGER)).isEmpty();
  }

  @Test
  void aLedgerWithAFailedRowDoesNotLackWhatThePortalShows() {
    Invoice a = sancor(A, "1.00", "0", "0", "SETTLED");
    Ledger ledger =
        new Ledger(
            new Listing<>(List.of(), List.of(FAILURE), Completeness.unproven("ledger", 0, 1, 0)),
            list(List.of()));
    Reconciliation result =
        Reconciler.asOf(day("2021-12-31"))
            .reconcile(ledger, remittance.invoices(AT_SANCOR, invoices(a)).build());
    assertThat(result.queue(Queue.ONLY_IN_PORTAL))
        .noneMatch(item -> item.matter() == Matter.LEDGER_LACKS_IT);
  }

  @Test
  void whatWasPaidIsNotTakenForTheTotal() {
    PaymentVoucher voucher =
        PaymentVoucher.builder(new VoucherRef(AT_MUTUAL, day("2021-11-18"), "10982"))
            .paid(Money.of("400.00", COP))
            .build();
    CrossedInvoice row =
        CrossedInvoice.builder(ColombianNumber.parse("FE1205"), Money.of("400.00", COP)).build();
    remittance.vouchers(
        AT_MUTUAL,
        list(List.of(new VoucherStatement(voucher, Listing.whole("detail", List.of(row))))));
    InvoiceKey key = InvoiceKey.of(AT_MUTUAL, InvoiceKind.INVOICE, ColombianNumber.parse("FE1205"));
    LedgerEntry entry =
        LedgerEntry.builder("FE-1", key)
            .issued(day("2021-11-01"))
            .total(Money.of("1000.00", COP))
            .build();
    assertThat(reconcile(entry).queue(Queue.AMOUNT_DIFFERS)).isEmpty();
  }

  @Test
  void twoDocumentsThatDisagreeOnDebitsAreTold() {
    Invoice s = serena(S, "1000.00", InvoiceState.SETTLED);
    remittance
        .invoices(AT_SERENA, invoices(s))
        .debits(s.ref(), List.of(debited(SERENA, "9", "Módulo", "100.00")))
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
    assertThat(reconcile().queue(Queue.UNEXPLAINED)).hasSize(1);
  }

  @Test
  void aNoteInAnotherCurrencyDoesNotStopTheWholeReconciliation() {
    InvoiceKey note = creditNote(AT_SANCOR, "00017-00000012");
    Invoice a = sancor(A, "1000.00", "0", "0", "SETTLED");
    remittance.invoices(AT_SANCOR, invoices(a));
    LedgerEntry dollars =
        LedgerEntry.builder("NC-1", note).total(Money.parse("USD 5.00")).about(A).build();
    assertThat(reconcile(entry("FC-1", A, "1000.00").build(), dollars).balances()).hasSize(1);
  }

  @Test
  void anOrderInAnotherCurrencyDoesNotStopTheWholeReconciliation() {
    Invoice a = sancor(A, "1000.00", "0", "0", "SETTLED");
    PaymentOrder dollars =
        PaymentOrder.builder(new dev.portalsdk.billing.payment.PaymentOrderRef(a.ref(), "APB", "1"))
            .paid(day("2021-11-18"))
            .amount(Money.parse("USD 5.00"))
            .build();
    remittance.invoices(AT_SANCOR, invoices(a)).orders(a.ref(), orders(dollars));
    assertThat(reconcile().balances()).hasSize(1);
  }

  @Test
  void aRowOfAnOrderThatItsDocumentContradictsIsTold() {
    Invoice a = sancor(A, "100.00", "0", "0", "SETTLED");
    remittance
        .invoices(AT_SANCOR, invoices(a))
        .orders(a.ref(), orders(order(a, "1", "2021-11-18", "70.00")))
        .statement(a.ref(), paying("APB 1", "a", "100.00"));
    assertThat(reconcile().queue(Queue.DOCUMENTS_DISAGREE)).hasSize(1);
  }

  @Test
  void aRowOfAVoucherAboutANoteIsNotAnInvoice() {
    PaymentVoucher voucher =
        PaymentVoucher.builder(new VoucherRef(AT_MUTUAL, day("2021-11-18"), "10982"))
            .paid(Money.of("400.00", COP))
            .build();
    CrossedInvoice row =
        CrossedInvoice.builder(ColombianNumber.parse("FE1205"), Money.of("400.00", COP))
            .documentType("Nota Crédito")
            .build();
    remittance.vouchers(
        AT_MUTUAL,
        list(List.of(new VoucherStatement(voucher, Listing.whole("detail", List.of(row))))));
    assertThat(reconcile().balances())
        .noneMatch(balance -> balance.invoice().kind() == InvoiceKind.INVOICE);
  }

  @Test
  void anInvoiceWhoseMatchAPersonIsToConfirmIsNotSaidToDifferInStatus() {
    Invoice a = sancor(A, "100.00", "0", "100.00", "AUTHORIZED");
    remittance.invoices(AT_SANCOR, invoices(a));
    LedgerEntry near = entry("FC-1", B, "100.00").open(ars("0")).build();
    Reconciliation result = reconcile(near);
    assertThat(result.queue(Queue.PROPOSED)).hasSize(1);
    assertThat(result.queue(Queue.STATUS_DIFFERS)).isEmpty();
  }

  @Test
  void theListOfOneCompanyProvesNothingAboutTheProvidersOtherLists() {
    Owner company = Owner.of(SANCOR, "StaffMédico S.A.", HOSPITAL);
    remittance.invoices(company, invoices());
    assertThat(reconcile(entry("FC-1", A, "1.00").build()).queue(Queue.NOT_SEEN)).hasSize(1);
  }
}

package dev.portalsdk.billing.reconcile;

import static dev.portalsdk.billing.reconcile.Books.AT_SANCOR;
import static dev.portalsdk.billing.reconcile.Books.AT_SERENA;
import static dev.portalsdk.billing.reconcile.Books.SANCOR;
import static dev.portalsdk.billing.reconcile.Books.SERENA;
import static dev.portalsdk.billing.reconcile.Books.ars;
import static dev.portalsdk.billing.reconcile.Books.creditNote;
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
import static dev.portalsdk.billing.reconcile.Books.withheld;
import static dev.portalsdk.core.money.Currencies.ARS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.portalsdk.billing.balance.Balance;
import dev.portalsdk.billing.balance.TermKind;
import dev.portalsdk.billing.balance.Verdict;
import dev.portalsdk.billing.invoice.Invoice;
import dev.portalsdk.billing.invoice.InvoiceKey;
import dev.portalsdk.billing.invoice.InvoiceKind;
import dev.portalsdk.billing.invoice.InvoiceState;
import dev.portalsdk.billing.invoice.InvoiceStatus;
import dev.portalsdk.billing.invoice.Letter;
import dev.portalsdk.billing.ledger.Ledger;
import dev.portalsdk.billing.ledger.LedgerEntry;
import dev.portalsdk.billing.payment.PaymentOrder;
import dev.portalsdk.billing.posting.Posting;
import dev.portalsdk.billing.reading.OrderStatement;
import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.page.Completeness;
import dev.portalsdk.core.page.Listing;
import dev.portalsdk.core.page.Location;
import dev.portalsdk.core.page.RowFailure;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReconcilerTest {

  private static final InvoiceKey A = invoice(AT_SANCOR, "00017-00004179");
  private static final InvoiceKey B = invoice(AT_SANCOR, "00017-00004173");
  private static final InvoiceKey S = invoice(AT_SERENA, "00025-00043905");

  private final Remittance.Builder remittance = Remittance.builder();

  private static Listing<Invoice> list(Invoice... invoices) {
    return Listing.whole("invoices", List.of(invoices));
  }

  private static Listing<PaymentOrder> orders(PaymentOrder... orders) {
    return Listing.whole("orders", List.of(orders));
  }

  private Reconciliation reconcile(LedgerEntry... entries) {
    return Reconciler.asOf(day("2021-12-31"))
        .reconcile(Ledger.of(List.of(entries)), remittance.build());
  }

  private Balance balance(Reconciliation result, InvoiceKey key) {
    return result.balances().stream()
        .filter(balance -> balance.invoice().equals(key))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void anOrderWithoutItsDocumentLeavesTheTaxUnknown() {
    Invoice settled = sancor(A, "2311.66", "0", "0", "SETTLED");
    remittance
        .invoices(AT_SANCOR, list(settled))
        .orders(settled.ref(), orders(order(settled, "10118036", "2021-11-18", "2311.66")));

    Reconciliation result = reconcile(entry("FC-1", A, "2311.66").build());

    Balance balance = balance(result, A);
    assertThat(balance.verdict()).hasToString("UNKNOWABLE [PAID, WITHHELD]");
    assertThat(balance.explain())
        .contains("whether its amount is before or after taxes: ARS 2311.66");
    assertThat(balance.owed()).contains(ars("0"));
    assertThat(balance.explain()).contains("the portal shows no tax");
    assertThat(result.queues()).isEmpty();
  }

  @Test
  void aDocumentThatNamesEachTaxClosesTheBalance() {
    Invoice settled = sancor(A, "2311.66", "100.00", "0", "SETTLED");
    remittance
        .invoices(AT_SANCOR, list(settled))
        .orders(settled.ref(), orders(order(settled, "10118036", "2021-11-18", "2311.66")))
        .statement(
            settled.ref(),
            statement(
                SANCOR,
                "APB 10118036",
                "2021-11-18",
                paid(
                    "FC B 00017-00004179",
                    List.of(part("2021-11-18", "2311.66", "100.00", "46.23", "2165.43")),
                    List.of(debited(SANCOR, "APB 10118036", "Módulo no autorizado", "100.00")),
                    List.of(withheld(SANCOR, "APB 10118036", "Ganancias", "46.23")))));

    Reconciliation result = reconcile(entry("FC-1", A, "2311.66").build());

    assertThat(balance(result, A).verdict().state()).isEqualTo(Verdict.State.CLOSES);
    assertThat(result.queues()).isEmpty();
    assertThat(result.postings())
        .extracting(Posting::kind, Posting::label, posting -> posting.amount().toString())
        .containsExactly(
            tuple(TermKind.PAID, "APB 10118036", "ARS 2165.43"),
            tuple(TermKind.WITHHELD, "GANANCIAS", "ARS 46.23"),
            tuple(TermKind.DEBITED, "PAYER", "ARS 100.00"));
    assertThat(result.withholdings().entries()).hasSize(1);
    assertThat(result.withholdings().missing()).hasSize(1);
    assertThat(result.debits()).hasSize(1);
  }

  @Test
  void aCentThatNoPaperExplainsGoesToTheQueueAndIsNotPosted() {
    Invoice settled = sancor(A, "2311.66", "0", "0", "SETTLED");
    remittance
        .invoices(AT_SANCOR, list(settled))
        .orders(settled.ref(), orders(order(settled, "10118036", "2021-11-18", "2311.65")))
        .statement(
            settled.ref(),
            statement(
                SANCOR,
                "APB 10118036",
                "2021-11-18",
                paid(
                    "FC B 00017-00004179",
                    List.of(part("2021-11-18", "2311.65", "0", "0", "2311.65")),
                    List.of(),
                    List.of())));

    Reconciliation result = reconcile(entry("FC-1", A, "2311.66").build());

    assertThat(balance(result, A).verdict()).hasToString("OPEN_BY ARS 0.01");
    assertThat(result.queue(Queue.UNEXPLAINED))
        .singleElement()
        .satisfies(item -> assertThat(item.inPortal()).contains(ars("0.01")));
    assertThat(result.postings()).isEmpty();
  }

  @Test
  void aStateBeforePaymentMeansThatNothingWasPaid() {
    remittance.invoices(AT_SERENA, list(serena(S, "1000.00", InvoiceState.IN_PROCESS)));

    Balance balance = balance(reconcile(entry("FC-1", S, "1000.00").build()), S);

    assertThat(balance.known(TermKind.PAID)).contains(ars("0"));
    assertThat(balance.known(TermKind.WITHHELD)).contains(ars("0"));
    assertThat(balance.verdict()).hasToString("UNKNOWABLE [DEBITED, OPEN]");
    assertThat(balance.owed()).isEmpty();
  }

  @Test
  void whatIsLeftOfAnInvoiceWithItsDebitsIsOwed() {
    Invoice waiting = serena(S, "1000.00", InvoiceState.AUTHORIZED);
    remittance
        .invoices(AT_SERENA, list(waiting))
        .debits(waiting.ref(), List.of(debited(SERENA, "7", "Módulo no autorizado", "150.00")));

    Reconciliation result = reconcile(entry("FC-1", S, "1000.00").open(ars("1000.00")).build());

    assertThat(balance(result, S).verdict()).hasToString("OPEN_BY ARS 850.00");
    assertThat(balance(result, S).owed()).contains(ars("850.00"));
    assertThat(result.queue(Queue.UNEXPLAINED)).isEmpty();
    assertThat(result.queue(Queue.STATUS_DIFFERS))
        .singleElement()
        .satisfies(item -> assertThat(item.inPortal()).contains(ars("850.00")));
  }

  @Test
  void aPaymentAfterTheDayDoesNotCountYet() {
    Invoice scheduled =
        serena(
            S,
            "1000.00",
            InvoiceStatus.of(
                InvoiceState.CREDIT_SCHEDULED, day("2022-01-10"), "Se acreditará el día"));
    remittance
        .invoices(AT_SERENA, list(scheduled))
        .statement(
            scheduled.ref(),
            statement(
                SERENA,
                "00000012",
                "2022-01-10",
                paid(
                    "FC B 0025-00043905",
                    List.of(
                        part("2021-12-10", "600.00", "0", "10.00", "590.00"),
                        part("2022-01-10", "400.00", "0", "5.00", "395.00")),
                    List.of(),
                    List.of(
                        withheld(SERENA, "00000012", "Ganancias", "12.00"),
                        withheld(SERENA, "00000012", "SUSS", "3.00")))));

    Balance before = balance(reconcile(entry("FC-1", S, "1000.00").build()), S);

    assertThat(before.known(TermKind.PAID)).contains(ars("590.00"));
    assertThat(before.known(TermKind.WITHHELD)).contains(ars("10.00"));
    assertThat(before.verdict()).hasToString("OPEN_BY ARS 400.00");

    Ledger ledger = Ledger.of(List.of(entry("FC-1", S, "1000.00").build()), List.of());
    Balance after =
        balance(Reconciler.asOf(day("2022-01-10")).reconcile(ledger, remittance.build()), S);
    assertThat(after.verdict()).hasToString("CLOSES");
    assertThat(after.lines().toString()).contains("WITHHELD SUSS ARS 3.00");
  }

  @Test
  void aZeroPaymentClosesWhereAllWasDebited() {
    Invoice settled = serena(S, "500.00", InvoiceState.SETTLED);
    remittance
        .invoices(AT_SERENA, list(settled))
        .statement(
            settled.ref(),
            statement(
                SERENA,
                "00000013",
                "2021-12-10",
                paid(
                    "FC B 0025-00043905",
                    List.of(part("2021-12-10", "500.00", "500.00", "0", "0")),
                    List.of(debited(SERENA, "00000013", "Fuera de término", "500.00")),
                    List.of())));

    assertThat(balance(reconcile(entry("FC-1", S, "500.00").build()), S).verdict())
        .hasToString("CLOSES");
  }

  @Test
  void oneOrderOfSeveralInvoicesIsNotTakenForEachOfThem() {
    Invoice one = sancor(A, "2311.66", "0", "0", "SETTLED");
    Invoice other = sancor(B, "14579.00", "0", "0", "SETTLED");
    remittance
        .invoices(AT_SANCOR, list(one, other))
        .orders(one.ref(), orders(order(one, "10118036", "2021-11-18", "16890.66")))
        .orders(other.ref(), orders(order(other, "10118036", "2021-11-18", "16890.66")));

    Reconciliation unread =
        reconcile(entry("FC-1", A, "2311.66").build(), entry("FC-2", B, "14579.00").build());
    assertThat(balance(unread, A).verdict()).hasToString("UNKNOWABLE [PAID, WITHHELD]");
    assertThat(unread.postings()).isEmpty();

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
    Reconciliation read =
        reconcile(entry("FC-1", A, "2311.66").build(), entry("FC-2", B, "14579.00").build());
    assertThat(read.balances())
        .allSatisfy(each -> assertThat(each.verdict()).hasToString("CLOSES"));
  }

  @Test
  void anOrderFoundTwiceCountsOnceAsItWasReadLast() {
    Invoice settled = serena(S, "1000.00", InvoiceState.SETTLED);
    remittance
        .invoices(AT_SERENA, list(settled))
        .statement(settled.ref(), partly("600.00"))
        .statement(settled.ref(), partly("1000.00"));

    assertThat(balance(reconcile(entry("FC-1", S, "1000.00").build()), S).verdict())
        .hasToString("CLOSES");
  }

  private static OrderStatement partly(String amount) {
    return statement(
        SERENA,
        "00000012",
        "2021-12-10",
        paid(
            "FC B 0025-00043905",
            List.of(part("2021-12-10", amount, "0", "0", amount)),
            List.of(),
            List.of()));
  }

  @Test
  void debitsInDetailThatAreOthersThanTheListsAreTold() {
    Invoice settled = sancor(A, "2311.66", "100.00", "2211.66", "AUTHORIZED");
    remittance
        .invoices(AT_SANCOR, list(settled))
        .orders(settled.ref(), orders())
        .debits(settled.ref(), List.of(debited(SANCOR, "9", "Módulo no autorizado", "90.00")));

    Reconciliation result = reconcile(entry("FC-1", A, "2311.66").build());

    assertThat(result.queue(Queue.DOCUMENTS_DISAGREE)).hasSize(1);
    assertThat(balance(result, A).known(TermKind.DEBITED)).contains(ars("100.00"));
    assertThat(balance(result, A).verdict()).hasToString("CLOSES");
  }

  @Test
  void aCreditNoteThatAcceptsADebitIsCountedOnce() {
    InvoiceKey note = creditNote(AT_SANCOR, "00017-00000012");
    Invoice settled = sancor(A, "2311.66", "100.00", "0", "SETTLED");
    remittance
        .invoices(AT_SANCOR, list(settled))
        .orders(settled.ref(), orders(order(settled, "10118036", "2021-11-18", "2211.66")))
        .withholdings(settled.ref(), List.of());

    LedgerEntry accepting = entry("NC-1", note, "100.00").about(A).debitAccepted().build();
    LedgerEntry another = entry("NC-1", note, "100.00").about(A).build();
    LedgerEntry billed = entry("FC-1", A, "2311.66").build();

    assertThat(balance(reconcile(billed, accepting), A).verdict()).hasToString("CLOSES");
    assertThat(balance(reconcile(billed, another), A).verdict()).hasToString("OPEN_BY ARS -100.00");
  }

  @Test
  void aDifferenceInLetterAloneIsAmbiguousAndNeverPosted() {
    Invoice settled = sancor(A, "2311.66", "0", "0", "SETTLED");
    remittance
        .invoices(AT_SANCOR, list(settled))
        .orders(settled.ref(), orders(order(settled, "10118036", "2021-11-18", "2311.66")));
    InvoiceKey e = Books.key(AT_SANCOR, InvoiceKind.INVOICE, Letter.E, "00017-00004179");

    Reconciliation result = reconcile(entry("FC-1", e, "2311.66").build());

    assertThat(result.queue(Queue.AMBIGUOUS))
        .singleElement()
        .hasToString("AMBIGUOUS [FC-1] [INVOICE B 00017-00004179]")
        .satisfies(item -> assertThat(item.matter()).isEqualTo(Matter.LETTER_DIFFERS));
    assertThat(result.matches()).isEmpty();
    assertThat(result.postings()).isEmpty();
    assertThat(result.balances()).hasSize(1);
  }

  @Test
  void onlyAWholeListOfItsDayProvesThatThePayerLacksAVoucher() {
    LedgerEntry missing = entry("FC-9", B, "14579.00").build();
    RowFailure failure =
        new RowFailure(
            Location.htmlRow(3), "Importe", ErrorCode.INVALID_AMOUNT, "no amount", null, Map.of());
    Listing<Invoice> unread =
        new Listing<>(List.of(), List.of(failure), Completeness.unproven("invoices", 0, 1, 0));

    remittance.invoices(AT_SANCOR, unread);
    Reconciliation unproven = reconcile(missing);
    assertThat(unproven.queue(Queue.NOT_SEEN)).hasSize(1);
    assertThat(unproven.queue(Queue.ONLY_IN_LEDGER)).isEmpty();
    assertThat(unproven.queue(Queue.UNREAD)).hasSize(1);

    remittance.invoices(AT_SANCOR, list());
    assertThat(reconcile(missing).queue(Queue.ONLY_IN_LEDGER)).hasSize(1);
  }

  @Test
  void aPayerOfWhichNoListWasReadProvesNothing() {
    Reconciliation result = reconcile(entry("FC-9", B, "14579.00").build());
    assertThat(result.queue(Queue.NOT_SEEN))
        .singleElement()
        .satisfies(item -> assertThat(item.matter()).isEqualTo(Matter.NO_LIST_READ));
  }

  @Test
  void twoLikeLinesOfOnePaperAreTwoPostings() {
    Invoice settled = serena(S, "1000.00", InvoiceState.SETTLED);
    remittance
        .invoices(AT_SERENA, list(settled))
        .statement(
            settled.ref(),
            statement(
                SERENA,
                "00000012",
                "2021-12-10",
                paid(
                    "FC B 0025-00043905",
                    List.of(part("2021-12-10", "1000.00", "20.00", "0", "980.00")),
                    List.of(
                        debited(SERENA, "00000012", "Insumo no cubierto", "10.00"),
                        debited(SERENA, "00000012", "Insumo no cubierto", "10.00")),
                    List.of())));

    List<Posting> postings = reconcile(entry("FC-1", S, "1000.00").build()).postings();

    assertThat(postings).hasSize(3);
    assertThat(postings.stream().map(Posting::id).distinct()).hasSize(3);
    assertThat(reconcile(entry("FC-1", S, "1000.00").build()).postings()).isEqualTo(postings);
  }

  @Test
  void anOrderThatPaysAVoucherNobodyListsIsTold() {
    Invoice settled = serena(S, "1000.00", InvoiceState.SETTLED);
    remittance
        .invoices(AT_SERENA, list(settled))
        .statement(
            settled.ref(),
            statement(
                SERENA,
                "00000012",
                "2021-12-10",
                paid(
                    "FC B 0025-00049999",
                    List.of(part("2021-12-10", "1.00", "0", "0", "1.00")),
                    List.of(),
                    List.of())));

    Reconciliation result = reconcile(entry("FC-1", S, "1000.00").build());

    assertThat(result.queue(Queue.PAYS_UNKNOWN_VOUCHER)).hasSize(1);
    assertThat(balance(result, S).verdict())
        .hasToString("UNKNOWABLE [PAID, WITHHELD, DEBITED, OPEN]");
  }

  @Test
  void totalsAddUpWhatPapersShow() {
    Invoice one = sancor(A, "2311.66", "0", "2311.66", "IN_PROCESS");
    Invoice other = sancor(B, "14579.00", "79.00", "14500.00", "IN_PROCESS");
    remittance
        .invoices(AT_SANCOR, list(one, other))
        .orders(one.ref(), orders())
        .orders(other.ref(), orders());

    Totals totals = reconcile().totals(ARS);

    assertThat(totals.billed()).isEqualTo(ars("16890.66"));
    assertThat(totals.owed()).isEqualTo(ars("16811.66"));
    assertThat(totals.debited()).isEqualTo(ars("79.00"));
    assertThat(totals.closing()).isEqualTo(2);
  }
}

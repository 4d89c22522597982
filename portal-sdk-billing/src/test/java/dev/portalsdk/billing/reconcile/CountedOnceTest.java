package dev.portalsdk.billing.reconcile;

import static dev.portalsdk.billing.reconcile.Books.AT_SANCOR;
import static dev.portalsdk.billing.reconcile.Books.AT_SERENA;
import static dev.portalsdk.billing.reconcile.Books.HOSPITAL;
import static dev.portalsdk.billing.reconcile.Books.SANCOR;
import static dev.portalsdk.billing.reconcile.Books.SERENA;
import static dev.portalsdk.billing.reconcile.Books.ars;
import static dev.portalsdk.billing.reconcile.Books.creditNote;
import static dev.portalsdk.billing.reconcile.Books.debited;
import static dev.portalsdk.billing.reconcile.Books.entry;
import static dev.portalsdk.billing.reconcile.Books.invoice;
import static dev.portalsdk.billing.reconcile.Books.order;
import static dev.portalsdk.billing.reconcile.Books.paid;
import static dev.portalsdk.billing.reconcile.Books.paper;
import static dev.portalsdk.billing.reconcile.Books.part;
import static dev.portalsdk.billing.reconcile.Books.sancor;
import static dev.portalsdk.billing.reconcile.Books.serena;
import static dev.portalsdk.billing.reconcile.Books.statement;
import static dev.portalsdk.billing.reconcile.Books.withheld;
import static dev.portalsdk.core.money.Currencies.ARS;
import static dev.portalsdk.core.money.Currencies.COP;
import static org.assertj.core.api.Assertions.assertThat;

import dev.portalsdk.billing.balance.TermKind;
import dev.portalsdk.billing.invoice.Invoice;
import dev.portalsdk.billing.invoice.InvoiceKey;
import dev.portalsdk.billing.invoice.InvoiceState;
import dev.portalsdk.billing.invoice.Owner;
import dev.portalsdk.billing.ledger.LedgerEntry;
import dev.portalsdk.billing.payment.VoucherStatement;
import dev.portalsdk.billing.reading.OrderStatement;
import dev.portalsdk.billing.withholding.Withholding;
import dev.portalsdk.billing.withholding.WithholdingTax;
import dev.portalsdk.core.identity.Cuit;
import dev.portalsdk.core.money.Money;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One thing that several papers show is counted once. */
class CountedOnceTest extends Reconciling {

  @Test
  void anOrderWhoseDocumentPrintsNoTypeCountsOnce() {
    Invoice a = sancor(A, "100.00", "0", "0", "SETTLED");
    remittance
        .invoices(AT_SANCOR, invoices(a))
        .orders(a.ref(), orders(order(a, "10118036", "2021-11-18", "100.00")))
        .statement(a.ref(), paying("10118036", "a", "100.00"));
    assertThat(balance(reconcile(entry("FC-1", A, "100.00").build()), A).known(TermKind.PAID))
        .contains(ars("100.00"));
  }

  @Test
  void aCertificateOfAnOrderFoundUnderTwoInvoicesIsWithheldOnce() {
    Invoice a = sancor(A, "100.00", "0", "0", "SETTLED");
    Invoice b = sancor(B, "100.00", "0", "0", "SETTLED");
    Withholding tax =
        Withholding.builder(WithholdingTax.GANANCIAS, ars("10.00"), paper(SANCOR, "CERT 7"))
            .certificate("7")
            .order("10118036")
            .build();
    remittance
        .invoices(AT_SANCOR, invoices(a, b))
        .orders(a.ref(), orders(order(a, "10118036", "2021-11-18", "180.00")))
        .orders(b.ref(), orders(order(b, "10118036", "2021-11-18", "180.00")))
        .withholdings(a.ref(), List.of(tax))
        .withholdings(b.ref(), List.of(tax));
    Reconciliation result =
        reconcile(entry("FC-1", A, "100.00").build(), entry("FC-2", B, "100.00").build());
    assertThat(result.totals(ARS).withheld()).isNotEqualTo(ars("20.00"));
  }

  @Test
  void aCertificateFoundUnderTwoInvoicesIsOneOfTheTaxes() {
    Invoice a = sancor(A, "100.00", "0", "0", "SETTLED");
    Invoice b = sancor(B, "100.00", "0", "0", "SETTLED");
    Withholding tax = withheld(SANCOR, "CERT 7", "Ganancias", "10.00");
    remittance
        .invoices(AT_SANCOR, invoices(a, b))
        .withholdings(a.ref(), List.of(tax))
        .withholdings(b.ref(), List.of(tax));
    assertThat(reconcile().withholdings().entries()).hasSize(1);
  }

  @Test
  void aVoucherThatTwoListsShowPaysOnce() {
    VoucherStatement same = voucher("10982", "2021-11-18", "600.00", "400.00");
    remittance.vouchers(AT_MUTUAL, list(List.of(same))).vouchers(AT_MUTUAL, list(List.of(same)));
    assertThat(reconcile().balances().get(0).known(TermKind.PAID))
        .contains(Money.of("600.00", COP));
  }

  @Test
  void theSameOrderOfAnotherOwnerIsNotShared() {
    Owner other = Owner.of(SANCOR, "StaffMédico S.A.", HOSPITAL);
    InvoiceKey c = invoice(other, "00017-00004179");
    InvoiceKey d = invoice(other, "00017-00004173");
    Invoice a = sancor(A, "100.00", "0", "0", "SETTLED");
    Invoice c1 = sancor(c, "50.00", "0", "0", "SETTLED");
    Invoice d1 = sancor(d, "50.00", "0", "0", "SETTLED");
    remittance
        .invoices(AT_SANCOR, invoices(a))
        .invoices(other, invoices(c1, d1))
        .orders(a.ref(), orders(order(a, "1", "2021-11-18", "100.00")))
        .orders(c1.ref(), orders(order(c1, "1", "2021-11-18", "100.00")))
        .orders(d1.ref(), orders(order(d1, "1", "2021-11-18", "100.00")))
        .withholdings(a.ref(), List.of());
    assertThat(balance(reconcile(), A).known(TermKind.PAID)).contains(ars("100.00"));
  }

  @Test
  void totalsCloseWithACreditNoteOfBothSides() {
    InvoiceKey note = creditNote(AT_SANCOR, "00017-00000012");
    Invoice a = sancor(A, "1000.00", "0", "0", "SETTLED");
    Invoice nc = sancor(note, "100.00", "0", "0", "SETTLED");
    remittance
        .invoices(AT_SANCOR, invoices(a, nc))
        .orders(a.ref(), orders(order(a, "1", "2021-11-18", "900.00")))
        .withholdings(a.ref(), List.of());
    Reconciliation result =
        reconcile(
            entry("FC-1", A, "1000.00").build(), entry("NC-1", note, "100.00").about(A).build());
    Totals totals = result.totals(ARS);
    assertThat(totals.billed().minus(totals.creditNotes())).isEqualTo(ars("900.00"));
    assertThat(totals.paid().plus(totals.withheld()).plus(totals.owed())).isEqualTo(ars("900.00"));
  }

  @Test
  void aNoteThatIsPartOfAnInvoicesBalanceIsExplained() {
    InvoiceKey note = creditNote(AT_SANCOR, "00017-00000012");
    Invoice a = sancor(A, "1000.00", "0", "0", "SETTLED");
    Invoice nc = sancor(note, "100.00", "0", "0", "SETTLED");
    remittance.invoices(AT_SANCOR, invoices(a, nc));
    Reconciliation result =
        reconcile(
            entry("FC-1", A, "1000.00").build(), entry("NC-1", note, "100.00").about(A).build());
    assertThat(result.explain(nc.ref())).isPresent();
  }

  @Test
  void aTaxGivenBackWithANoteIsNotLost() {
    InvoiceKey note = creditNote(AT_SANCOR, "00017-00000012");
    Invoice a = sancor(A, "1000.00", "0", "0", "SETTLED");
    Invoice nc = sancor(note, "100.00", "0", "0", "SETTLED");
    remittance
        .invoices(AT_SANCOR, invoices(a, nc))
        .orders(a.ref(), orders(order(a, "1", "2021-11-18", "855.00")))
        .withholdings(a.ref(), List.of(withheld(SANCOR, "CERT 7", "Ganancias", "50.00")))
        .withholdings(nc.ref(), List.of(withheld(SANCOR, "CERT 8", "Ganancias", "-5.00")));
    Reconciliation result =
        reconcile(
            entry("FC-1", A, "1000.00").build(), entry("NC-1", note, "100.00").about(A).build());
    assertThat(balance(result, A).known(TermKind.WITHHELD)).contains(ars("45.00"));
    assertThat(result.withholdings().entries()).hasSize(2);
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
            paid(
                "FC B 00017-00004179",
                List.of(part("2021-11-18", "100.00", "0", "0", "100.00")),
                List.of(),
                List.of()),
            paid(
                "FC B 00017-00004173",
                List.of(part("2021-11-18", "50.00", "0", "0", "50.00")),
                List.of(),
                List.of()));
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
        .statement(a.ref(), paying("APB 1", "a", "100.00"));
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
  void aNoteOfTheLedgerThatTwoEntriesHaveIsNotSubtractedTwice() {
    InvoiceKey note = creditNote(AT_SANCOR, "00017-00000012");
    Invoice a = sancor(A, "1000.00", "0", "0", "SETTLED");
    remittance.invoices(AT_SANCOR, invoices(a));
    LedgerEntry once = entry("NC-1", note, "100.00").about(A).build();
    LedgerEntry again = entry("NC-2", note, "100.00").about(A).build();
    assertThat(
            balance(reconcile(entry("FC-1", A, "1000.00").build(), once, again), A)
                .known(TermKind.CREDIT_NOTES))
        .isNotEqualTo(java.util.Optional.of(ars("200.00")));
  }
}

package dev.portalsdk.billing.reconcile;

import static dev.portalsdk.billing.reconcile.Books.AT_SANCOR;
import static dev.portalsdk.billing.reconcile.Books.ars;
import static dev.portalsdk.billing.reconcile.Books.creditNote;
import static dev.portalsdk.billing.reconcile.Books.day;
import static dev.portalsdk.billing.reconcile.Books.entry;
import static dev.portalsdk.billing.reconcile.Books.invoice;
import static dev.portalsdk.billing.reconcile.Books.key;
import static dev.portalsdk.billing.reconcile.Books.order;
import static dev.portalsdk.billing.reconcile.Books.paper;
import static dev.portalsdk.billing.reconcile.Books.sancor;
import static org.assertj.core.api.Assertions.assertThat;

import dev.portalsdk.billing.balance.TermKind;
import dev.portalsdk.billing.invoice.Invoice;
import dev.portalsdk.billing.invoice.InvoiceKey;
import dev.portalsdk.billing.invoice.InvoiceKind;
import dev.portalsdk.billing.invoice.Letter;
import dev.portalsdk.billing.ledger.Ledger;
import dev.portalsdk.billing.ledger.LedgerEntry;
import dev.portalsdk.billing.reading.NoteStatement;
import dev.portalsdk.billing.reading.PrintedVoucher;
import dev.portalsdk.core.page.Listing;
import java.util.List;
import org.junit.jupiter.api.Test;

class NotesTest {

  private static final InvoiceKey A = invoice(AT_SANCOR, "00017-00004179");
  private static final InvoiceKey NOTE = creditNote(AT_SANCOR, "00017-00000012");

  private final Remittance.Builder remittance = Remittance.builder();

  private Reconciliation reconcile(LedgerEntry... entries) {
    return Reconciler.asOf(day("2021-12-31"))
        .reconcile(Ledger.of(List.of(entries)), remittance.build());
  }

  private void settled(InvoiceKey... keys) {
    List<Invoice> rows =
        List.of(keys).stream().map(key -> sancor(key, "100.00", "0", "0", "SETTLED")).toList();
    remittance.invoices(AT_SANCOR, Listing.whole("invoices", rows));
    for (Invoice row : rows) {
      remittance
          .orders(
              row.ref(),
              Listing.whole("orders", List.of(order(row, "10118036", "2021-11-18", "80.00"))))
          .withholdings(row.ref(), List.of());
    }
  }

  @Test
  void aNoteCountsForTheInvoiceThatItNamesWithoutALetter() {
    settled(A);
    LedgerEntry note = entry("NC-1", NOTE, "20.00").about(A.withoutLetter()).build();

    Reconciliation result = reconcile(entry("FC-1", A, "100.00").build(), note);

    assertThat(result.balances().get(0).known(TermKind.CREDIT_NOTES)).contains(ars("20.00"));
    assertThat(result.balances().get(0).verdict()).hasToString("CLOSES");
  }

  @Test
  void aNoteThatNobodyCanTellApartAtThePortalCountsInTheBooks() {
    InvoiceKey other = key(AT_SANCOR, InvoiceKind.CREDIT_NOTE, Letter.A, "00017-00000012");
    settled(A);
    remittance.invoices(
        AT_SANCOR, Listing.whole("invoices", List.of(sancor(other, "20.00", "0", "0", "SETTLED"))));
    LedgerEntry note = entry("NC-1", NOTE, "20.00").about(A).build();

    Reconciliation result = reconcile(entry("FC-1", A, "100.00").build(), note);

    assertThat(result.queue(Queue.AMBIGUOUS)).hasSize(1);
    assertThat(result.balances().get(0).known(TermKind.CREDIT_NOTES)).contains(ars("20.00"));
  }

  @Test
  void aNoteAboutOneOfTwoIsGivenToNeither() {
    InvoiceKey other = key(AT_SANCOR, InvoiceKind.INVOICE, Letter.E, "00017-00004179");
    settled(A, other);
    LedgerEntry note = entry("NC-1", NOTE, "20.00").about(A.withoutLetter()).build();

    Reconciliation result = reconcile(note);

    assertThat(result.queue(Queue.AMBIGUOUS))
        .singleElement()
        .satisfies(item -> assertThat(item.vouchers()).containsExactlyInAnyOrder(A, other));
    assertThat(result.balances())
        .allSatisfy(balance -> assertThat(balance.known(TermKind.CREDIT_NOTES)).contains(ars("0")));
  }

  @Test
  void aNoteThatThePortalHasAndTheBooksLackIsQueued() {
    settled(A);
    NoteStatement note =
        new NoteStatement(
            PrintedVoucher.parse("NC B 00017-00000012"),
            day("2021-11-20"),
            PrintedVoucher.parse("FC B 00017-00004179"),
            ars("20.00"),
            paper(Books.SANCOR, "NC 12"));
    remittance.notes(sancor(A, "1", "0", "0", "SETTLED").ref(), List.of(note));
    LedgerEntry billed = entry("FC-1", A, "100.00").build();

    assertThat(reconcile(billed).queue(Queue.ONLY_IN_PORTAL))
        .singleElement()
        .satisfies(item -> assertThat(item.inPortal()).contains(ars("20.00")));
    assertThat(
            reconcile(billed, entry("NC-1", NOTE, "20.00").about(A).build())
                .queue(Queue.ONLY_IN_PORTAL))
        .isEmpty();
  }

  @Test
  void papersAboutAVoucherThatNoListShowsAreTold() {
    remittance.withholdings(sancor(A, "1", "0", "0", "SETTLED").ref(), List.of());
    assertThat(reconcile().queue(Queue.PAYS_UNKNOWN_VOUCHER)).hasSize(1);
  }
}

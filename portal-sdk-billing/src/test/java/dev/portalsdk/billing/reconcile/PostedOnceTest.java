package dev.portalsdk.billing.reconcile;

import static dev.portalsdk.billing.reconcile.Books.AT_SANCOR;
import static dev.portalsdk.billing.reconcile.Books.ars;
import static dev.portalsdk.billing.reconcile.Books.debited;
import static dev.portalsdk.billing.reconcile.Books.entry;
import static dev.portalsdk.billing.reconcile.Books.order;
import static dev.portalsdk.billing.reconcile.Books.sancor;
import static org.assertj.core.api.Assertions.assertThat;

import dev.portalsdk.billing.balance.TermKind;
import dev.portalsdk.billing.invoice.Invoice;
import dev.portalsdk.billing.ledger.LedgerEntry;
import dev.portalsdk.billing.posting.MemoryPostingBook;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is posted once stays posted once, however its papers change. */
class PostedOnceTest extends Reconciling {

  @Test
  void anOrderThatHasPaidMoreIsNotPostedAgain() {
    Invoice a = sancor(A, "150.00", "0", "0", "SETTLED");
    LedgerEntry e = entry("FC-1", A, "150.00").build();
    MemoryPostingBook book = new MemoryPostingBook();
    book.post(
        reconcile(
                "2021-12-31",
                Remittance.builder()
                    .invoices(AT_SANCOR, invoices(sancor(A, "150.00", "0", "50.00", "AUTHORIZED")))
                    .statement(a.ref(), paying("APB 1", "a", "100.00")),
                e)
            .postings(),
        AT);
    book.post(
        reconcile(
                "2021-12-31",
                Remittance.builder()
                    .invoices(AT_SANCOR, invoices(a))
                    .statement(a.ref(), paying("APB 1", "b", "100.00", "50.00")),
                e)
            .postings(),
        AT);
    assertThat(posted(book.entries(), TermKind.PAID)).isEqualTo(ars("150.00"));
  }

  @Test
  void whatARowSaidIsNotPostedAgainByItsDocument() {
    Invoice a = sancor(A, "100.00", "0", "0", "SETTLED");
    LedgerEntry e = entry("FC-1", A, "100.00").build();
    Remittance.Builder rows =
        Remittance.builder()
            .invoices(AT_SANCOR, invoices(a))
            .orders(a.ref(), orders(order(a, "1", "2021-11-18", "100.00")));
    MemoryPostingBook book = new MemoryPostingBook();
    book.post(reconcile("2021-12-31", rows, e).postings(), AT);
    book.post(
        reconcile("2021-12-31", rows.statement(a.ref(), paying("APB 1", "a", "100.00")), e)
            .postings(),
        AT);
    assertThat(posted(book.entries(), TermKind.PAID)).isEqualTo(ars("100.00"));
  }

  @Test
  void aListsSumOfDebitsThatGrowsIsNoPaperToPost() {
    LedgerEntry e = entry("FC-1", A, "1000.00").build();
    MemoryPostingBook book = new MemoryPostingBook();
    for (String debited : List.of("100.00", "150.00")) {
      String open = debited.equals("100.00") ? "900.00" : "850.00";
      Invoice a = sancor(A, "1000.00", debited, open, "AUTHORIZED");
      book.post(
          reconcile("2021-12-31", Remittance.builder().invoices(AT_SANCOR, invoices(a)), e)
              .postings(),
          AT);
    }
    assertThat(posted(book.entries(), TermKind.DEBITED)).isEqualTo(ars("0"));
  }
}

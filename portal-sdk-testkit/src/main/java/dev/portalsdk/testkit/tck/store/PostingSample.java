package dev.portalsdk.testkit.tck.store;

import dev.portalsdk.billing.BillingPortals;
import dev.portalsdk.billing.balance.TermKind;
import dev.portalsdk.billing.evidence.Source;
import dev.portalsdk.billing.invoice.ColombianNumber;
import dev.portalsdk.billing.invoice.InvoiceKey;
import dev.portalsdk.billing.invoice.InvoiceKind;
import dev.portalsdk.billing.invoice.InvoiceRef;
import dev.portalsdk.billing.posting.Posting;
import dev.portalsdk.core.money.Money;
import java.util.List;

/** Postings for what a book promises; all are invented. */
final class PostingSample {

  private static final InvoiceRef INVOICE = StoreSample.invoice(1).ref();

  private PostingSample() {}

  /** Returns the payment of an amount in pesos, read in an order's document. */
  static Posting paid(String amount) {
    return paid("FC-2021-1", amount);
  }

  /** Returns the payment of an entry. */
  static Posting of(String entry) {
    return paid(entry, "10.00");
  }

  private static Posting paid(String entry, String amount) {
    Source source =
        Source.document(
            BillingPortals.SANCOR_SALUD, "PAYMENT_ORDER", "APB 10118036", "ab".repeat(32));
    return Posting.of(
        entry, INVOICE, TermKind.PAID, "", StoreSample.ars(amount), source, "INVOICE_KEY");
  }

  /** Returns postings that differ in all that a posting may be. */
  static List<Posting> ofEachKind() {
    InvoiceKey colombian =
        InvoiceKey.of(StoreSample.COLOMBIAN, InvoiceKind.INVOICE, new ColombianNumber("FE", 1205));
    Source row = Source.list(BillingPortals.MUTUAL_SER, "workbook", "10982 FE1205");
    return List.of(
        paid("92233720368547758.07"),
        paid("-0.01"),
        Posting.of(
            "0012",
            InvoiceRef.of(colombian),
            TermKind.WITHHELD,
            "ReteICA; \"Cartagena\" \uD83D\uDE00\n(2)",
            Money.parse("COP 100.00"),
            row,
            "INVOICE_KEY"),
        Posting.of(
            " FC-1'; --",
            InvoiceRef.of(INVOICE.key().withoutLetter()),
            TermKind.DEBITED,
            "PAYER",
            Money.parse("USD 1.00"),
            Source.ledger("ND 7"),
            "KEY_WITHOUT_LETTER"));
  }
}

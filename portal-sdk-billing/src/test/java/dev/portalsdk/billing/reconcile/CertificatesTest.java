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
import static dev.portalsdk.billing.reconcile.Books.part;
import static dev.portalsdk.billing.reconcile.Books.sancor;
import static dev.portalsdk.billing.reconcile.Books.serena;
import static dev.portalsdk.billing.reconcile.Books.statement;
import static dev.portalsdk.billing.reconcile.Books.withheld;
import static org.assertj.core.api.Assertions.assertThat;

import dev.portalsdk.billing.balance.Balance;
import dev.portalsdk.billing.balance.TermKind;
import dev.portalsdk.billing.invoice.Invoice;
import dev.portalsdk.billing.invoice.InvoiceKey;
import dev.portalsdk.billing.invoice.InvoiceState;
import dev.portalsdk.billing.invoice.InvoiceStatus;
import dev.portalsdk.billing.ledger.Ledger;
import dev.portalsdk.billing.ledger.LedgerEntry;
import dev.portalsdk.billing.payment.PaymentOrder;
import dev.portalsdk.billing.reading.PaidInvoice;
import dev.portalsdk.billing.withholding.Withholding;
import dev.portalsdk.core.page.Listing;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What certificates and announcements say that is of another voucher, or of another day. */
class CertificatesTest {

  private static final InvoiceKey A = invoice(AT_SANCOR, "00017-00004179");
  private static final InvoiceKey B = invoice(AT_SANCOR, "00017-00004173");
  private static final InvoiceKey S = invoice(AT_SERENA, "00025-00043905");
  private static final InvoiceKey N = creditNote(AT_SERENA, "00025-00000077");
  private static final InvoiceStatus NEXT_YEAR =
      InvoiceStatus.of(InvoiceState.CREDIT_SCHEDULED, day("2022-01-10"), "Se acreditará el día");

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

  @Test
  void certificatesOfAnOrderOfSeveralInvoicesAreEachOfOne() {
    Invoice one = sancor(A, "1000.00", "0", "0", "SETTLED");
    Invoice other = sancor(B, "500.00", "0", "0", "SETTLED");
    Withholding ofOne = withheld(SANCOR, "APB 1", "Ganancias", "20.00");
    Withholding ofOther = withheld(SANCOR, "APB 1", "IVA", "5.00");
    List<Withholding> certificates =
        List.of(
            ofOne.toBuilder().invoice(one.ref()).build(),
            ofOther.toBuilder().invoice(other.ref()).build());
    remittance
        .invoices(AT_SANCOR, list(one, other))
        .orders(one.ref(), orders(order(one, "1", "2021-11-18", "1475.00")))
        .orders(other.ref(), orders(order(other, "1", "2021-11-18", "1475.00")))
        .withholdings(one.ref(), certificates)
        .withholdings(other.ref(), certificates)
        .statement(
            one.ref(),
            statement(
                SANCOR,
                "APB 1",
                "2021-11-18",
                paid("1000.00", "FC B 00017-00004179", "20.00", "980.00", ofOne),
                paid("500.00", "FC B 00017-00004173", "5.00", "495.00", ofOther)));

    Reconciliation result = reconcile();

    assertThat(result.queue(Queue.DOCUMENTS_DISAGREE)).isEmpty();
    assertThat(result.balances())
        .allSatisfy(each -> assertThat(each.verdict()).hasToString("CLOSES"));
  }

  private static PaidInvoice paid(
      String settled, String voucher, String withheld, String net, Withholding tax) {
    return Books.paid(
        voucher, List.of(part("2021-11-18", settled, "0", withheld, net)), List.of(), List.of(tax));
  }

  @Test
  void aCertificateOfALaterDayDoesNotCountYet() {
    Invoice scheduled = serena(S, "1000.00", NEXT_YEAR);
    Withholding tax = withheld(SERENA, "12", "Ganancias", "20.00");
    remittance
        .invoices(AT_SERENA, list(scheduled))
        .debits(scheduled.ref(), List.of(debited(SERENA, "12", "Fuera de término", "100.00")))
        .withholdings(scheduled.ref(), List.of(tax.toBuilder().day(day("2022-01-10")).build()));

    Balance balance = reconcile().balances().get(0);

    assertThat(balance.known(TermKind.WITHHELD)).contains(ars("0.00"));
    assertThat(balance.owed()).contains(ars("900.00"));
  }

  @Test
  void aCreditNoteThatWillBeTakenOffContradictsNothing() {
    Invoice note = serena(N, "300.00", NEXT_YEAR);
    remittance.invoices(AT_SERENA, list(note)).debits(note.ref(), List.of());

    Reconciliation result = reconcile(entry("NC-1", N, "300.00").build());

    assertThat(result.balances().get(0).verdict()).hasToString("OPEN_BY ARS -300.00");
    assertThat(result.queue(Queue.UNEXPLAINED)).isEmpty();
  }

  @Test
  void whatTwoPapersSayDifferentlyIsNotPosted() {
    Invoice settled = sancor(A, "1000.00", "100.00", "900.00", "AUTHORIZED");
    remittance
        .invoices(AT_SANCOR, list(settled))
        .orders(settled.ref(), orders())
        .debits(settled.ref(), List.of(debited(SANCOR, "9", "Módulo no autorizado", "99.99")));

    Reconciliation result = reconcile(entry("FC-1", A, "1000.00").build());

    assertThat(result.queue(Queue.DOCUMENTS_DISAGREE)).hasSize(1);
    assertThat(result.postings()).isEmpty();
  }
}

package dev.portalsdk.billing.reconcile;

import dev.portalsdk.billing.balance.TermKind;
import dev.portalsdk.billing.balance.UnseenReason;
import dev.portalsdk.billing.evidence.Source;
import dev.portalsdk.billing.invoice.DocumentKind;
import dev.portalsdk.billing.payment.PaymentOrder;
import dev.portalsdk.billing.reading.PaidInvoice;
import dev.portalsdk.billing.withholding.Withholding;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The taxes kept back of an invoice: by the documents of its orders if all were read, else by
 * certificates, which may not be all there are.
 */
final class WithheldTerms {

  private final InvoiceEvidence evidence;
  private final OrdersOfInvoice orders;
  private final LocalDate asOf;
  private final BalanceSheet sheet;
  private final Source row;
  private final @Nullable List<Withholding> certificates;

  WithheldTerms(
      InvoiceEvidence evidence,
      OrdersOfInvoice orders,
      LocalDate asOf,
      BalanceSheet sheet,
      Source row) {
    this.evidence = evidence;
    this.orders = orders;
    this.asOf = asOf;
    this.sheet = sheet;
    this.row = row;
    this.certificates =
        evidence.certificates == null
            ? null
            : evidence.certificates.stream()
                .filter(tax -> tax.day().filter(asOf::isBefore).isEmpty())
                .toList();
  }

  /** Whether it is known that no tax was kept back, by certificates that there are not. */
  boolean isNone() {
    return certificates != null
        && certificates.isEmpty()
        && !evidence.certificatesShared
        && !evidence.isUnread(DocumentKind.WITHHOLDING);
  }

  void write(boolean untouched) {
    if (!orders.paidParts().isEmpty() && orders.unreadRows().isEmpty() && !orders.isLacking()) {
      evidence.ofOrders.forEach(this::byDocument);
      compare();
    } else if (orders.isLacking()) {
      sheet.unseen(TermKind.WITHHELD, "", UnseenReason.ORDERS_MISSING);
    } else if (certificates != null) {
      byCertificates(certificates);
    } else if (untouched || orders.isNonePaid()) {
      sheet.known(TermKind.WITHHELD, "", sheet.zero(), row);
    } else {
      sheet.unseen(TermKind.WITHHELD, "", UnseenReason.NO_TAX_SHOWN);
    }
  }

  private void byDocument(InvoiceEvidence.OrderPart of) {
    List<PaidInvoice.Part> parts = of.paid().parts();
    if (parts.stream().noneMatch(part -> part.day().isAfter(asOf))) {
      lines(of.paid().withholdings(), of.order().source());
      return;
    }
    // The taxes are listed for all payments together: up to the day there are sums alone.
    Source sums =
        Source.list(evidence.key.owner().payer(), "payments of order", of.order().number());
    parts.stream()
        .filter(part -> !part.day().isAfter(asOf))
        .forEach(
            part -> sheet.known(TermKind.WITHHELD, of.order().number(), part.withheld(), sums));
  }

  private void byCertificates(List<Withholding> read) {
    if (evidence.certificatesShared) {
      sheet.unseen(TermKind.WITHHELD, "", UnseenReason.CERTIFICATE_OF_SEVERAL);
      return;
    }
    lines(read, row);
    if (evidence.isUnread(DocumentKind.WITHHOLDING)) {
      sheet.unseen(TermKind.WITHHELD, "", UnseenReason.CERTIFICATE_UNREADABLE);
    } else if (!read.isEmpty()
        && !orders.rows().stream().allMatch(order -> isCovered(order, read))) {
      sheet.unseen(TermKind.WITHHELD, "", UnseenReason.CERTIFICATES_MISSING);
    }
  }

  /** One order alone is what its certificates are about, whether they name it or not. */
  private boolean isCovered(PaymentOrder order, List<Withholding> read) {
    return orders.rows().size() == 1
        || read.stream()
            .anyMatch(
                tax ->
                    tax.order()
                        .map(printed -> OrdersOfInvoice.isOf(printed, order.ref()))
                        .orElse(false));
  }

  private void lines(List<Withholding> taken, Source none) {
    taken.forEach(
        tax -> sheet.known(TermKind.WITHHELD, tax.tax().toString(), tax.amount(), tax.source()));
    if (taken.isEmpty()) {
      sheet.known(TermKind.WITHHELD, "", sheet.zero(), none);
    }
  }

  private void compare() {
    if (certificates != null && !certificates.isEmpty() && !evidence.certificatesShared) {
      sheet.compare(
          TermKind.WITHHELD,
          sheet.sum(orders.paidParts().stream().map(PaidInvoice.Part::withheld).toList()),
          evidence.ofOrders.get(0).order().source(),
          sheet.sum(certificates.stream().map(Withholding::amount).toList()),
          certificates.get(0).source());
    }
  }
}

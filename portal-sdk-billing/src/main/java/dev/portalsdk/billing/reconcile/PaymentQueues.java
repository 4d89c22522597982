package dev.portalsdk.billing.reconcile;

import dev.portalsdk.billing.invoice.InvoiceKey;
import dev.portalsdk.billing.ledger.LedgerPayment;
import dev.portalsdk.billing.matching.PaymentMatches;
import dev.portalsdk.billing.matching.PortalPayment;
import dev.portalsdk.core.money.Money;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sorts what the matching of payments found into queues. */
final class PaymentQueues {

  private final Findings findings;

  PaymentQueues(Findings findings) {
    this.findings = findings;
  }

  void of(PaymentMatches matches) {
    findings.payments = matches;
    matches.matches().stream()
        .filter(match -> !match.rule().isCertain())
        .forEach(
            match ->
                add(
                    item(
                        Queue.PAYMENT_IN_DOUBT,
                        match.ledger(),
                        match.portal(),
                        Matter.PROBABLE,
                        match.rule() + " " + match.score())));
    matches
        .differences()
        .forEach(match -> doubt(match.ledger(), match.portal(), Matter.PAYMENT_AMOUNTS_DIFFER));
    matches.ambiguities().forEach(of -> doubt(of.ledger(), of.portal(), Matter.of(of.doubt())));
    PaymentMatches.Unsearched unsearched = matches.unsearched();
    if (!unsearched.ledger().isEmpty() || !unsearched.portal().isEmpty()) {
      doubt(unsearched.ledger(), unsearched.portal(), Matter.TOO_MANY_SUMS);
    }
    matches.onlyInLedger().forEach(this::onlyInLedger);
    matches.onlyInPortal().forEach(this::onlyInPortal);
  }

  private void doubt(List<LedgerPayment> ledger, List<PortalPayment> portal, Matter matter) {
    add(item(Queue.PAYMENT_IN_DOUBT, ledger, portal, matter, ""));
  }

  private void onlyInLedger(LedgerPayment payment) {
    add(
        item(
            Queue.PAYMENT_ONLY_IN_LEDGER,
            List.of(payment),
            List.of(),
            Matter.NO_PORTAL_SHOWS_IT,
            ""));
  }

  private void onlyInPortal(PortalPayment payment) {
    add(
        item(
            Queue.PAYMENT_ONLY_IN_PORTAL, List.of(), List.of(payment), Matter.LEDGER_LACKS_IT, ""));
  }

  private static QueueItem item(
      Queue queue,
      List<LedgerPayment> ledger,
      List<PortalPayment> portal,
      Matter matter,
      String rule) {
    List<InvoiceKey> vouchers =
        portal.stream().flatMap(payment -> payment.parts().keySet().stream()).distinct().toList();
    String sources = portal.isEmpty() ? "" : portal.stream().map(PaymentQueues::name).toList() + "";
    return QueueItem.of(queue, ledger.stream().map(LedgerPayment::id).toList(), vouchers, matter)
        .detail((rule + " " + sources).strip())
        .inLedger(sum(ledger.stream().map(LedgerPayment::amount).toList()))
        .inPortal(sum(portal.stream().map(PortalPayment::paid).toList()));
  }

  private static String name(PortalPayment payment) {
    return payment.source() + " of " + payment.day();
  }

  /** The sum of amounts, none if there are none or they are in two currencies. */
  private static @Nullable Money sum(List<Money> amounts) {
    if (amounts.stream().map(Money::currency).distinct().count() != 1) {
      return null;
    }
    return Money.sum(amounts.get(0).currency(), amounts);
  }

  private void add(QueueItem item) {
    findings.items.add(item);
  }
}

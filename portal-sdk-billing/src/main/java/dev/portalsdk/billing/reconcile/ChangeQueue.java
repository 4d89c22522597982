package dev.portalsdk.billing.reconcile;

import dev.portalsdk.billing.invoice.InvoiceKey;
import dev.portalsdk.billing.invoice.InvoiceRef;
import dev.portalsdk.billing.payment.PaymentOrderRef;
import dev.portalsdk.billing.store.Change;
import dev.portalsdk.core.error.InvalidTextException;
import java.util.List;
import java.util.function.Function;

/** Queues what has changed at the portals since the last look, by the voucher that it is about. */
final class ChangeQueue {

  private static final String NOTHING = "-";

  private final Findings findings;

  ChangeQueue(Findings findings) {
    this.findings = findings;
  }

  void of(List<Change> changes) {
    for (Change change : changes) {
      findings.items.add(
          QueueItem.of(Queue.CHANGED, List.of(), vouchers(change.ref()), Matter.CHANGED_BY_PAYER)
              .detail(detail(change)));
    }
  }

  private static String detail(Change change) {
    String after = change.after().orElse(NOTHING);
    return change.before().isPresent()
        ? change.type() + ": " + change.before().get() + " → " + after
        : change.type() + change.after().map(shown -> ": " + shown).orElse("");
  }

  /** The invoice that a change is about; one of a payment voucher has none of its own. */
  private static List<InvoiceKey> vouchers(String ref) {
    List<InvoiceKey> invoice = read(ref, text -> InvoiceRef.parse(text).key());
    return invoice.isEmpty()
        ? read(ref, text -> PaymentOrderRef.parse(text).invoice().key())
        : invoice;
  }

  private static List<InvoiceKey> read(String ref, Function<String, InvoiceKey> reader) {
    try {
      return List.of(reader.apply(ref));
    } catch (InvalidTextException another) {
      return List.of();
    }
  }
}

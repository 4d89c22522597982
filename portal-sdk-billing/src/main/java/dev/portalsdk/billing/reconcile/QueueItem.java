package dev.portalsdk.billing.reconcile;

import static java.util.Objects.requireNonNull;

import dev.portalsdk.billing.invoice.InvoiceKey;
import dev.portalsdk.core.money.Money;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something that a person is to look at: which rows of the ledger, which vouchers of the portal,
 * the two amounts where there are two, and what is the matter.
 *
 * <p>Two are equal if all parts are. This class is immutable and thread-safe.
 */
public final class QueueItem {

  private final Queue queue;
  private final List<String> entries;
  private final List<InvoiceKey> vouchers;
  private final @Nullable Money inLedger;
  private final @Nullable Money inPortal;
  private final Matter matter;
  private final String detail;

  private QueueItem(
      Queue queue,
      List<String> entries,
      List<InvoiceKey> vouchers,
      @Nullable Money inLedger,
      @Nullable Money inPortal,
      Matter matter,
      String detail) {
    this.queue = requireNonNull(queue, "queue");
    this.entries = List.copyOf(entries);
    this.vouchers = List.copyOf(vouchers);
    this.inLedger = inLedger;
    this.inPortal = inPortal;
    this.matter = requireNonNull(matter, "matter");
    this.detail = requireNonNull(detail, "detail");
  }

  static QueueItem of(Queue queue, List<String> entries, List<InvoiceKey> vouchers, Matter matter) {
    return new QueueItem(queue, entries, vouchers, null, null, matter, "");
  }

  QueueItem detail(String more) {
    return new QueueItem(queue, entries, vouchers, inLedger, inPortal, matter, more);
  }

  QueueItem inLedger(@Nullable Money amount) {
    return new QueueItem(queue, entries, vouchers, amount, inPortal, matter, detail);
  }

  QueueItem inPortal(@Nullable Money amount) {
    return new QueueItem(queue, entries, vouchers, inLedger, amount, matter, detail);
  }

  /** Returns in which queue it stands. */
  public Queue queue() {
    return queue;
  }

  /** Returns what the books call the rows of the ledger that it is about, perhaps none. */
  public List<String> entries() {
    return entries;
  }

  /** Returns the vouchers of the portal that it is about, perhaps none. */
  public List<InvoiceKey> vouchers() {
    return vouchers;
  }

  /** Returns the amount in the ledger, if it is about one. */
  public Optional<Money> inLedger() {
    return Optional.ofNullable(inLedger);
  }

  /** Returns the amount at the portal, if it is about one. */
  public Optional<Money> inPortal() {
    return Optional.ofNullable(inPortal);
  }

  /** Returns what is the matter, such as {@link Matter#PORTAL_LACKS_IT}. */
  public Matter matter() {
    return matter;
  }

  /**
   * Returns what the matter leaves open, such as {@code AMOUNT_AND_DAY 49}, or an empty text. It
   * may quote what a payer prints, so it is for people and not for logs.
   */
  public String detail() {
    return detail;
  }

  /** Returns matter and detail in words, such as {@code probably the same: AMOUNT_AND_DAY 49}. */
  public String text() {
    return matter.text() + (detail.isEmpty() ? "" : ": " + detail);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof QueueItem that
        && queue == that.queue
        && entries.equals(that.entries)
        && vouchers.equals(that.vouchers)
        && Objects.equals(inLedger, that.inLedger)
        && Objects.equals(inPortal, that.inPortal)
        && matter == that.matter
        && detail.equals(that.detail);
  }

  @Override
  public int hashCode() {
    return Objects.hash(queue, entries, vouchers, matter, detail);
  }

  /**
   * Returns a line such as {@code AMOUNT_DIFFERS [FC-1187] [INVOICE B 00017-00004179], ledger ARS
   * 1.00, portal ARS 2.00}; not the detail, which may quote a payer.
   */
  @Override
  public String toString() {
    return queue
        + (" " + entries)
        + (" " + vouchers)
        + (inLedger == null ? "" : ", ledger " + inLedger)
        + (inPortal == null ? "" : ", portal " + inPortal);
  }
}

package dev.portalsdk.billing.reconcile;

import dev.portalsdk.billing.adjustment.Debit;
import dev.portalsdk.billing.ageing.ExpectedPayment;
import dev.portalsdk.billing.ageing.PaymentHabit;
import dev.portalsdk.billing.ageing.Receivable;
import dev.portalsdk.billing.balance.Balance;
import dev.portalsdk.billing.invoice.InvoiceKey;
import dev.portalsdk.billing.invoice.InvoiceRef;
import dev.portalsdk.billing.matching.InvoiceMatches;
import dev.portalsdk.billing.matching.PaymentMatches;
import dev.portalsdk.billing.posting.Posting;
import dev.portalsdk.billing.withholding.WithholdingBook;
import dev.portalsdk.core.page.Completeness;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What came of holding a provider's books against what its payers show: what is the same, how each
 * voucher's pesos are explained, what could be posted, and the queues of what a person is to look
 * at.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Reconciliation {

  private final LocalDate asOf;
  private final List<InvoiceMatches.Match> matches;
  private final Map<InvoiceKey, Balance> balances;
  private final Map<InvoiceKey, InvoiceKey> merged;
  private final List<QueueItem> items;
  private final PaymentMatches payments;
  private final List<Posting> postings;
  private final WithholdingBook withholdings;
  private final List<Receivable> receivables;
  private final List<PaymentHabit> habits;
  private final List<Debit> debits;
  private final List<Completeness> lists;

  Reconciliation(Findings findings) {
    this.asOf = findings.asOf;
    this.matches = List.copyOf(findings.matches);
    this.balances = Collections.unmodifiableMap(new LinkedHashMap<>(findings.balances));
    this.merged = Map.copyOf(findings.merged);
    this.items = List.copyOf(findings.items);
    this.payments = findings.payments;
    this.postings = List.copyOf(findings.postings);
    this.withholdings = findings.withholdings.build();
    this.receivables = List.copyOf(findings.receivables);
    this.habits = habits(findings);
    this.debits = List.copyOf(findings.debits);
    this.lists = List.copyOf(findings.lists);
  }

  /** Returns of which day it is: later payments do not count. */
  public LocalDate asOf() {
    return asOf;
  }

  /** Returns the vouchers that are in both, in the order of the ledger. */
  public List<InvoiceMatches.Match> matches() {
    return matches;
  }

  /**
   * Returns which payments of the ledger are which that portals show, each with the invoices that
   * it paid; nothing if the ledger has no payments.
   */
  public PaymentMatches payments() {
    return payments;
  }

  /** Returns the balance of each voucher that a portal shows, in the order of the portals. */
  public List<Balance> balances() {
    return List.copyOf(balances.values());
  }

  /**
   * Returns how each peso of a voucher is explained, of a note that of the invoice it is about, or
   * empty if no portal shows the voucher.
   *
   * @param invoice as the portal names it
   */
  public Optional<Balance> explain(InvoiceRef invoice) {
    InvoiceKey key = merged.getOrDefault(invoice.key(), invoice.key());
    return Optional.ofNullable(balances.get(key));
  }

  /** Returns what stands in a queue. */
  public List<QueueItem> queue(Queue queue) {
    return items.stream().filter(item -> item.queue() == queue).toList();
  }

  /** Returns what stands in all queues, queue by queue. */
  public List<QueueItem> queues() {
    return items;
  }

  /**
   * Returns what could be posted to the ledger: each amount that a paper shows of a voucher whose
   * match is certain and whose papers do not contradict each other. Nothing is posted by asking: it
   * is the dry run of {@link dev.portalsdk.billing.posting.PostingBook#post}.
   */
  public List<Posting> postings() {
    return postings;
  }

  /**
   * Returns the book of the taxes that were kept back up to the day, with the certificates that are
   * missing.
   */
  public WithholdingBook withholdings() {
    return withholdings;
  }

  /**
   * Returns what is owed of each voucher that a portal shows, or that it is unknown: what {@link
   * dev.portalsdk.billing.ageing.Ageing} ages.
   */
  public List<Receivable> receivables() {
    return receivables;
  }

  /**
   * Returns how long payers took to pay what papers say they paid, from the day of reception and
   * from that of issue, whichever their portals show.
   */
  public List<PaymentHabit> habits() {
    return habits;
  }

  /** Returns when each voucher of which something is owed can be expected to be paid. */
  public List<ExpectedPayment> expectedPayments() {
    List<Receivable> owed =
        receivables.stream()
            .filter(one -> one.owed().map(money -> !money.isZero()).orElse(true))
            .toList();
    return ExpectedPayment.of(owed, habits);
  }

  private static List<PaymentHabit> habits(Findings findings) {
    return findings.settlements.entrySet().stream()
        .flatMap(of -> PaymentHabit.of(of.getKey(), of.getValue()).stream())
        .toList();
  }

  /** Returns what payers do not accept, as documents say. */
  public List<Debit> debits() {
    return debits;
  }

  /** Returns how complete each list was that went in. */
  public List<Completeness> lists() {
    return lists;
  }

  /** Returns the currencies of the balances, in the order of their codes. */
  public List<Currency> currencies() {
    return balances.values().stream()
        .map(Balance::currency)
        .distinct()
        .sorted((one, other) -> one.getCurrencyCode().compareTo(other.getCurrencyCode()))
        .toList();
  }

  /** Returns what the balances of a currency add up to. */
  public Totals totals(Currency currency) {
    return Totals.of(currency, balances.values());
  }

  /** Returns the counts alone. */
  @Override
  public String toString() {
    return "Reconciliation["
        + matches.size()
        + " matched, "
        + balances.size()
        + " balances, "
        + items.size()
        + " in queues]";
  }
}

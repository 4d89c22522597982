package dev.portalsdk.billing.reconcile;

import static java.util.Objects.requireNonNull;

import dev.portalsdk.billing.adjustment.Debit;
import dev.portalsdk.billing.invoice.Invoice;
import dev.portalsdk.billing.invoice.InvoiceRef;
import dev.portalsdk.billing.invoice.Owner;
import dev.portalsdk.billing.payment.PaymentOrder;
import dev.portalsdk.billing.payment.VoucherStatement;
import dev.portalsdk.billing.reading.NoteStatement;
import dev.portalsdk.billing.reading.OrderStatement;
import dev.portalsdk.billing.store.Change;
import dev.portalsdk.billing.withholding.Withholding;
import dev.portalsdk.core.page.Listing;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * All that payers show about a provider's vouchers: lists of invoices, payment orders and vouchers,
 * and what the documents about them say. Of one portal or of several.
 *
 * <pre>{@code
 * Remittance remittance =
 *     Remittance.builder()
 *         .invoices(owner, portal.require(Invoices.class).all(query).read())
 *         .orders(ref, portal.require(PaymentOrders.class).of(ref).read())
 *         .build();
 * }</pre>
 *
 * <p>A list comes as a {@link Listing}: rows that could not be read and lists that are not proven
 * to be whole reach the result, and what they lack is never taken for absent. This class is
 * immutable and thread-safe.
 */
public final class Remittance {

  private final Map<Owner, List<Listing<Invoice>>> invoices;
  private final Map<InvoiceRef, List<Listing<PaymentOrder>>> orders;
  private final Map<InvoiceRef, List<OrderStatement>> statements;
  private final Map<InvoiceRef, List<Withholding>> withholdings;
  private final Map<InvoiceRef, List<Debit>> debits;
  private final Map<InvoiceRef, List<NoteStatement>> notes;
  private final Map<Owner, List<Listing<VoucherStatement>>> vouchers;
  private final List<UnreadDocument> unread;
  private final List<Change> changes;

  private Remittance(Builder builder) {
    this.invoices = copy(builder.invoices);
    this.orders = copy(builder.orders);
    this.statements = copy(builder.statements);
    this.withholdings = copy(builder.withholdings);
    this.debits = copy(builder.debits);
    this.notes = copy(builder.notes);
    this.vouchers = copy(builder.vouchers);
    this.unread = List.copyOf(builder.unread);
    this.changes = List.copyOf(builder.changes);
  }

  private static <K, T> Map<K, List<T>> copy(Map<K, List<T>> lists) {
    Map<K, List<T>> copy = new LinkedHashMap<>();
    lists.forEach((key, list) -> copy.put(key, List.copyOf(list)));
    return Collections.unmodifiableMap(copy);
  }

  /** Starts with nothing. */
  public static Builder builder() {
    return new Builder();
  }

  /** Returns the lists of invoices, by whose they are. */
  public Map<Owner, List<Listing<Invoice>>> invoices() {
    return invoices;
  }

  /** Returns the lists of payment orders, by the invoice under which they are shown. */
  public Map<InvoiceRef, List<Listing<PaymentOrder>>> orders() {
    return orders;
  }

  /** Returns what documents of payment orders say, by the invoice under which they were found. */
  public Map<InvoiceRef, List<OrderStatement>> statements() {
    return statements;
  }

  /**
   * Returns what certificates of withholdings say, by the invoice under which they were found; an
   * invoice that is here has been looked at, also if the list is empty.
   */
  public Map<InvoiceRef, List<Withholding>> withholdings() {
    return withholdings;
  }

  /**
   * Returns what details of debits say, by invoice; an invoice that is here has been looked at,
   * also if the list is empty.
   */
  public Map<InvoiceRef, List<Debit>> debits() {
    return debits;
  }

  /** Returns what documents of notes say, by the invoice under which they were found. */
  public Map<InvoiceRef, List<NoteStatement>> notes() {
    return notes;
  }

  /** Returns the payment vouchers with the invoices that they settle, by whose they are. */
  public Map<Owner, List<Listing<VoucherStatement>>> vouchers() {
    return vouchers;
  }

  /** Returns the documents that could not be read: what they say is unseen. */
  public List<UnreadDocument> unread() {
    return unread;
  }

  /** Returns what has changed at the portals since the last look. */
  public List<Change> changes() {
    return changes;
  }

  /** Returns this with what has changed at the portals since the last look. */
  public Remittance withChanges(Collection<Change> since) {
    Builder builder = new Builder();
    builder.invoices.putAll(invoices);
    builder.orders.putAll(orders);
    builder.statements.putAll(statements);
    builder.withholdings.putAll(withholdings);
    builder.debits.putAll(debits);
    builder.notes.putAll(notes);
    builder.vouchers.putAll(vouchers);
    builder.unread.addAll(unread);
    return builder.changes(since).build();
  }

  /** Returns the counts alone. */
  @Override
  public String toString() {
    int rows = 0;
    for (List<Listing<Invoice>> lists : invoices.values()) {
      for (Listing<Invoice> list : lists) {
        rows += list.items().size();
      }
    }
    return "Remittance["
        + rows
        + " invoices, "
        + orders.size()
        + " with orders, "
        + vouchers.values().stream().flatMap(List::stream).mapToInt(of -> of.items().size()).sum()
        + " vouchers]";
  }

  /** Collects what payers show. Not thread-safe. */
  public static final class Builder {
    private final Map<Owner, List<Listing<Invoice>>> invoices = new LinkedHashMap<>();
    private final Map<InvoiceRef, List<Listing<PaymentOrder>>> orders = new LinkedHashMap<>();
    private final Map<InvoiceRef, List<OrderStatement>> statements = new LinkedHashMap<>();
    private final Map<InvoiceRef, List<Withholding>> withholdings = new LinkedHashMap<>();
    private final Map<InvoiceRef, List<Debit>> debits = new LinkedHashMap<>();
    private final Map<InvoiceRef, List<NoteStatement>> notes = new LinkedHashMap<>();
    private final Map<Owner, List<Listing<VoucherStatement>>> vouchers = new LinkedHashMap<>();
    private final List<UnreadDocument> unread = new ArrayList<>();
    private final List<Change> changes = new ArrayList<>();

    private Builder() {}

    /**
     * Adds a list of invoices.
     *
     * @param owner whose list it is, which an empty list does not say
     * @param list of all invoices in a window of days, not of those that another filter left
     */
    public Builder invoices(Owner owner, Listing<Invoice> list) {
      add(invoices, requireNonNull(owner, "owner"), requireNonNull(list, "list"));
      return this;
    }

    /**
     * Adds the payment orders of an invoice.
     *
     * @param invoice under which they are shown
     * @param list all that the portal shows under it
     */
    public Builder orders(InvoiceRef invoice, Listing<PaymentOrder> list) {
      add(orders, requireNonNull(invoice, "invoice"), requireNonNull(list, "list"));
      return this;
    }

    /**
     * Adds what the document of a payment order says.
     *
     * @param invoice under which it was found
     * @param statement what it says, of this invoice and maybe of others
     */
    public Builder statement(InvoiceRef invoice, OrderStatement statement) {
      add(statements, requireNonNull(invoice, "invoice"), requireNonNull(statement, "statement"));
      return this;
    }

    /**
     * Adds what the certificates of withholdings of an invoice say.
     *
     * @param invoice under which they were found
     * @param read what they say, empty if the portal says that there are none
     */
    public Builder withholdings(InvoiceRef invoice, List<Withholding> read) {
      addAll(withholdings, requireNonNull(invoice, "invoice"), read);
      return this;
    }

    /**
     * Adds what the detail of the debits of an invoice says.
     *
     * @param invoice under which it was found
     * @param read what it says, empty if the portal says that there are none
     */
    public Builder debits(InvoiceRef invoice, List<Debit> read) {
      addAll(debits, requireNonNull(invoice, "invoice"), read);
      return this;
    }

    /**
     * Adds what the document of a note about an invoice says.
     *
     * @param invoice under which it was found
     * @param read what it says
     */
    public Builder notes(InvoiceRef invoice, List<NoteStatement> read) {
      addAll(notes, requireNonNull(invoice, "invoice"), read);
      return this;
    }

    /**
     * Adds payment vouchers, each with the invoices that it settles.
     *
     * @param owner whose they are
     * @param list of all in a window of days
     */
    public Builder vouchers(Owner owner, Listing<VoucherStatement> list) {
      add(vouchers, requireNonNull(owner, "owner"), requireNonNull(list, "list"));
      return this;
    }

    /**
     * Adds a document that could not be read.
     *
     * @param document which it is, and why
     */
    public Builder unread(UnreadDocument document) {
      unread.add(requireNonNull(document, "document"));
      return this;
    }

    /**
     * Adds what has changed at the portals since the last look.
     *
     * @param since such as {@code store.changesAfter(last, 1000)}
     */
    public Builder changes(Collection<Change> since) {
      changes.addAll(since);
      return this;
    }

    /** Returns all that was added. */
    public Remittance build() {
      return new Remittance(this);
    }

    private static <K, T> void add(Map<K, List<T>> lists, K key, T item) {
      lists.computeIfAbsent(key, unused -> new ArrayList<>()).add(item);
    }

    private static <K, T> void addAll(Map<K, List<T>> lists, K key, List<T> items) {
      lists.computeIfAbsent(key, unused -> new ArrayList<>()).addAll(items);
    }
  }
}

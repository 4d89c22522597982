package dev.portalsdk.testkit.internal.state;

import dev.portalsdk.billing.adjustment.Debit;
import dev.portalsdk.billing.invoice.DocumentKind;
import dev.portalsdk.billing.invoice.Invoice;
import dev.portalsdk.billing.invoice.InvoiceState;
import dev.portalsdk.billing.invoice.InvoiceStatus;
import dev.portalsdk.billing.withholding.Withholding;
import dev.portalsdk.core.money.Money;
import dev.portalsdk.core.table.Shown;
import dev.portalsdk.testkit.internal.documents.IssuedNote;
import dev.portalsdk.testkit.internal.documents.PaidLine;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * What a payer keeps of one invoice. Immutable and thread-safe.
 *
 * <p>A payment takes off what was debited and withheld since the one before it. An invoice that is
 * scheduled, or was settled already when it came, is paid at once, all of it.
 *
 * @param invoice the voucher, its status in the payer's words
 * @param serial the payer's own number for it, from 1
 * @param debits what the payer does not accept
 * @param withholdings the taxes that the payer withholds
 * @param notes the credit or debit notes about it
 * @param parts the payments that were made of parts of it
 */
public record InvoiceFile(
    Invoice invoice,
    int serial,
    List<Debit> debits,
    List<Withholding> withholdings,
    List<IssuedNote> notes,
    List<PaidLine> parts) {

  /** Copies the lists and checks that they leave no negative amount to pay. */
  public InvoiceFile {
    debits = List.copyOf(debits);
    withholdings = List.copyOf(withholdings);
    notes = List.copyOf(notes);
    parts = List.copyOf(parts);
    if (net(invoice, debits, withholdings).isNegative()) {
      throw new IllegalArgumentException("Debits and withholdings go beyond the invoice's total");
    }
    if (invoice.total().compareTo(sum(invoice, parts, PaidLine::settled)) < 0) {
      throw new IllegalArgumentException("Payments settle more than the invoice's total");
    }
  }

  /** Returns the file of an invoice about which nothing has been decided. */
  static InvoiceFile of(Invoice invoice, int serial) {
    return new InvoiceFile(invoice, serial, List.of(), List.of(), List.of(), List.of());
  }

  /** Returns the payments so far. */
  public List<PaidLine> payments() {
    return parts.isEmpty() && isPaid() ? List.of(rest(invoice.status())) : parts;
  }

  /** Returns the payments with what they withhold, and what no payment has withheld yet. */
  public List<PaidLine> withheld() {
    List<PaidLine> before = payments();
    PaidLine pending = next(day(), Money.zero(invoice.total().currency()), before);
    return pending.withholdings().isEmpty() ? before : plus(before, pending);
  }

  /** Returns the day that the documents bear: of the status or, where it has none, an earlier. */
  public LocalDate day() {
    return day(invoice.status());
  }

  private LocalDate day(InvoiceStatus status) {
    return status.day().or(invoice::received).or(invoice::issued).orElse(LocalDate.EPOCH);
  }

  /** Returns which documents there are, whether the portal offers them in this state or not. */
  public Set<DocumentKind> documents() {
    Set<DocumentKind> documents = EnumSet.noneOf(DocumentKind.class);
    if (isPaid()) {
      documents.add(DocumentKind.PAYMENT_ORDER);
    }
    if (!notes.isEmpty()) {
      documents.add(DocumentKind.CREDIT_OR_DEBIT_NOTE);
    }
    if (!withholdings.isEmpty()) {
      documents.add(DocumentKind.WITHHOLDING);
    }
    if (!debits.isEmpty()) {
      documents.add(DocumentKind.DEBIT_DETAIL);
    }
    return documents;
  }

  private boolean isPaid() {
    InvoiceState state = invoice.status().state();
    return state == InvoiceState.CREDIT_SCHEDULED || state == InvoiceState.SETTLED;
  }

  /** Says what has become of it; what is settled has been paid, the rest of it at last. */
  InvoiceFile withStatus(InvoiceStatus status) {
    boolean last = status.state() == InvoiceState.SETTLED && !isPaidOff();
    return with(asShown(status), last ? plus(parts, rest(status)) : parts);
  }

  /** Says what had become of it when it came. */
  InvoiceFile arrived(InvoiceStatus status) {
    return with(asShown(status), parts);
  }

  /** Nothing is owed of what is settled. */
  private Invoice asShown(InvoiceStatus status) {
    Invoice.Builder changed = invoice.toBuilder().status(status).shown(Shown.nothing());
    if (status.state() == InvoiceState.SETTLED) {
      invoice.balance().ifPresent(owed -> changed.balance(owed.minus(owed)));
    }
    return changed.build();
  }

  /** Shows another status and pays nothing. */
  InvoiceFile showing(InvoiceStatus status) {
    return with(invoice.toBuilder().status(status).shown(Shown.nothing()).build(), parts);
  }

  /**
   * Pays a part of it, with all that was debited and withheld and is in no payment yet.
   *
   * @param settled how much of the total it settles, which may be nothing
   */
  InvoiceFile withPayment(LocalDate day, Money settled) {
    if (settled.isNegative()) {
      throw new IllegalArgumentException("A payment settles no negative amount");
    }
    List<PaidLine> before = payments();
    PaidLine part = next(day, settled, before);
    Invoice.Builder changed = invoice.toBuilder();
    Money less = settled.minus(part.debited());
    invoice.balance().ifPresent(owed -> changed.balance(owed.minus(less)));
    return with(changed.build(), plus(before, part));
  }

  PaidLine lastPart() {
    return parts.get(parts.size() - 1);
  }

  /** Returns whether payments settle all of it, and nothing is left to be taken off. */
  boolean isPaidOff() {
    PaidLine rest = rest(invoice.status());
    return rest.settled().isZero() && rest.debits().isEmpty() && rest.withholdings().isEmpty();
  }

  private PaidLine rest(InvoiceStatus status) {
    Money left = invoice.total().minus(sum(invoice, parts, PaidLine::settled));
    return next(day(status), left, parts);
  }

  private PaidLine next(LocalDate day, Money settled, List<PaidLine> before) {
    int debited = before.stream().mapToInt(part -> part.debits().size()).sum();
    int withheld = before.stream().mapToInt(part -> part.withholdings().size()).sum();
    return new PaidLine(
        invoice,
        day,
        settled,
        debits.subList(debited, debits.size()),
        withholdings.subList(withheld, withholdings.size()));
  }

  InvoiceFile withDebit(Debit debit) {
    return new InvoiceFile(
        less(debit.amount()), serial, plus(debits, debit), withholdings, notes, parts);
  }

  /** What a portal shows of debits and balance follows from the debit. */
  private Invoice less(Money amount) {
    Invoice.Builder changed = invoice.toBuilder();
    invoice.debited().ifPresent(debited -> changed.debited(debited.plus(amount)));
    invoice.balance().ifPresent(owed -> changed.balance(owed.minus(amount)));
    return changed.build();
  }

  InvoiceFile withWithholding(Withholding withholding) {
    return new InvoiceFile(invoice, serial, debits, plus(withholdings, withholding), notes, parts);
  }

  InvoiceFile withNote(IssuedNote note) {
    return new InvoiceFile(invoice, serial, debits, withholdings, plus(notes, note), parts);
  }

  private InvoiceFile with(Invoice changed, List<PaidLine> paid) {
    return new InvoiceFile(changed, serial, debits, withholdings, notes, paid);
  }

  private static Money net(Invoice invoice, List<Debit> debits, List<Withholding> withholdings) {
    return invoice
        .total()
        .minus(sum(invoice, debits, Debit::amount))
        .minus(sum(invoice, withholdings, Withholding::amount));
  }

  private static <T> Money sum(Invoice invoice, List<T> parts, Function<T, Money> amount) {
    return Money.sum(invoice.total().currency(), parts.stream().map(amount).toList());
  }

  private static <T> List<T> plus(List<T> list, T last) {
    List<T> longer = new ArrayList<>(list);
    longer.add(last);
    return longer;
  }
}

package dev.portalsdk.testkit.internal.state;

import dev.portalsdk.billing.invoice.DocumentKind;
import dev.portalsdk.billing.invoice.Invoice;
import dev.portalsdk.billing.invoice.InvoiceState;
import dev.portalsdk.billing.invoice.InvoiceStatus;
import dev.portalsdk.core.money.Money;
import dev.portalsdk.core.table.Shown;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What a payer keeps of one invoice. Immutable and thread-safe.
 *
 * @param invoice the voucher, its status in the payer's words
 * @param serial the payer's own number for it, from 1
 * @param debits what the payer does not accept
 * @param withholdings the taxes that the payer withholds
 * @param notes the amounts of the credit or debit notes that the payer issued about it
 */
public record InvoiceFile(
    Invoice invoice,
    int serial,
    List<Deduction> debits,
    List<Deduction> withholdings,
    List<Money> notes) {

  /** The most debits, withholdings or notes of one invoice: so many fit on a document's page. */
  public static final int MOST_ENTRIES = 30;

  /** Copies the lists and checks that they leave no negative amount to pay. */
  public InvoiceFile {
    debits = copy(debits);
    withholdings = copy(withholdings);
    notes = copy(notes);
    if (net(invoice, debits, withholdings).isNegative()) {
      throw new IllegalArgumentException("Debits and withholdings go beyond the invoice's total");
    }
  }

  /** Returns the file of an invoice about which nothing has been decided. */
  static InvoiceFile of(Invoice invoice, int serial) {
    return new InvoiceFile(invoice, serial, List.of(), List.of(), List.of());
  }

  /** Returns what is paid out: the total less debits and withholdings. */
  public Money net() {
    return net(invoice, debits, withholdings);
  }

  /** Returns which documents there are, whether the portal offers them in this state or not. */
  public Set<DocumentKind> documents() {
    Set<DocumentKind> documents = EnumSet.noneOf(DocumentKind.class);
    InvoiceState state = invoice.status().state();
    if (state == InvoiceState.CREDIT_SCHEDULED || state == InvoiceState.SETTLED) {
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

  InvoiceFile withStatus(InvoiceStatus status) {
    Invoice.Builder changed = invoice.toBuilder().status(status).shown(Shown.nothing());
    if (status.state() == InvoiceState.SETTLED) {
      invoice.balance().ifPresent(owed -> changed.balance(owed.minus(owed)));
    }
    return new InvoiceFile(changed.build(), serial, debits, withholdings, notes);
  }

  InvoiceFile withDebit(Deduction debit) {
    return new InvoiceFile(less(debit.amount()), serial, plus(debits, debit), withholdings, notes);
  }

  /** What a portal shows of debits and balance follows from the debit. */
  private Invoice less(Money amount) {
    Invoice.Builder changed = invoice.toBuilder();
    invoice.debited().ifPresent(debited -> changed.debited(debited.plus(amount)));
    invoice.balance().ifPresent(owed -> changed.balance(owed.minus(amount)));
    return changed.build();
  }

  InvoiceFile withWithholding(Deduction withholding) {
    return new InvoiceFile(invoice, serial, debits, plus(withholdings, withholding), notes);
  }

  InvoiceFile withNote(Money amount) {
    return new InvoiceFile(invoice, serial, debits, withholdings, plus(notes, amount));
  }

  private static Money net(Invoice invoice, List<Deduction> debits, List<Deduction> withholdings) {
    return invoice.total().minus(sum(invoice, debits)).minus(sum(invoice, withholdings));
  }

  private static Money sum(Invoice invoice, List<Deduction> deductions) {
    List<Money> amounts = deductions.stream().map(Deduction::amount).toList();
    return Money.sum(invoice.total().currency(), amounts);
  }

  private static <T> List<T> plus(List<T> list, T last) {
    List<T> longer = new ArrayList<>(list);
    longer.add(last);
    return longer;
  }

  private static <T> List<T> copy(List<T> entries) {
    if (entries.size() > MOST_ENTRIES) {
      throw new IllegalArgumentException(
          "An invoice takes " + MOST_ENTRIES + " debits, withholdings or notes, not more");
    }
    return List.copyOf(entries);
  }
}

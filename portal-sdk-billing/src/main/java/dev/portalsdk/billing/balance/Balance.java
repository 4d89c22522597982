package dev.portalsdk.billing.balance;

import static java.util.Objects.requireNonNull;

import dev.portalsdk.billing.evidence.Source;
import dev.portalsdk.billing.invoice.InvoiceKey;
import dev.portalsdk.core.money.Money;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Currency;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How every peso of an invoice is explained: {@code billed - credit notes + debit notes = paid +
 * each withholding + each debit + ... + open}, each term with the paper that says it.
 *
 * <pre>{@code
 * Balance balance = reconciliation.explain(invoice.ref()).orElseThrow();
 * System.out.println(balance.explain());   // a line for each term, then the verdict
 * }</pre>
 *
 * <p>There is no line that makes it close: what nobody explains is left over, and a term that
 * nobody showed is {@link Term.Unseen}. This class is immutable and thread-safe.
 */
public final class Balance {

  private final InvoiceKey invoice;
  private final Currency currency;
  private final List<BalanceLine> lines;
  private final Set<TermKind> unseen;
  private final Money left;

  private Balance(Builder builder) {
    this.invoice = builder.invoice;
    this.currency = builder.currency;
    this.lines = List.copyOf(builder.lines);
    this.unseen = Collections.unmodifiableSet(builder.unseen());
    this.left = sum(lines);
  }

  /**
   * Starts the balance of an invoice.
   *
   * @param invoice whose balance it is
   * @param currency of all its amounts
   * @param equation the terms that it has, such as {@link TermKind#ARGENTINE}: one of them that
   *     gets no line is unseen
   */
  public static Builder builder(InvoiceKey invoice, Currency currency, Set<TermKind> equation) {
    return new Builder(invoice, currency, equation);
  }

  /** Returns whose balance it is. */
  public InvoiceKey invoice() {
    return invoice;
  }

  /** Returns the currency of all its amounts. */
  public Currency currency() {
    return currency;
  }

  /** Returns all lines, in the order of the equation. */
  public List<BalanceLine> lines() {
    return lines;
  }

  /** Returns which kinds of terms nobody showed, wholly or in part. */
  public Set<TermKind> unseen() {
    return unseen;
  }

  /**
   * Returns the sum of a kind as far as it was shown, without the sign of its side; empty if one of
   * its lines is unseen.
   */
  public Optional<Money> known(TermKind kind) {
    if (unseen.contains(requireNonNull(kind, "kind"))) {
      return Optional.empty();
    }
    Money signed = sum(lines.stream().filter(line -> line.kind() == kind).toList());
    return Optional.of(kind.sign() < 0 ? signed.negated() : signed);
  }

  /**
   * Returns what the lines that were shown leave over: zero if they explain all, below zero if they
   * explain more than was billed. Of a credit note, which is billed below zero, it is the reverse.
   */
  public Money left() {
    return left;
  }

  /** Returns whether it closes. */
  public Verdict verdict() {
    return Verdict.of(left, unseen);
  }

  /**
   * Returns what is still owed: the payer's own word for it or, if that alone was not shown, what
   * the other terms leave over. Empty if it cannot be told.
   */
  public Optional<Money> owed() {
    if (unseen.equals(EnumSet.of(TermKind.OPEN))) {
      return Optional.of(left);
    }
    return known(TermKind.OPEN);
  }

  /**
   * Returns whether papers contradict each other: all terms were shown, and they do not add up; or
   * more was explained than billed.
   */
  public boolean contradicts() {
    return verdict().state() == Verdict.State.OPEN_BY && (unseen.isEmpty() || isBeyondBilled());
  }

  /**
   * Of a credit note, which was billed below zero, more is explained if something is left above.
   */
  private boolean isBeyondBilled() {
    Money billed = sum(lines.stream().filter(line -> line.kind() == TermKind.BILLED).toList());
    return billed.isNegative() ? !left.isNegative() : left.isNegative();
  }

  private Money sum(List<BalanceLine> of) {
    Money sum = Money.zero(currency);
    for (BalanceLine line : of) {
      if (line.term() instanceof Term.Known known) {
        sum = line.kind().sign() > 0 ? sum.plus(known.money()) : sum.minus(known.money());
      }
    }
    return sum;
  }

  /** Returns a text with a line for each term and the verdict at its end. */
  public String explain() {
    String all =
        lines.stream().map(line -> "  " + line.explained()).collect(Collectors.joining("\n"));
    return invoice + "\n" + all + "\n  = " + verdict();
  }

  /** Returns invoice and verdict, such as {@code INVOICE B 00017-00004179: CLOSES}. */
  @Override
  public String toString() {
    return invoice + ": " + verdict();
  }

  /** Collects the terms of a balance. Not thread-safe. */
  public static final class Builder {
    private final InvoiceKey invoice;
    private final Currency currency;
    private final Set<TermKind> equation;
    private final List<BalanceLine> lines = new ArrayList<>();

    private Builder(InvoiceKey invoice, Currency currency, Set<TermKind> equation) {
      this.invoice = requireNonNull(invoice, "invoice");
      this.currency = requireNonNull(currency, "currency");
      this.equation = EnumSet.copyOf(equation);
    }

    /**
     * Adds an amount that was shown.
     *
     * @param kind on which side it stands
     * @param label what it is more exactly, such as {@code GANANCIAS}, or nothing; nothing of a
     *     person
     * @param money without the sign of its side
     * @param source where it was read
     * @throws IllegalArgumentException if it is in another currency
     */
    public Builder known(TermKind kind, String label, Money money, Source source) {
      if (!money.currency().equals(currency)) {
        throw new IllegalArgumentException("A balance is in one currency, " + currency);
      }
      lines.add(new BalanceLine(kind, label, new Term.Known(money, source)));
      return this;
    }

    /**
     * Says why a term is not known.
     *
     * @param kind on which side it stands
     * @param label what it is more exactly, or nothing
     * @param reason why nobody showed it
     */
    public Builder unseen(TermKind kind, String label, UnseenReason reason) {
      return unseen(kind, label, reason, "");
    }

    /**
     * Says why a term is not known.
     *
     * @param kind on which side it stands
     * @param label what it is more exactly, or nothing
     * @param reason why nobody showed it
     * @param detail what the reason leaves open, such as a currency
     */
    public Builder unseen(TermKind kind, String label, UnseenReason reason, String detail) {
      lines.add(new BalanceLine(kind, label, new Term.Unseen(reason, detail)));
      return this;
    }

    /** Returns the balance. */
    public Balance build() {
      Set<TermKind> missing = EnumSet.copyOf(equation);
      lines.forEach(line -> missing.remove(line.kind()));
      missing.forEach(kind -> unseen(kind, "", UnseenReason.NOTHING_READ));
      lines.sort(Comparator.comparing(BalanceLine::kind));
      return new Balance(this);
    }

    private Set<TermKind> unseen() {
      return lines.stream()
          .filter(line -> line.term() instanceof Term.Unseen)
          .map(BalanceLine::kind)
          .collect(Collectors.toCollection(() -> EnumSet.noneOf(TermKind.class)));
    }
  }
}

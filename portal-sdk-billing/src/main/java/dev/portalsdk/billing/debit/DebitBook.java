package dev.portalsdk.billing.debit;

import static java.util.Objects.requireNonNull;

import dev.portalsdk.billing.ageing.AgeBuckets;
import dev.portalsdk.billing.ageing.AgedAmount;
import dev.portalsdk.core.money.Money;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Currency;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * All debits of a provider, "débitos en gestión": how much stands where, who has to act by when,
 * and how old they are.
 *
 * <p>Questions about a day are answered as the debits stood at its end; those applied later are not
 * in the answer. This class is immutable and thread-safe.
 */
public final class DebitBook {

  private final List<DebitCase> cases;

  private DebitBook(List<DebitCase> cases) {
    this.cases = cases;
  }

  /**
   * Returns a book.
   *
   * @param cases each once
   * @throws IllegalArgumentException if two have one id
   */
  public static DebitBook of(Collection<DebitCase> cases) {
    if (cases.stream().map(DebitCase::id).distinct().count() < cases.size()) {
      throw new IllegalArgumentException("Each debit has an id of its own");
    }
    return new DebitBook(List.copyOf(cases));
  }

  /** Returns all cases, in the order given. */
  public List<DebitCase> cases() {
    return cases;
  }

  /** Returns the book as it was at the end of a day. */
  public DebitBook on(LocalDate day) {
    requireNonNull(day, "day");
    return new DebitBook(cases.stream().flatMap(one -> one.on(day).stream()).toList());
  }

  /** Returns how much of a currency stands in each state that holds some. */
  public Map<DebitState, Money> amounts(Currency currency) {
    requireNonNull(currency, "currency");
    Map<DebitState, Money> amounts = new EnumMap<>(DebitState.class);
    cases.stream()
        .flatMap(one -> one.parts().stream())
        .filter(part -> part.amount().currency().equals(currency))
        .forEach(part -> amounts.merge(part.state(), part.amount(), Money::plus));
    return Collections.unmodifiableMap(amounts);
  }

  /** Returns how much of a currency neither side has given in on. */
  public Money atStake(Currency currency) {
    return Money.sum(
        currency,
        amounts(currency).entrySet().stream()
            .filter(amount -> amount.getKey().isAtStake())
            .map(Map.Entry::getValue)
            .toList());
  }

  /** Returns all days by which somebody has to act, the earliest first. */
  public List<DebitDeadline> deadlines(DebitDeadlines terms, WorkingDays days) {
    return cases.stream()
        .flatMap(one -> terms.of(one, days).stream())
        .sorted(Comparator.comparing(DebitDeadline::due))
        .toList();
  }

  /** Returns what was overdue on a day, the earliest first. */
  public List<DebitDeadline> overdue(LocalDate day, DebitDeadlines terms, WorkingDays days) {
    return on(day).deadlines(terms, days).stream().filter(due -> due.isOverdue(day)).toList();
  }

  /**
   * Returns how old the debits were on a day, a row for each state and currency that had some.
   *
   * @param day on which
   * @param spans such as {@link AgeBuckets#STANDARD}
   */
  public List<DebitAgeing> ageing(LocalDate day, AgeBuckets spans) {
    Map<Key, List<AgedAmount>> rows = new TreeMap<>();
    for (DebitCase one : on(day).cases) {
      int bucket = spans.indexOf(ChronoUnit.DAYS.between(one.applied(), day));
      for (Map.Entry<DebitState, Money> amount : one.amounts().entrySet()) {
        Key key = new Key(amount.getKey(), amount.getValue().currency());
        List<AgedAmount> row = rows.computeIfAbsent(key, each -> each.nothing(spans.count()));
        row.set(bucket, row.get(bucket).plus(new AgedAmount(amount.getValue(), 1, 0)));
      }
    }
    return rows.entrySet().stream()
        .map(row -> new DebitAgeing(row.getKey().state(), row.getKey().currency(), row.getValue()))
        .toList();
  }

  private record Key(DebitState state, Currency currency) implements Comparable<Key> {

    private static final Comparator<Key> ORDER =
        Comparator.comparing(Key::state).thenComparing(key -> key.currency().getCurrencyCode());

    List<AgedAmount> nothing(int buckets) {
      AgedAmount zero = new AgedAmount(Money.zero(currency), 0, 0);
      return new ArrayList<>(Collections.nCopies(buckets, zero));
    }

    @Override
    public int compareTo(Key other) {
      return ORDER.compare(this, other);
    }
  }

  /** Returns how many, such as {@code DebitBook[12 debits]}. */
  @Override
  public String toString() {
    return "DebitBook[" + cases.size() + " debits]";
  }
}

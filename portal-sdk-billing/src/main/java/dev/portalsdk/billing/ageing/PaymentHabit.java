package dev.portalsdk.billing.ageing;

import static java.util.Objects.requireNonNull;

import dev.portalsdk.core.PortalId;
import java.math.BigInteger;
import java.util.Collection;
import java.util.Comparator;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How long a payer takes to pay, "plazo de pago": median, mean by amount, and 90th percentile of
 * what it paid in one currency.
 *
 * <pre>{@code
 * List<PaymentHabit> habits = PaymentHabit.of(AgeingBasis.RECEIVED, settlements);
 * habits.get(0).median().rounded(1);   // 43.5
 * }</pre>
 *
 * <p>All are exact. This class is immutable and thread-safe.
 */
public final class PaymentHabit {

  private static final int PERCENTILE = 90;

  private final PortalId payer;
  private final Currency currency;
  private final AgeingBasis basis;
  private final List<Long> days;
  private final ExactDays mean;

  private PaymentHabit(AgeingBasis basis, List<Settlement> settlements) {
    this.payer = settlements.get(0).payer();
    this.currency = settlements.get(0).amount().currency();
    this.basis = basis;
    this.days = settlements.stream().map(Settlement::days).sorted().toList();
    this.mean = weighted(settlements);
  }

  /**
   * Returns the habits of all payers, one for each payer and currency, sorted by these.
   *
   * @param basis from which day each of these settlements counts
   * @param settlements what was paid
   * @throws IllegalArgumentException if the basis is the due day: how late a payer is, is no time
   *     to pay
   */
  public static List<PaymentHabit> of(AgeingBasis basis, Collection<Settlement> settlements) {
    if (requireNonNull(basis, "basis") == AgeingBasis.DUE) {
      throw new IllegalArgumentException("A time to pay counts from reception or issue");
    }
    Map<String, List<Settlement>> groups =
        settlements.stream()
            .collect(
                Collectors.groupingBy(
                    one -> one.payer() + " " + one.amount().currency(),
                    LinkedHashMap::new,
                    Collectors.toList()));
    return groups.values().stream()
        .map(group -> new PaymentHabit(basis, group))
        .sorted(Comparator.comparing(habit -> habit.payer + " " + habit.currency))
        .toList();
  }

  private static ExactDays weighted(List<Settlement> settlements) {
    BigInteger amounts = BigInteger.ZERO;
    BigInteger products = BigInteger.ZERO;
    for (Settlement one : settlements) {
      BigInteger amount = BigInteger.valueOf(one.amount().minor());
      amounts = amounts.add(amount);
      products = products.add(amount.multiply(BigInteger.valueOf(one.days())));
    }
    return new ExactDays(products, amounts);
  }

  /** Returns whose habit it is. */
  public PortalId payer() {
    return payer;
  }

  /** Returns in which currency it paid. */
  public Currency currency() {
    return currency;
  }

  /** Returns from which day the days are counted. */
  public AgeingBasis basis() {
    return basis;
  }

  /** Returns of how many payments, at least one. */
  public int count() {
    return days.size();
  }

  /** Returns the days that half of the payments took at most; of an even number the middle. */
  public ExactDays median() {
    int half = days.size() / 2;
    return days.size() % 2 == 1
        ? ExactDays.of(days.get(half), 1)
        : ExactDays.of(Math.addExact(days.get(half - 1), days.get(half)), 2);
  }

  /** Returns the mean of the days, each payment as heavy as its amount. */
  public ExactDays weightedMean() {
    return mean;
  }

  /** Returns the least days within which nine of ten payments came, by nearest rank. */
  public long ninetiethPercentile() {
    long rank = (PERCENTILE * (long) days.size() + 99) / 100;
    return days.get((int) rank - 1);
  }

  /** Returns payer, count and median, such as {@code serena-art ARS: 12 payments, median 61/2}. */
  @Override
  public String toString() {
    return payer + " " + currency + ": " + days.size() + " payments, median " + median();
  }
}

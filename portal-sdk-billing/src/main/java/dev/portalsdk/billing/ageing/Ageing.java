package dev.portalsdk.billing.ageing;

import static java.util.Objects.requireNonNull;

import dev.portalsdk.billing.invoice.Owner;
import dev.portalsdk.core.PortalId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How old what is owed is, "antigüedad de saldos", a row for each payer, company and currency.
 *
 * <pre>{@code
 * Ageing ageing = Ageing.of(receivables, AgeingBasis.DUE, LocalDate.of(2025, 8, 31), AgeBuckets.STANDARD);
 * ageing.rows().get(0).buckets().get(1).known();   // 31 to 60 days late
 * }</pre>
 *
 * <p>What is due on the day itself is 0 days old; what is due later is not yet due. An item without
 * the day is in a line of its own, one without an amount is counted as unknown: neither is dropped
 * or taken for zero. This class is immutable and thread-safe.
 */
public final class Ageing {

  private final AgeingBasis basis;
  private final LocalDate asOf;
  private final AgeBuckets buckets;
  private final List<AgeingRow> rows;

  private Ageing(AgeingBasis basis, LocalDate asOf, AgeBuckets buckets, List<AgeingRow> rows) {
    this.basis = basis;
    this.asOf = asOf;
    this.buckets = buckets;
    this.rows = List.copyOf(rows);
  }

  /**
   * Ages what is owed.
   *
   * @param items what is owed, each once; settled ones owe zero and are counted as items
   * @param basis from which day an age is counted
   * @param asOf on which day
   * @param buckets such as {@link AgeBuckets#STANDARD}
   * @throws ArithmeticException if a sum goes beyond the largest amount
   */
  public static Ageing of(
      Collection<Receivable> items, AgeingBasis basis, LocalDate asOf, AgeBuckets buckets) {
    requireNonNull(asOf, "asOf");
    Map<Key, AgeingRow.Sums> sums = new LinkedHashMap<>();
    for (Receivable item : items) {
      sums.computeIfAbsent(Key.of(item), key -> key.sums(buckets))
          .add(item, item.day(basis).orElse(null), asOf, buckets);
    }
    List<AgeingRow> rows = sums.values().stream().map(AgeingRow.Sums::row).sorted(ORDER).toList();
    return new Ageing(basis, asOf, buckets, rows);
  }

  private static final Comparator<AgeingRow> ORDER =
      Comparator.comparing((AgeingRow row) -> row.payer().toString())
          .thenComparing(row -> row.company().orElse(""))
          .thenComparing(row -> row.currency().getCurrencyCode());

  private record Key(PortalId payer, Optional<String> company, Currency currency) {

    static Key of(Receivable item) {
      Owner owner = item.key().owner();
      return new Key(owner.payer(), owner.company(), item.currency());
    }

    AgeingRow.Sums sums(AgeBuckets buckets) {
      return new AgeingRow.Sums(payer, company.orElse(null), currency, buckets.count());
    }
  }

  /** Returns from which day ages are counted. */
  public AgeingBasis basis() {
    return basis;
  }

  /** Returns on which day. */
  public LocalDate asOf() {
    return asOf;
  }

  /** Returns the spans of its buckets. */
  public AgeBuckets buckets() {
    return buckets;
  }

  /** Returns the rows by payer, company and currency; none if nothing was given. */
  public List<AgeingRow> rows() {
    return rows;
  }

  /** Returns basis, day and how many rows, such as {@code Ageing[DUE at 2025-08-31, 2 rows]}. */
  @Override
  public String toString() {
    return "Ageing[" + basis + " at " + asOf + ", " + rows.size() + " rows]";
  }
}

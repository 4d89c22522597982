package dev.portalsdk.billing.ageing;

import dev.portalsdk.core.PortalId;
import dev.portalsdk.core.money.Money;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What one payer owes in one currency, by age. This class is immutable and thread-safe.
 *
 * <p>Its parts, those without a day too, add up to {@link #total()}.
 */
public final class AgeingRow {

  private final PortalId payer;
  private final @Nullable String company;
  private final AgedAmount notYetDue;
  private final List<AgedAmount> buckets;
  private final AgedAmount undated;

  private AgeingRow(Sums sums) {
    this.payer = sums.payer;
    this.company = sums.company;
    this.notYetDue = sums.notYetDue;
    this.buckets = List.copyOf(sums.buckets);
    this.undated = sums.undated;
  }

  /** Returns who owes. */
  public PortalId payer() {
    return payer;
  }

  /** Returns which company behind its portal owes, if it has several. */
  public Optional<String> company() {
    return Optional.ofNullable(company);
  }

  /** Returns in which currency. */
  public Currency currency() {
    return total().known().currency();
  }

  /** Returns what is not due yet, or dated after the day of the ageing. */
  public AgedAmount notYetDue() {
    return notYetDue;
  }

  /** Returns the buckets, the youngest first: as many as {@link AgeBuckets#count()}. */
  public List<AgedAmount> buckets() {
    return buckets;
  }

  /** Returns what nobody knows the day of. */
  public AgedAmount undated() {
    return undated;
  }

  /** Returns all of it. */
  public AgedAmount total() {
    return buckets.stream().reduce(notYetDue.plus(undated), AgedAmount::plus);
  }

  /** Returns payer and sum, such as {@code serena-art ARS 1.00 (2 items)}. */
  @Override
  public String toString() {
    return payer + " " + total();
  }

  /** Adds up a row. Not thread-safe. */
  static final class Sums {
    private final PortalId payer;
    private final @Nullable String company;
    private AgedAmount notYetDue;
    private final List<AgedAmount> buckets;
    private AgedAmount undated;

    Sums(PortalId payer, @Nullable String company, Currency currency, int buckets) {
      AgedAmount nothing = new AgedAmount(Money.zero(currency), 0, 0);
      this.payer = payer;
      this.company = company;
      this.notYetDue = nothing;
      this.buckets = new ArrayList<>(Collections.nCopies(buckets, nothing));
      this.undated = nothing;
    }

    void add(Receivable item, @Nullable LocalDate from, LocalDate asOf, AgeBuckets spans) {
      if (from == null) {
        undated = undated.plus(item);
      } else if (from.isAfter(asOf)) {
        notYetDue = notYetDue.plus(item);
      } else {
        int index = spans.indexOf(ChronoUnit.DAYS.between(from, asOf));
        buckets.set(index, buckets.get(index).plus(item));
      }
    }

    AgeingRow row() {
      return new AgeingRow(this);
    }
  }
}

package dev.portalsdk.billing.sync;

import static java.util.Objects.requireNonNull;

import dev.portalsdk.core.time.DateRange;
import java.time.Duration;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * What is read of portals, and how often rows are asked about again.
 *
 * <p>Which orders and documents an invoice has is one question or more for each invoice, so it is
 * asked only
 *
 * <ul>
 *   <li>of an invoice that has changed since it was last asked about, or never was;
 *   <li>of one that was asked about longer ago than {@link #askedAgainAfter()}, while it is not
 *       settled, or was settled within {@link #watchedAfterSettlement()}: certificates come late;
 *   <li>of at most {@link #mostQuestions()} rows of each part in one sync, the new ones and then
 *       those that wait longest; the others wait for the next, and the report says how many.
 * </ul>
 *
 * <p>Each time the documents about it are downloaded again, since a payer may write them anew while
 * the invoice's row stays as it was; those of an order once. Of vouchers the same holds, while
 * something of them is pending. This class is immutable and thread-safe.
 */
public final class SyncPlan {

  private final DateRange days;
  private final Set<SyncPart> parts;
  private final int concurrency;
  private final int mostQuestions;
  private final Duration askedAgainAfter;
  private final Duration watchedAfterSettlement;

  private SyncPlan(Builder builder) {
    this.days = builder.days;
    this.parts = Collections.unmodifiableSet(EnumSet.copyOf(builder.parts));
    this.concurrency = builder.concurrency;
    this.mostQuestions = builder.mostQuestions;
    this.askedAgainAfter = builder.askedAgainAfter;
    this.watchedAfterSettlement = builder.watchedAfterSettlement;
  }

  /**
   * Starts a plan that reads everything; nothing else is required.
   *
   * @param days of issue or of reception, whichever a portal is asked by, and of payment
   */
  public static Builder of(DateRange days) {
    return new Builder(days);
  }

  /** Returns the days that are read, in each portal's zone. */
  public DateRange days() {
    return days;
  }

  /** Returns what is read; all parts unless set. */
  public Set<SyncPart> parts() {
    return parts;
  }

  /** Returns how many portals are read at once; 4 unless set. */
  public int concurrency() {
    return concurrency;
  }

  /** Returns about how many rows of each part of a member is asked in one sync; 500 unless set. */
  public int mostQuestions() {
    return mostQuestions;
  }

  /** Returns after how long a row that has not changed is asked about again; 7 days unless set. */
  public Duration askedAgainAfter() {
    return askedAgainAfter;
  }

  /** Returns for how long a settled invoice is asked about again; 60 days unless set. */
  public Duration watchedAfterSettlement() {
    return watchedAfterSettlement;
  }

  /** Returns days and parts, such as {@code SyncPlan[2021-07-01 to 2021-12-20, [INVOICES]]}. */
  @Override
  public String toString() {
    return "SyncPlan[" + days.from() + " to " + days.to() + ", " + parts + "]";
  }

  /** Collects a plan. Not thread-safe. */
  public static final class Builder {
    private static final int USUAL_CONCURRENCY = 4;
    private static final int USUAL_QUESTIONS = 500;

    private final DateRange days;
    private Set<SyncPart> parts = EnumSet.allOf(SyncPart.class);
    private int concurrency = USUAL_CONCURRENCY;
    private int mostQuestions = USUAL_QUESTIONS;
    private Duration askedAgainAfter = Duration.ofDays(7);
    private Duration watchedAfterSettlement = Duration.ofDays(60);

    private Builder(DateRange days) {
      this.days = requireNonNull(days, "days");
    }

    /**
     * Sets what is read.
     *
     * @throws IllegalArgumentException if it is nothing
     */
    public Builder parts(Collection<SyncPart> parts) {
      this.parts = EnumSet.copyOf(parts);
      return this;
    }

    /**
     * Sets how many portals are read at once.
     *
     * @throws IllegalArgumentException if it is less than 1
     */
    public Builder concurrency(int portals) {
      this.concurrency = positive(portals);
      return this;
    }

    /**
     * Sets about how many rows of each part is asked in one sync.
     *
     * @throws IllegalArgumentException if it is less than 1
     */
    public Builder mostQuestions(int rows) {
      this.mostQuestions = positive(rows);
      return this;
    }

    /** Sets after how long a row that has not changed is asked about again. */
    public Builder askedAgainAfter(Duration time) {
      this.askedAgainAfter = requireNonNull(time, "time");
      return this;
    }

    /** Sets for how long a settled invoice is asked about again. */
    public Builder watchedAfterSettlement(Duration time) {
      this.watchedAfterSettlement = requireNonNull(time, "time");
      return this;
    }

    private static int positive(int number) {
      if (number < 1) {
        throw new IllegalArgumentException("At least 1 is done, not " + number);
      }
      return number;
    }

    /** Returns the plan. */
    public SyncPlan build() {
      return new SyncPlan(this);
    }
  }
}

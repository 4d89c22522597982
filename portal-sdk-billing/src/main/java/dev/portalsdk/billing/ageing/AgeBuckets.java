package dev.portalsdk.billing.ageing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The spans of days by which debts are aged, "tramos de antigüedad", such as {@code 0-30, 31-60,
 * 61-90, 91-120, over 120}.
 *
 * <p>Two are equal if their boundaries are. This class is immutable and thread-safe.
 */
public final class AgeBuckets {

  /** 0-30, 31-60, 61-90, 91-120 and over 120 days. */
  public static final AgeBuckets STANDARD = of(30, 60, 90, 120);

  private final List<Integer> lastDays;

  private AgeBuckets(List<Integer> lastDays) {
    this.lastDays = lastDays;
  }

  /**
   * Returns buckets that end with these days; what is older has one more.
   *
   * @param lastDays the last day of each, rising, such as {@code 30, 60, 90, 120}
   * @throws IllegalArgumentException if there are none, one is negative, or they do not rise
   */
  public static AgeBuckets of(int... lastDays) {
    List<Integer> days = IntStream.of(lastDays).boxed().toList();
    boolean rising =
        IntStream.range(1, lastDays.length).allMatch(i -> lastDays[i - 1] < lastDays[i]);
    if (days.isEmpty() || days.get(0) < 0 || !rising) {
      throw new IllegalArgumentException("Buckets end with days that rise, such as 30, 60, 90");
    }
    return new AgeBuckets(days);
  }

  /** Returns how many there are, with that of what is older: five for {@link #STANDARD}. */
  public int count() {
    return lastDays.size() + 1;
  }

  /**
   * Returns in which bucket an age is, from 0.
   *
   * @param days the age, from 0
   * @throws IllegalArgumentException if it is negative: what is not due yet is in none
   */
  public int indexOf(long days) {
    if (days < 0) {
      throw new IllegalArgumentException("An age is not negative");
    }
    return (int) lastDays.stream().filter(last -> days > last).count();
  }

  /** Returns the names, such as {@code 0-30} and, of the last, {@code over 120}. */
  public List<String> names() {
    List<String> names = new ArrayList<>();
    int first = 0;
    for (int last : lastDays) {
      names.add(first + "-" + last);
      first = last + 1;
    }
    return Stream.concat(names.stream(), Stream.of("over " + (first - 1))).toList();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof AgeBuckets that && lastDays.equals(that.lastDays);
  }

  @Override
  public int hashCode() {
    return lastDays.hashCode();
  }

  /** Returns the names, such as {@code [0-30, 31-60, over 60]}. */
  @Override
  public String toString() {
    return names().toString();
  }
}

package dev.portalsdk.billing.matching;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** A payment of either side, known by itself: two of one amount and day are two. */
final class Paid {

  private final boolean ofLedger;
  private final int place;
  private final int side;
  private final long day;
  private final long amount;
  private final Set<PayerNumber> numbers;

  /**
   * Takes what counts of a payment.
   *
   * @param ofLedger on which side it stands
   * @param place where it stands there
   * @param side owner and currency
   * @param day since 1970-01-01
   * @param amount in minor units
   * @param numbers the payer's
   */
  Paid(boolean ofLedger, int place, int side, long day, long amount, Set<PayerNumber> numbers) {
    this.ofLedger = ofLedger;
    this.place = place;
    this.side = side;
    this.day = day;
    this.amount = amount;
    this.numbers = numbers;
  }

  boolean ofLedger() {
    return ofLedger;
  }

  int place() {
    return place;
  }

  int side() {
    return side;
  }

  long day() {
    return day;
  }

  long amount() {
    return amount;
  }

  Set<PayerNumber> numbers() {
    return numbers;
  }

  boolean sharesNumberWith(Paid other) {
    return numbers.stream().anyMatch(other.numbers::contains);
  }

  /** Returns the places of those that stand on one side, ascending. */
  static List<Integer> places(Collection<Paid> some, boolean ofLedger) {
    Set<Integer> places = new TreeSet<>();
    some.stream().filter(one -> one.ofLedger == ofLedger).forEach(one -> places.add(one.place));
    return List.copyOf(places);
  }
}

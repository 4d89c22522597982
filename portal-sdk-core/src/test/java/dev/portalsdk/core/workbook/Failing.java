package dev.portalsdk.core.workbook;

import java.util.Iterator;
import java.util.stream.IntStream;

/** Lists that break off. */
final class Failing {

  static final IllegalStateException FAILURE = new IllegalStateException("it broke off");

  private Failing() {}

  /** Returns so many bills and then fails. */
  static Iterable<Bill> after(int count) {
    return doing(
        count,
        () -> {
          throw FAILURE;
        });
  }

  /** Returns so many bills, then does something, and goes on with as many. */
  static Iterable<Bill> doing(int count, Runnable something) {
    return () -> iterator(count, something);
  }

  private static Iterator<Bill> iterator(int count, Runnable something) {
    return IntStream.range(0, 2 * count)
        .mapToObj(
            i -> {
              if (i == count) {
                something.run();
              }
              return Bill.of("Consulta " + i * 7919L % 1_000_003);
            })
        .iterator();
  }
}

package dev.portalsdk.billing.matching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Numbers values from 0 in the order in which they come; lists repeat the last one mostly. */
final class Ordinals<T> {

  private final Map<T, Integer> numbers = new HashMap<>();
  private final List<T> values = new ArrayList<>();
  private final int most;
  private final String what;
  private @Nullable T last;
  private int ofLast;

  /**
   * Starts without a value.
   *
   * @param most how many there may be
   * @param what they are, for the message that there are more
   */
  Ordinals(int most, String what) {
    this.most = most;
    this.what = what;
  }

  int of(T value) {
    if (value != last) {
      ofLast = numbers.computeIfAbsent(value, this::added);
      last = value;
    }
    return ofLast;
  }

  T value(int number) {
    return values.get(number);
  }

  private int added(T value) {
    if (values.size() == most) {
      throw new IllegalArgumentException("More than " + most + " " + what);
    }
    values.add(value);
    return values.size() - 1;
  }
}

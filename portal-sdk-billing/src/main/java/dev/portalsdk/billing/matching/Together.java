package dev.portalsdk.billing.matching;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which payments hang together, each by another: a forest of those that were joined. */
final class Together {

  private final Map<Paid, Paid> above = new HashMap<>();
  private final List<Paid> all = new ArrayList<>();

  void join(Collection<Paid> some) {
    Paid first = null;
    for (Paid one : some) {
      if (above.putIfAbsent(one, one) == null) {
        all.add(one);
      }
      if (first == null) {
        first = one;
      } else {
        above.put(top(one), top(first));
      }
    }
  }

  /** Returns those that hang together, in the order in which they came. */
  Collection<List<Paid>> groups() {
    Map<Paid, List<Paid>> groups = new LinkedHashMap<>();
    for (Paid one : all) {
      groups.computeIfAbsent(top(one), top -> new ArrayList<>()).add(one);
    }
    return groups.values();
  }

  /** Halves each way that it goes, so that ways stay short. */
  private Paid top(Paid of) {
    Paid at = of;
    Paid up = above.getOrDefault(at, at);
    while (up != at) {
      Paid further = above.getOrDefault(up, up);
      above.put(at, further);
      at = further;
      up = above.getOrDefault(at, at);
    }
    return at;
  }
}

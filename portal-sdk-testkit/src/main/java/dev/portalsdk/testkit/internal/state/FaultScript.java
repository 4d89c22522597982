package dev.portalsdk.testkit.internal.state;

import dev.portalsdk.testkit.spi.Fault;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** What goes wrong at the coming requests of a payer, in order. Thread-safe. */
public final class FaultScript {

  private final List<Fault> coming = new ArrayList<>();

  /** Adds a fault so many times. */
  public synchronized void add(Fault fault, int times) {
    coming.addAll(Collections.nCopies(times, fault));
  }

  /** Removes and returns the first of the coming faults that can happen to this request. */
  public synchronized Optional<Fault> take(Fault.Request request) {
    Iterator<Fault> faults = coming.iterator();
    while (faults.hasNext()) {
      Fault fault = faults.next();
      if (fault.canHit(request)) {
        faults.remove();
        return Optional.of(fault);
      }
    }
    return Optional.empty();
  }
}

package dev.portalsdk.testkit.internal.memory;

import dev.portalsdk.core.spi.Capabilities;
import dev.portalsdk.testkit.internal.state.PayerState;
import java.util.function.Function;

/** Collects the capabilities that a payer offers, each for the visits that its menu leads to. */
final class Offering {

  private final PayerState payer;
  private final Visit visit;
  private final Capabilities.Builder offered = Capabilities.builder();

  Offering(PayerState payer, Visit visit) {
    this.payer = payer;
    this.visit = visit;
  }

  /**
   * Serves a capability if the payer offers it.
   *
   * @param type its interface
   * @param maker makes it of the visits that it asks through
   */
  <C> Offering serve(Class<C> type, Function<Visit, ? extends C> maker) {
    if (payer.rules().capabilities().contains(type)) {
      offered.serve(type, maker.apply(visit.to(type)));
    }
    return this;
  }

  Capabilities.Builder builder() {
    return offered;
  }
}

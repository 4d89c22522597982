package dev.portalsdk.billing.withholding;

import dev.portalsdk.core.PortalId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is known of each payment, found by payer and order. */
final class Payments<T> {

  private final Map<Payment, List<T>> known = new HashMap<>();

  private record Payment(Optional<PortalId> payer, String order) {}

  /** Adds it if the withholding names a payment. */
  void add(Optional<PortalId> payer, Withholding withholding, T item) {
    withholding
        .order()
        .map(order -> new Payment(payer, order.strip()))
        .ifPresent(payment -> known.computeIfAbsent(payment, any -> new ArrayList<>()).add(item));
  }

  List<T> of(Optional<PortalId> payer, Optional<String> order) {
    return order
        .map(number -> known.getOrDefault(new Payment(payer, number.strip()), List.of()))
        .orElse(List.of());
  }
}

package dev.portalsdk.billing.submission;

import static java.util.Objects.requireNonNull;

import dev.portalsdk.core.time.DateRange;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which shipments are asked for, by the fields "N° Envío", "Seleccionar Estado", "Fecha Desde" and
 * "Fecha Hasta" (SanCor's manual L368).
 *
 * <pre>{@code
 * ShipmentQuery.all().sent(new DateRange(LocalDate.of(2021, 11, 1), LocalDate.of(2021, 11, 30)))
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
public final class ShipmentQuery {

  private static final ShipmentQuery ALL = new ShipmentQuery(null, null, null);

  private final @Nullable String number;
  private final @Nullable ShipmentState state;
  private final @Nullable DateRange sent;

  private ShipmentQuery(
      @Nullable String number, @Nullable ShipmentState state, @Nullable DateRange sent) {
    this.number = number;
    this.state = state;
    this.sent = sent;
  }

  /** Returns the query for all shipments that the portal shows. */
  public static ShipmentQuery all() {
    return ALL;
  }

  /** Returns this query for the shipment of a number, such as {@code 253}. */
  public ShipmentQuery number(String number) {
    return new ShipmentQuery(requireNonNull(number, "number"), state, sent);
  }

  /** Returns this query for shipments in a state. */
  public ShipmentQuery state(ShipmentState state) {
    return new ShipmentQuery(number, requireNonNull(state, "state"), sent);
  }

  /** Returns this query for shipments sent within a range of days, in the portal's zone. */
  public ShipmentQuery sent(DateRange range) {
    return new ShipmentQuery(number, state, requireNonNull(range, "range"));
  }

  /** Returns the number, if it matters. */
  public Optional<String> number() {
    return Optional.ofNullable(number);
  }

  /** Returns the state, if it matters. */
  public Optional<ShipmentState> state() {
    return Optional.ofNullable(state);
  }

  /** Returns the days, if they matter. */
  public Optional<DateRange> sent() {
    return Optional.ofNullable(sent);
  }

  /** Returns whether this shipment is asked for. */
  public boolean matches(Shipment shipment) {
    return (number == null || number.equals(shipment.number()))
        && (state == null || state == shipment.state())
        && (sent == null || sent.contains(shipment.sent()));
  }

  /** Returns state and days; a number is the caller's own text. */
  @Override
  public String toString() {
    return "ShipmentQuery[state=" + state + ", sent=" + sent + "]";
  }
}

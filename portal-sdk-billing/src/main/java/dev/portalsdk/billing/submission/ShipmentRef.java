package dev.portalsdk.billing.submission;

import static java.util.Objects.requireNonNull;

import dev.portalsdk.billing.invoice.Owner;
import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.error.InvalidTextException;
import java.util.regex.Pattern;

/**
 * The name of a shipment that can be stored in a database today and used tomorrow, such as {@code
 * sancor-salud;;CUIT:27352153589;253}.
 *
 * <p>The text holds the provider's number: keep it out of logs. This class is immutable and
 * thread-safe.
 *
 * @param owner whose shipment it is
 * @param number the portal's, "Número de Envío", such as {@code 253}: up to 12 digits
 */
public record ShipmentRef(Owner owner, String number) {

  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,12}");

  /**
   * Checks both.
   *
   * @throws InvalidTextException if the number has another form
   */
  public ShipmentRef {
    requireNonNull(owner, "owner");
    if (!NUMBER.matcher(requireNonNull(number, "number")).matches()) {
      throw new InvalidTextException(
          ErrorCode.INVALID_NUMBER, "A shipment's number is up to 12 digits, such as 253");
    }
  }

  /**
   * Reads a stored name.
   *
   * @param text what {@link #text()} returned
   * @throws InvalidTextException if it is no such text; the message does not repeat it
   */
  public static ShipmentRef parse(String text) {
    int number = text.lastIndexOf(';');
    if (number < 0) {
      throw new InvalidTextException(
          ErrorCode.INVALID_TEXT, "This is no stored shipment reference: parts are missing");
    }
    return new ShipmentRef(Owner.parse(text.substring(0, number)), text.substring(number + 1));
  }

  /** Returns a text that can be stored, which {@link #parse(String)} reads back. */
  public String text() {
    return owner.text() + ";" + number;
  }

  /** Returns the number, such as {@code shipment 253}. */
  @Override
  public String toString() {
    return "shipment " + number;
  }
}

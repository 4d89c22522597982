package dev.portalsdk.billing.payment;

import static java.util.Objects.requireNonNull;

import dev.portalsdk.billing.invoice.Owner;
import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.error.InvalidTextException;
import dev.portalsdk.core.time.DatePattern;
import java.time.LocalDate;
import java.util.regex.Pattern;

/**
 * The name of a payment voucher that can be stored in a database today and used tomorrow, such as
 * {@code mutual-ser;;NIT:8000031226;2018-01-29;10982}.
 *
 * <p>The day is part of it, since portals find vouchers by the day of payment and no manual says
 * that a number is never used again. The text holds the provider's number: keep it out of logs.
 * This class is immutable and thread-safe.
 *
 * @param owner whose voucher it is
 * @param paid the day of payment, in the portal's zone
 * @param number the payer's number, such as {@code 10982}
 */
public record VoucherRef(Owner owner, LocalDate paid, String number) {

  private static final Pattern NUMBER = Pattern.compile("[0-9A-Za-z][0-9A-Za-z/._-]{0,39}");
  private static final String EXPECTED =
      "A voucher's number is up to 40 letters, digits and / . _ -";

  /**
   * Checks that all are there.
   *
   * @throws InvalidTextException if the number has another form
   */
  public VoucherRef {
    requireNonNull(owner, "owner");
    requireNonNull(paid, "paid");
    if (!NUMBER.matcher(requireNonNull(number, "number")).matches()) {
      throw new InvalidTextException(ErrorCode.INVALID_NUMBER, EXPECTED);
    }
  }

  /**
   * Reads a stored name.
   *
   * @param text what {@link #text()} returned
   * @throws InvalidTextException if it is no such text; the message does not repeat it
   */
  public static VoucherRef parse(String text) {
    int number = text.lastIndexOf(';');
    int paid = text.lastIndexOf(';', number - 1);
    if (paid < 0) {
      throw new InvalidTextException(
          ErrorCode.INVALID_TEXT, "This is no stored voucher reference: parts are missing");
    }
    return new VoucherRef(
        Owner.parse(text.substring(0, paid)),
        DatePattern.ISO.parse(text.substring(paid + 1, number)),
        text.substring(number + 1));
  }

  /** Returns a text that can be stored, which {@link #parse(String)} reads back. */
  public String text() {
    return owner.text() + ";" + DatePattern.ISO.format(paid) + ";" + number;
  }

  /** Returns day and number, such as {@code 10982 of 2018-01-29}. */
  @Override
  public String toString() {
    return number + " of " + paid;
  }
}

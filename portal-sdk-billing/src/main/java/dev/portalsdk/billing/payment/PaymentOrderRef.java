package dev.portalsdk.billing.payment;

import static java.util.Objects.requireNonNull;

import dev.portalsdk.billing.invoice.InvoiceRef;
import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.error.InvalidTextException;
import java.util.regex.Pattern;

/**
 * The name of a payment order under one of the invoices that it pays, such as {@code
 * sancor-salud;;CUIT:27352153589;INVOICE;B;AR:00017-00004179;APB;10118036}.
 *
 * <p>The invoice is part of it, since portals show the orders of an invoice and no list of all: an
 * order that pays two invoices has two names, with one type and one number. The text can be stored
 * in a database today and used tomorrow; it holds the issuer's number: keep it out of logs. This
 * class is immutable and thread-safe.
 *
 * @param invoice under which it is shown
 * @param type the portal's word for what it is, "Comprobante", such as {@code APB}
 * @param number the payer's, "Nro Comprobante Orden", such as {@code 10118036}
 */
public record PaymentOrderRef(InvoiceRef invoice, String type, String number) {

  private static final Pattern TYPE = Pattern.compile("[A-Z]{1,10}");
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,20}");

  /**
   * Checks the forms.
   *
   * @throws InvalidTextException if the type is not up to 10 capital letters, or the number not up
   *     to 20 digits
   */
  public PaymentOrderRef {
    requireNonNull(invoice, "invoice");
    if (!TYPE.matcher(requireNonNull(type, "type")).matches()) {
      throw new InvalidTextException(
          ErrorCode.INVALID_TEXT, "The type of a payment order is capital letters, such as APB");
    }
    if (!NUMBER.matcher(requireNonNull(number, "number")).matches()) {
      throw new InvalidTextException(
          ErrorCode.INVALID_NUMBER, "A payment order's number is digits, such as 10118036");
    }
  }

  /**
   * Reads a stored name.
   *
   * @param text what {@link #text()} returned
   * @throws InvalidTextException if it is no such text; the message does not repeat it
   */
  public static PaymentOrderRef parse(String text) {
    int number = text.lastIndexOf(';');
    int type = text.lastIndexOf(';', number - 1);
    if (type < 0) {
      throw new InvalidTextException(
          ErrorCode.INVALID_TEXT, "This is no stored payment order: parts are missing");
    }
    return new PaymentOrderRef(
        InvoiceRef.parse(text.substring(0, type)),
        text.substring(type + 1, number),
        text.substring(number + 1));
  }

  /** Returns a text that can be stored, which {@link #parse(String)} reads back. */
  public String text() {
    return invoice.text() + ";" + type + ";" + number;
  }

  /** Returns type and number, such as {@code APB 10118036}. */
  @Override
  public String toString() {
    return type + " " + number;
  }
}

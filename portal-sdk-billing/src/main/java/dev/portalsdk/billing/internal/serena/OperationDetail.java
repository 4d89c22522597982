package dev.portalsdk.billing.internal.serena;

import static dev.portalsdk.core.money.Currencies.ARS;

import dev.portalsdk.billing.invoice.ArgentineNumber;
import dev.portalsdk.billing.invoice.InvoiceKind;
import dev.portalsdk.billing.invoice.InvoiceStatus;
import dev.portalsdk.billing.invoice.Letter;
import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.error.InvalidTextException;
import dev.portalsdk.core.money.AmountStyle;
import dev.portalsdk.core.money.Amounts;
import dev.portalsdk.core.money.Money;

/**
 * The sentence under "DETALLE FACTURA", such as {@code FACTURAS "B" 0025-00043905 Importe
 * 24270824.38 Proceso ejecutado el día 17/07/2025} (manual L57-66): it repeats number and amount,
 * the amount with a dot and without grouping, and adds the letter and the status.
 *
 * @param title type and letter as written, such as {@code FACTURAS "B"}
 */
record OperationDetail(
    String title,
    InvoiceKind kind,
    Letter letter,
    ArgentineNumber number,
    Money amount,
    InvoiceStatus status) {

  private static final String AMOUNT_WORD = " Importe ";
  private static final String CUT = "...";
  private static final String SHAPE = "<type> \"<letter>\" dddd-dddddddd Importe <amount> <status>";

  /**
   * Reads a sentence.
   *
   * @throws InvalidTextException if it does not have the shape, or one of its parts is unreadable
   */
  static OperationDetail parse(String sentence) {
    int open = sentence.indexOf(" \"");
    int close = sentence.indexOf("\" ", open + 2);
    int amountWord = sentence.indexOf(AMOUNT_WORD, close);
    int amountAt = amountWord + AMOUNT_WORD.length();
    int amountEnd = sentence.indexOf(' ', amountAt);
    if (open < 1 || close < 0 || amountWord < close + 2 || amountEnd < 0) {
      throw new InvalidTextException(
          ErrorCode.INVALID_TEXT, "The detail does not have the shape " + SHAPE);
    }
    return new OperationDetail(
        sentence.substring(0, close + 1),
        kind(sentence.substring(0, open)),
        Letter.parse(sentence.substring(open + 2, close)),
        ArgentineNumber.parse(sentence.substring(close + 2, amountWord)),
        Amounts.parse(sentence.substring(amountAt, amountEnd), AmountStyle.PLAIN_DOT, ARS),
        StatusWords.status(sentence.substring(amountEnd + 1)));
  }

  private static InvoiceKind kind(String type) {
    return switch (type) {
      case "FACTURAS" -> InvoiceKind.INVOICE;
      case "NOTAS DE CREDITO" -> InvoiceKind.CREDIT_NOTE;
      case "NOTAS DE DEBITO" -> InvoiceKind.DEBIT_NOTE;
      default ->
          throw new InvalidTextException(
              ErrorCode.INVALID_TEXT,
              "The type of voucher is none of FACTURAS, NOTAS DE CREDITO, NOTAS DE DEBITO");
    };
  }

  /** Whether the cell "TIPO FACTURA" names this type and letter, cut short or not. */
  boolean isOfType(String cell) {
    return cell.endsWith(CUT)
        ? title.startsWith(cell.substring(0, cell.length() - CUT.length()))
        : title.equals(cell);
  }

  /** Whether the sign is that of the type: the portal shows credit notes as negative (L57, L61). */
  boolean isOnItsSide() {
    return amount.isZero() || amount.isNegative() == (kind.sign() < 0);
  }
}

package dev.portalsdk.billing.internal.serena;

import dev.portalsdk.billing.invoice.Invoice;
import dev.portalsdk.billing.invoice.InvoiceKind;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a row says to a careful person: read by regular expressions, with nothing in common with the
 * readers that it is compared with.
 *
 * @param title the type in full and the letter, such as {@code FACTURAS "B"}
 * @param number point of sale and number without zeros in front, such as {@code 25-43905}
 * @param total the amount without its sign, with two decimals
 * @param issued the date on the voucher
 * @param words the words of the status
 * @param day the day that the status names, null if none
 */
record Reading(
    String title,
    String number,
    BigDecimal total,
    LocalDate issued,
    String words,
    @Nullable LocalDate day) {

  private static final Pattern DATE = Pattern.compile("([0-9]{2})/([0-9]{2})/([0-9]{4})");
  private static final Pattern HYPHENATED = Pattern.compile("([0-9]{1,5})-([0-9]{1,8})");
  private static final Pattern JOINED = Pattern.compile("([0-9]{4,5})([0-9]{8})");
  private static final Pattern AMOUNT =
      Pattern.compile("(-?)\\$?((?:0|[1-9][0-9]{0,2}(?:\\.[0-9]{3})*)(?:,[0-9]{1,2})?)");
  private static final Pattern DETAIL =
      Pattern.compile(
          "((FACTURAS|NOTAS DE CREDITO|NOTAS DE DEBITO) \"[A-Z]\") ([0-9-]+)"
              + " Importe (-?(?:0|[1-9][0-9]*)(?:\\.[0-9]{1,2})?) (.*)",
          Pattern.DOTALL);
  private static final Pattern DATED =
      Pattern.compile("(?:Se acreditará|Proceso ejecutado) el día (.*)", Pattern.DOTALL);
  private static final Map<InvoiceKind, String> TYPES =
      Map.of(
          InvoiceKind.INVOICE, "FACTURAS",
          InvoiceKind.CREDIT_NOTE, "NOTAS DE CREDITO",
          InvoiceKind.DEBIT_NOTE, "NOTAS DE DEBITO");

  /** Reads the cells of a row, or returns empty if they are unreadable or disagree. */
  static Optional<Reading> of(
      String date, String type, String number, String amount, String detail) {
    Matcher sentence = DETAIL.matcher(detail);
    if (!sentence.matches() || !isType(type, sentence.group(1))) {
      return Optional.empty();
    }
    Optional<String> shown = number(number);
    Optional<BigDecimal> total = amount(amount);
    Optional<LocalDate> issued = date(date);
    Matcher dated = DATED.matcher(sentence.group(5));
    Optional<LocalDate> day = dated.matches() ? date(dated.group(1)) : Optional.empty();
    boolean whole = issued.isPresent() && day.isPresent() == dated.matches();
    boolean agreed =
        shown.isPresent()
            && shown.equals(number(sentence.group(3)))
            && total.isPresent()
            && total.get().compareTo(new BigDecimal(sentence.group(4))) == 0
            && isOnItsSide(total.get(), sentence.group(2));
    return whole && agreed
        ? Optional.of(
            new Reading(
                sentence.group(1),
                shown.get(),
                total.get().abs(),
                issued.get(),
                sentence.group(5),
                day.orElse(null)))
        : Optional.empty();
  }

  /** Returns what the library has read, in the same words. */
  static Reading of(Invoice invoice) {
    return new Reading(
        TYPES.get(invoice.key().kind()) + " \"" + invoice.key().letter().orElseThrow() + "\"",
        number(invoice.key().number().shown()).orElseThrow(),
        invoice.total().amount(),
        invoice.issued().orElseThrow(),
        invoice.status().words(),
        invoice.status().day().orElse(null));
  }

  /** Reads the cells of what the library has read, as it shows them. */
  static Optional<Reading> ofShown(Invoice invoice) {
    Map<String, String> cells = invoice.shown().asMap();
    return of(
        cells.get("FECHA FACTURA"),
        cells.get("TIPO FACTURA"),
        cells.get("NÚMERO FACTURA"),
        cells.get("IMPORTE"),
        cells.get("DETALLE FACTURA"));
  }

  /**
   * Returns what the row shows twice: type, number and amount, and the letter too of an invoice; a
   * note's is in its sentence alone, since its type is cut short.
   */
  String redundant() {
    return title.replaceFirst("^(NOTAS.*) \".\"$", "$1") + " " + number + " " + total;
  }

  private static boolean isType(String cell, String title) {
    return cell.equals(title)
        || (cell.endsWith("...") && title.startsWith(cell.substring(0, cell.length() - 3)));
  }

  private static boolean isOnItsSide(BigDecimal amount, String type) {
    return amount.signum() == 0 || (amount.signum() < 0) == type.equals("NOTAS DE CREDITO");
  }

  private static Optional<String> number(String shown) {
    Matcher parts = HYPHENATED.matcher(shown);
    if (!parts.matches()) {
      parts = JOINED.matcher(shown);
    }
    if (!parts.matches()) {
      return Optional.empty();
    }
    int point = Integer.parseInt(parts.group(1));
    int number = Integer.parseInt(parts.group(2));
    return point == 0 || number == 0 ? Optional.empty() : Optional.of(point + "-" + number);
  }

  private static Optional<BigDecimal> amount(String shown) {
    Matcher parts = AMOUNT.matcher(shown);
    return parts.matches()
        ? Optional.of(
            new BigDecimal(parts.group(1) + parts.group(2).replace(".", "").replace(',', '.'))
                .setScale(2))
        : Optional.empty();
  }

  private static Optional<LocalDate> date(String shown) {
    Matcher parts = DATE.matcher(shown);
    if (!parts.matches() || Integer.parseInt(parts.group(3)) < 1900) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          LocalDate.parse(parts.group(3) + "-" + parts.group(2) + "-" + parts.group(1)));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }
}

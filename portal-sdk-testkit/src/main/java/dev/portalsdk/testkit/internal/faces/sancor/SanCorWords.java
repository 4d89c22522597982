package dev.portalsdk.testkit.internal.faces.sancor;

import dev.portalsdk.billing.invoice.ArgentineNumber;
import dev.portalsdk.billing.invoice.Invoice;
import dev.portalsdk.billing.invoice.InvoiceKind;
import dev.portalsdk.billing.invoice.InvoiceStatus;
import dev.portalsdk.core.money.AmountStyle;
import dev.portalsdk.core.money.Amounts;
import dev.portalsdk.core.money.Money;
import dev.portalsdk.core.table.Shown;
import dev.portalsdk.core.time.DatePattern;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** How SanCor Salud writes what it shows: dates with hyphens, amounts as {@code $49.883,2}. */
final class SanCorWords {

  private SanCorWords() {}

  /**
   * Returns the row of an invoice, such as {@code 08-11-2021}, {@code B 00017-00004199}, {@code
   * $3.133.671,76}, {@code $0}, {@code $3.133.671,76}, {@code 07-01-2022}, {@code Comprobante en
   * proceso de liquidación} (L293-294). The two columns of pictures have no text.
   *
   * @param invoice with the portal's words for its status
   * @throws IllegalArgumentException if it lacks what a column shows, or is a note: the portal has
   *     no way to show these
   */
  static Shown row(Invoice invoice) {
    Map<String, String> cells = new LinkedHashMap<>();
    cells.put("Recepción", day(invoice.received()));
    cells.put("Factura", voucher(invoice));
    cells.put("Importe", amount(invoice.total()));
    cells.put("Débitos", amount(invoice.debited()));
    cells.put("Saldo", amount(invoice.balance()));
    cells.put("Vencimiento", day(invoice.due()));
    cells.put("Estado", invoice.status().words());
    return Shown.of(cells);
  }

  /** Returns the words for a status (L294-299, L357); those of an unknown one stay as they are. */
  static String status(InvoiceStatus status) {
    return switch (status.state()) {
      case IN_PROCESS -> "Comprobante en proceso de liquidación";
      case AUTHORIZED -> "Factura disponible para el pago";
      case SETTLED -> "Comprobante Cancelado";
      case CREDIT_SCHEDULED ->
          throw new IllegalArgumentException("SanCor Salud announces no day of a credit");
      case UNRECOGNIZED -> status.words();
    };
  }

  static String day(LocalDate day) {
    return DatePattern.HYPHENATED.format(day);
  }

  static String amount(Money amount) {
    return Amounts.format(amount, AmountStyle.ES_PESOS);
  }

  private static String voucher(Invoice invoice) {
    if (invoice.key().kind() == InvoiceKind.INVOICE
        && invoice.key().number() instanceof ArgentineNumber number) {
      return invoice
          .key()
          .letter()
          .map(letter -> letter + " " + number.shown())
          .orElseThrow(SanCorWords::incomplete);
    }
    throw new IllegalArgumentException("SanCor Salud lists Argentine invoices alone");
  }

  private static String day(Optional<LocalDate> day) {
    return day.map(SanCorWords::day).orElseThrow(SanCorWords::incomplete);
  }

  private static String amount(Optional<Money> amount) {
    return amount.map(SanCorWords::amount).orElseThrow(SanCorWords::incomplete);
  }

  private static IllegalArgumentException incomplete() {
    return new IllegalArgumentException("An invoice lacks what a column of SanCor Salud shows");
  }
}

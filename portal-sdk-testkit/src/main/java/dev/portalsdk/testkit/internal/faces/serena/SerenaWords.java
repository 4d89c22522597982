package dev.portalsdk.testkit.internal.faces.serena;

import dev.portalsdk.billing.invoice.ArgentineNumber;
import dev.portalsdk.billing.invoice.DocumentKind;
import dev.portalsdk.billing.invoice.Invoice;
import dev.portalsdk.billing.invoice.InvoiceKind;
import dev.portalsdk.billing.invoice.InvoiceStatus;
import dev.portalsdk.billing.invoice.Letter;
import dev.portalsdk.billing.submission.ReadState;
import dev.portalsdk.billing.submission.UploadedDocument;
import dev.portalsdk.core.money.AmountStyle;
import dev.portalsdk.core.money.Amounts;
import dev.portalsdk.core.table.Shown;
import dev.portalsdk.core.time.DatePattern;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** How Serena ART writes what it shows: the cells of its two lists (manual L40-44, L56-66). */
public final class SerenaWords {

  private static final int LONGEST_TYPE = 13;
  private static final int LAST_POINT_OF_SALE = 9999;

  private SerenaWords() {}

  /**
   * Returns the row of an invoice, such as {@code 08/07/2025}, {@code FACTURAS "B"}, {@code
   * 002500043905}, {@code 24.270.824,38}, {@code FACTURAS "B" 0025-00043905 Importe 24270824.38
   * Proceso ejecutado el día 17/07/2025} (L58).
   *
   * @param invoice with the portal's words for its status
   * @param documents what the menu of the row offers
   * @throws IllegalArgumentException if it has no letter, or its number is not Argentine or has a
   *     point of sale of five digits: the portal has no way to show these
   */
  public static Shown row(Invoice invoice, Set<DocumentKind> documents) {
    Map<String, String> cells = new LinkedHashMap<>();
    cells.put("FECHA FACTURA", day(issued(invoice)));
    cells.put("TIPO FACTURA", cut(type(invoice)));
    cells.put("NÚMERO FACTURA", number(invoice).digits());
    cells.put("IMPORTE", Amounts.format(invoice.signedTotal(), AmountStyle.ES_GROUPED));
    cells.put("DETALLE FACTURA", detail(invoice));
    cells.put("OPCIONES", menu(documents));
    return Shown.of(cells);
  }

  /**
   * Returns the row of a document that was handed in (L44). The manual's picture of «LEÍDO POR
   * SERENA» is lost: «Sí» and «No» are invented; what is neither is shown as it was handed in.
   */
  public static Shown row(UploadedDocument document) {
    Map<String, String> cells = new LinkedHashMap<>();
    cells.put("DESTINATARIO", document.recipient());
    cells.put("NOMBRE", document.name());
    cells.put("FECHA DE CARGA", day(document.uploaded()));
    cells.put("OBSERVACIONES", document.remarks());
    cells.put("LEÍDO POR SERENA", read(document));
    return Shown.of(cells);
  }

  /** Returns the label of an entry of a row's menu (L63-66). */
  public static String label(DocumentKind document) {
    return switch (document) {
      case PAYMENT_ORDER -> "Descargar Orden de Pago";
      case CREDIT_OR_DEBIT_NOTE -> "Descargar Nota de Credito/Debito";
      case WITHHOLDING -> "Descargar Retención";
      case DEBIT_DETAIL -> "Descargar Detalle del Débito";
    };
  }

  /**
   * Returns the words for a status (L57-66); those of an unknown one stay as they are.
   *
   * @throws IllegalArgumentException if the words name a day and the status has none
   */
  static String status(InvoiceStatus status) {
    return switch (status.state()) {
      case AUTHORIZED -> "Autorizada pendiente de pago";
      case IN_PROCESS -> "En proceso";
      case CREDIT_SCHEDULED -> "Se acreditará el día " + requireDay(status);
      case SETTLED -> "Proceso ejecutado el día " + requireDay(status);
      case UNRECOGNIZED -> status.words();
    };
  }

  private static String requireDay(InvoiceStatus status) {
    return status
        .day()
        .map(SerenaWords::day)
        .orElseThrow(
            () -> new IllegalArgumentException("Serena names a day with " + status.state()));
  }

  private static String detail(Invoice invoice) {
    return type(invoice)
        + " "
        + number(invoice).shortForm()
        + " Importe "
        + Amounts.format(invoice.signedTotal(), AmountStyle.PLAIN_DOT)
        + " "
        + invoice.status().words();
  }

  private static String type(Invoice invoice) {
    String letter =
        invoice
            .key()
            .letter()
            .map(Letter::toString)
            .orElseThrow(() -> new IllegalArgumentException("Serena shows a letter"));
    return words(invoice.key().kind()) + " \"" + letter + "\"";
  }

  private static LocalDate issued(Invoice invoice) {
    return invoice
        .issued()
        .orElseThrow(() -> new IllegalArgumentException("Serena shows the day of issue"));
  }

  /** The manual prints no debit note; its words follow those of the credit note. */
  private static String words(InvoiceKind kind) {
    return switch (kind) {
      case INVOICE -> "FACTURAS";
      case CREDIT_NOTE -> "NOTAS DE CREDITO";
      case DEBIT_NOTE -> "NOTAS DE DEBITO";
    };
  }

  private static String cut(String type) {
    return type.length() <= LONGEST_TYPE ? type : type.substring(0, LONGEST_TYPE) + "...";
  }

  private static ArgentineNumber number(Invoice invoice) {
    if (invoice.key().number() instanceof ArgentineNumber number
        && number.pointOfSale() <= LAST_POINT_OF_SALE) {
      return number;
    }
    throw new IllegalArgumentException("Serena shows points of sale of four digits");
  }

  private static String menu(Set<DocumentKind> documents) {
    return EnumSet.allOf(DocumentKind.class).stream()
        .filter(documents::contains)
        .map(SerenaWords::label)
        .collect(Collectors.joining(" "));
  }

  private static String read(UploadedDocument document) {
    if (document.readState() == ReadState.UNRECOGNIZED) {
      return document.shown().text("LEÍDO POR SERENA").orElse("En revisión");
    }
    return document.readState() == ReadState.READ ? "Sí" : "No";
  }

  private static String day(LocalDate day) {
    return DatePattern.SLASHED.format(day);
  }
}

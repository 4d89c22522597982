package dev.portalsdk.billing.internal.sancor;

import static dev.portalsdk.core.money.Currencies.ARS;

import dev.portalsdk.billing.invoice.Invoice;
import dev.portalsdk.billing.invoice.InvoiceKey;
import dev.portalsdk.billing.invoice.InvoiceKind;
import dev.portalsdk.billing.invoice.LetteredNumber;
import dev.portalsdk.billing.invoice.Owner;
import dev.portalsdk.core.document.PortalDocument;
import dev.portalsdk.core.money.AmountStyle;
import dev.portalsdk.core.money.Money;
import dev.portalsdk.core.page.Listing;
import dev.portalsdk.core.settings.PortalSettings;
import dev.portalsdk.core.table.Columns;
import dev.portalsdk.core.table.Row;
import dev.portalsdk.core.time.Dates;
import dev.portalsdk.core.workbook.Workbook;

/**
 * The file behind «DESCARGAR FACTURAS» (manual L288, L301). The manual does not show it: that it
 * has the columns of the screen (L293) is this project's reading.
 */
final class InvoiceWorkbook {

  private static final String RECEIVED = "Recepción";
  private static final String NUMBER = "Factura";
  private static final String TOTAL = "Importe";
  private static final String DEBITED = "Débitos";
  private static final String BALANCE = "Saldo";
  private static final String DUE = "Vencimiento";
  private static final String STATE = "Estado";

  /** «Selado» stands for the balance where the manual was read by a machine (L379). */
  private static final Columns COLUMNS =
      Columns.builder()
          .column(RECEIVED)
          .key(NUMBER)
          .column(TOTAL)
          .column(DEBITED)
          .column(BALANCE, "Selado")
          .column(DUE)
          .column(STATE)
          .build();

  private final Columns columns;
  private final AmountStyle style;
  private final Owner owner;

  /**
   * Takes note of how to read.
   *
   * @param settings may name other headers and another style of amounts in texts
   * @param owner whose invoices they are: the file does not say
   */
  InvoiceWorkbook(PortalSettings settings, Owner owner) {
    this.columns = COLUMNS.withAliases(settings.columns());
    this.style = settings.amountStyle().orElse(AmountStyle.ES_PESOS);
    this.owner = owner;
  }

  Listing<Invoice> read(PortalDocument document) {
    try (Workbook workbook = Workbook.open(document)) {
      return workbook.tables(columns).read(this::invoice);
    }
  }

  private Invoice invoice(Row row) {
    LetteredNumber voucher = row.read(NUMBER, LetteredNumber::parse);
    InvoiceKey key = InvoiceKey.of(owner, InvoiceKind.INVOICE, voucher.letter(), voucher.number());
    Money total = row.amount(TOTAL, style, ARS);
    row.require(!total.isNegative(), TOTAL, "the total of an invoice is not negative");
    return Invoice.builder(key)
        .received(row.date(RECEIVED, Dates::hyphenated))
        .due(row.date(DUE, Dates::hyphenated))
        .total(total)
        .debited(row.amount(DEBITED, style, ARS))
        .balance(row.amount(BALANCE, style, ARS))
        .status(InvoiceStates.status(row.text(STATE)))
        .shown(row.shown())
        .build();
  }
}

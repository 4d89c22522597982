package dev.portalsdk.billing.internal.serena;

import static dev.portalsdk.core.money.Currencies.ARS;

import dev.portalsdk.billing.invoice.ArgentineNumber;
import dev.portalsdk.billing.invoice.Invoice;
import dev.portalsdk.billing.invoice.InvoiceKey;
import dev.portalsdk.billing.invoice.Owner;
import dev.portalsdk.core.error.Origin;
import dev.portalsdk.core.money.AmountStyle;
import dev.portalsdk.core.money.Amounts;
import dev.portalsdk.core.money.Money;
import dev.portalsdk.core.page.Page;
import dev.portalsdk.core.page.PageRequest;
import dev.portalsdk.core.settings.PortalSettings;
import dev.portalsdk.core.spi.html.HtmlPage;
import dev.portalsdk.core.table.Columns;
import dev.portalsdk.core.table.Row;
import dev.portalsdk.core.table.Table;
import dev.portalsdk.core.time.Dates;

/** The page "Operaciones": one row for each invoice or credit note presented (manual L52-66). */
final class OperationsPage {

  private static final String DATE = "FECHA FACTURA";
  private static final String TYPE = "TIPO FACTURA";
  private static final String NUMBER = "NÚMERO FACTURA";
  private static final String AMOUNT = "IMPORTE";
  private static final String DETAIL = "DETALLE FACTURA";
  private static final String OPTIONS = "OPCIONES";

  private static final Columns COLUMNS =
      Columns.builder()
          .column(DATE)
          .column(TYPE)
          .key(NUMBER, "N° FACTURA")
          .column(AMOUNT)
          .column(DETAIL)
          .column(OPTIONS, "OPCIO", "OPCIO...")
          .build();

  private final Origin origin;
  private final Table table;
  private final AmountStyle style;
  private final Owner owner;

  private OperationsPage(Origin origin, Table table, AmountStyle style, Owner owner) {
    this.origin = origin;
    this.table = table;
    this.style = style;
    this.owner = owner;
  }

  /**
   * Finds the table on the page.
   *
   * @param settings may name other headers and another style of amounts
   * @param owner whose list it is: the page does not say
   */
  static OperationsPage of(HtmlPage page, PortalSettings settings, Owner owner) {
    return new OperationsPage(
        page.origin(),
        page.table(COLUMNS.withAliases(settings.columns())),
        settings.amountStyle().orElse(AmountStyle.ES_GROUPED),
        owner);
  }

  Page<Operation> operations(PageRequest request) {
    return table.read(request, this::operation);
  }

  Page<Invoice> invoices(PageRequest request) {
    return table.read(request, this::invoice);
  }

  private Operation operation(Row row) {
    return new Operation(invoice(row), RowMenu.documents(row.cell(OPTIONS), origin::noticed));
  }

  private Invoice invoice(Row row) {
    OperationDetail detail = row.read(DETAIL, OperationDetail::parse);
    ArgentineNumber number = row.read(NUMBER, ArgentineNumber::parse);
    Money amount = row.read(AMOUNT, text -> Amounts.parse(text, style, ARS));
    row.require(number.equals(detail.number()), NUMBER + ", " + DETAIL, "the numbers differ");
    row.require(amount.equals(detail.amount()), AMOUNT + ", " + DETAIL, "the amounts differ");
    row.require(detail.isOfType(row.text(TYPE)), TYPE + ", " + DETAIL, "the types differ");
    row.require(detail.isOnItsSide(), DETAIL, "the amount's sign is not that of its type");
    return Invoice.builder(InvoiceKey.of(owner, detail.kind(), detail.letter(), number))
        .issued(row.read(DATE, Dates::slashed))
        .total(amount.abs())
        .status(detail.status())
        .shown(row.shown())
        .build();
  }
}

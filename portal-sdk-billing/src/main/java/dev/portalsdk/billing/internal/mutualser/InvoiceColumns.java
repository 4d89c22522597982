package dev.portalsdk.billing.internal.mutualser;

import static dev.portalsdk.core.money.Currencies.COP;

import dev.portalsdk.billing.invoice.ColombianNumber;
import dev.portalsdk.billing.payment.CrossedInvoice;
import dev.portalsdk.billing.payment.PaymentTerm;
import dev.portalsdk.core.money.AmountStyle;
import dev.portalsdk.core.settings.PortalSettings;
import dev.portalsdk.core.table.Columns;
import dev.portalsdk.core.table.Row;
import dev.portalsdk.core.time.Dates;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The columns of an invoice that a voucher settles: nine on the screen (manual L194-206), eleven
 * more in the workbook (L208).
 */
final class InvoiceColumns {

  private static final String VOUCHER = "N° Comprobante de Pago / Anticipo";
  private static final String TYPE = "Tipo Documento";
  private static final String NUMBER = "Número de Factura";
  private static final String PAID = "Valor Pagado";
  private static final String FORM = "Forma de Pago";
  private static final String CROSSED_ON = "Fecha Cruce";
  private static final String CROSSED_DOCUMENT = "Documento Cruce";

  private static final Map<String, PaymentTerm> ON_SCREEN = onScreen();
  private static final Map<String, PaymentTerm> IN_WORKBOOK = inWorkbook();

  private final Columns columns;
  private final Map<String, PaymentTerm> terms;
  private final AmountStyle style;
  private final boolean workbook;

  private InvoiceColumns(
      Columns.Builder columns,
      Map<String, PaymentTerm> terms,
      PortalSettings settings,
      boolean workbook) {
    this.columns = columns.build().withAliases(settings.columns());
    this.terms = terms;
    this.style = VoucherWords.amounts(settings);
    this.workbook = workbook;
  }

  static InvoiceColumns ofScreen(PortalSettings settings) {
    return new InvoiceColumns(screen(), ON_SCREEN, settings, false);
  }

  static InvoiceColumns ofWorkbook(PortalSettings settings) {
    Columns.Builder columns =
        screen()
            .column("IVA")
            .column("Retefuente")
            .column("ReteICA", "RetelCA")
            .column("ReteIVA", "RetelVA")
            .column("Impuesto Timbre")
            .column(FORM)
            .column(CROSSED_ON)
            .column(CROSSED_DOCUMENT)
            .column("Valor Cruce")
            .column("Copago")
            .column("Cuota Moderadora");
    return new InvoiceColumns(columns, IN_WORKBOOK, settings, true);
  }

  private static Columns.Builder screen() {
    Columns.Builder columns =
        Columns.builder()
            .column(VOUCHER, "No. Comprobante de Pago / Anticipo")
            .column(TYPE)
            .key(NUMBER)
            .column(PAID);
    ON_SCREEN.keySet().forEach(columns::column);
    return columns;
  }

  Columns columns() {
    return columns;
  }

  CrossedInvoice invoice(Row row) {
    ColombianNumber number = row.read(NUMBER, ColombianNumber::parse);
    CrossedInvoice.Builder invoice =
        CrossedInvoice.builder(number, row.amount(PAID, style, COP))
            .voucherNumber(row.text(VOUCHER))
            .documentType(row.text(TYPE))
            .shown(row.shown());
    terms.forEach(
        (header, term) -> {
          if (VoucherWords.isPresent(row.text(header))) {
            invoice.amount(term, row.amount(header, style, COP));
          }
        });
    if (workbook) {
      crossing(row, invoice);
    }
    return invoice.build();
  }

  private static void crossing(Row row, CrossedInvoice.Builder invoice) {
    if (VoucherWords.isPresent(row.text(CROSSED_ON))) {
      invoice.crossedOn(row.date(CROSSED_ON, Dates::slashed));
    }
    VoucherWords.present(row.text(CROSSED_DOCUMENT)).ifPresent(invoice::crossedDocument);
  }

  private static Map<String, PaymentTerm> onScreen() {
    Map<String, PaymentTerm> terms = new LinkedHashMap<>();
    terms.put("Valor Factura", PaymentTerm.INVOICED);
    terms.put("Valor Neto", PaymentTerm.NET);
    terms.put("Descuento Financiero", PaymentTerm.FINANCIAL_DISCOUNT);
    terms.put("Saldo", PaymentTerm.BALANCE);
    terms.put("Embargos", PaymentTerm.ATTACHMENT);
    return terms;
  }

  private static Map<String, PaymentTerm> inWorkbook() {
    Map<String, PaymentTerm> terms = onScreen();
    terms.put("IVA", PaymentTerm.VAT);
    terms.put("Retefuente", PaymentTerm.INCOME_TAX_WITHHELD);
    terms.put("ReteICA", PaymentTerm.ICA_WITHHELD);
    terms.put("ReteIVA", PaymentTerm.VAT_WITHHELD);
    terms.put("Impuesto Timbre", PaymentTerm.STAMP_TAX);
    terms.put("Valor Cruce", PaymentTerm.CROSSED);
    terms.put("Copago", PaymentTerm.COPAYMENT);
    terms.put("Cuota Moderadora", PaymentTerm.MODERATING_FEE);
    return terms;
  }
}

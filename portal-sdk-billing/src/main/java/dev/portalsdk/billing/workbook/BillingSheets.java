package dev.portalsdk.billing.workbook;

import dev.portalsdk.billing.invoice.Invoice;
import dev.portalsdk.billing.ledger.LedgerEntry;
import dev.portalsdk.billing.ledger.LedgerPayment;
import dev.portalsdk.billing.payment.CrossedInvoice;
import dev.portalsdk.billing.payment.PaymentVoucher;
import dev.portalsdk.billing.submission.UploadedDocument;
import dev.portalsdk.core.workbook.SheetLayout;

/**
 * The layouts of the lists of billing, such as {@link #invoices()}: one serves a workbook, a CSV
 * file and JSON lines.
 *
 * <pre>{@code
 * WorkbookWriter.at(ZonedDateTime.now(clock))
 *     .sheet(BillingSheets.invoices(), invoices.all(query))
 *     .saveTo(Path.of("facturas.xlsx"));
 * CsvWriter.spanish().saveTo(Path.of("facturas.csv"), BillingSheets.invoices(), invoices.all(query));
 * }</pre>
 *
 * <p>What they write may be personal: CUIT, names of files, remarks. This class is thread-safe.
 */
public final class BillingSheets {

  private BillingSheets() {}

  /**
   * Returns the layout of invoices and notes, "Facturas", such as {@code 00025-00043905}, {@code
   * Factura}, {@code B}, {@code 08/07/2025}, {@code ARS}, {@code 24270824.38}. A credit note's
   * amount is negative, so that the total is what the payer owes.
   */
  public static SheetLayout<Invoice> invoices() {
    return InvoiceSheet.LAYOUT;
  }

  /**
   * Returns the layout of documents that were handed in, "Documentos", such as {@code factura.pdf},
   * {@code Liquidaciones Prest. En Especie}, {@code 08/07/2025}, {@code Leído}.
   */
  public static SheetLayout<UploadedDocument> uploadedDocuments() {
    return UploadedDocumentSheet.LAYOUT;
  }

  /**
   * Returns the layout of payment vouchers, "Comprobantes de egreso", such as {@code 10982}, {@code
   * 29/01/2018}, {@code Dispersión}, {@code BANCOLOMBIA}, {@code COP}, {@code 5000000.00}.
   */
  public static SheetLayout<PaymentVoucher> paymentVouchers() {
    return PaymentVoucherSheet.LAYOUT;
  }

  /**
   * Returns the layout of the invoices that vouchers settle, "Detalle de pagos", such as {@code
   * 10982}, {@code FE1205}, {@code Factura}, {@code COP} and an amount for each {@link
   * dev.portalsdk.billing.payment.PaymentTerm}; those that a screen does not show are blank.
   */
  public static SheetLayout<CrossedInvoice> crossedInvoices() {
    return CrossedInvoiceSheet.LAYOUT;
  }

  /**
   * Returns the layout of the vouchers of the provider's books, "Comprobantes", which {@link
   * LedgerImport} reads back, such as {@code FC-1187}, {@code Factura B}, {@code 00025-00043905},
   * {@code 08/07/2025}, {@code ARS}, {@code 24270824.38}. A credit note's amounts are negative.
   */
  public static SheetLayout<LedgerEntry> ledgerEntries() {
    return LedgerSheet.VOUCHERS;
  }

  /**
   * Returns the layout of the payments of the provider's books, "Cobranzas", which {@link
   * LedgerImport} reads back, such as {@code RC-210}, {@code 29/08/2025}, {@code APB 10118036},
   * {@code ARS}, {@code 2311.66}.
   */
  public static SheetLayout<LedgerPayment> ledgerPayments() {
    return LedgerSheet.PAYMENTS;
  }
}

package dev.portalsdk.billing.internal.mutualser;

import dev.portalsdk.billing.invoice.Owner;
import dev.portalsdk.billing.payment.VoucherStatement;
import dev.portalsdk.core.document.PortalDocument;
import dev.portalsdk.core.settings.PortalSettings;
import dev.portalsdk.core.table.Columns;
import dev.portalsdk.core.workbook.Workbook;

/**
 * The file behind the button "Descargar" (manual L208-231). The manual says what is in it and not
 * where: that the voucher's labels stand above the table of its invoices is this project's reading.
 */
final class VoucherWorkbook {

  private final Columns labels;
  private final VoucherFields fields;
  private final InvoiceColumns invoices;

  /**
   * Takes note of how to read.
   *
   * @param settings may name other labels and headers and another style of amounts in texts
   * @param owner whose voucher it is: the file does not say
   */
  VoucherWorkbook(PortalSettings settings, Owner owner) {
    this.labels = VoucherFields.columns().build().withAliases(settings.columns());
    this.fields = new VoucherFields(VoucherWords.amounts(settings), owner);
    this.invoices = InvoiceColumns.ofWorkbook(settings);
  }

  VoucherStatement read(PortalDocument document) {
    try (Workbook workbook = Workbook.open(document)) {
      return new VoucherStatement(
          workbook.fields(labels).read(fields::voucher),
          workbook.tables(invoices.columns()).read(invoices::invoice));
    }
  }
}

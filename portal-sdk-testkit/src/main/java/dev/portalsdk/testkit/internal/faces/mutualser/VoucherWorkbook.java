package dev.portalsdk.testkit.internal.faces.mutualser;

import dev.portalsdk.billing.payment.CrossedInvoice;
import dev.portalsdk.billing.payment.PaymentTerm;
import dev.portalsdk.billing.payment.PaymentVoucher;
import dev.portalsdk.core.document.PortalDocument;
import dev.portalsdk.core.money.Money;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The file behind the button "Descargar" (manual L208-231): the voucher's own data above its
 * invoices. The manual names the fields; that they stand one below the other, and the table under
 * them, is invented.
 */
final class VoucherWorkbook {

  private static final Map<String, PaymentTerm> SCREEN = new LinkedHashMap<>();
  private static final Map<String, PaymentTerm> TAXES = new LinkedHashMap<>();
  private static final Map<String, PaymentTerm> CROSSING = new LinkedHashMap<>();

  static {
    SCREEN.put("Valor Factura", PaymentTerm.INVOICED);
    SCREEN.put("Valor Neto", PaymentTerm.NET);
    SCREEN.put("Valor Pagado", PaymentTerm.PAID);
    SCREEN.put("Descuento Financiero", PaymentTerm.FINANCIAL_DISCOUNT);
    SCREEN.put("Saldo", PaymentTerm.BALANCE);
    SCREEN.put("Embargos", PaymentTerm.ATTACHMENT);
    TAXES.put("IVA", PaymentTerm.VAT);
    TAXES.put("Retefuente", PaymentTerm.INCOME_TAX_WITHHELD);
    TAXES.put("ReteICA", PaymentTerm.ICA_WITHHELD);
    TAXES.put("ReteIVA", PaymentTerm.VAT_WITHHELD);
    TAXES.put("Impuesto Timbre", PaymentTerm.STAMP_TAX);
    CROSSING.put("Valor Cruce", PaymentTerm.CROSSED);
    CROSSING.put("Copago", PaymentTerm.COPAYMENT);
    CROSSING.put("Cuota Moderadora", PaymentTerm.MODERATING_FEE);
  }

  private final XSSFWorkbook book = new XSSFWorkbook();
  private final Sheet sheet = book.createSheet("Comprobante");
  private final CellStyle day = style("dd/mm/yyyy");
  private final CellStyle amount = style("#,##0.00");

  private VoucherWorkbook() {}

  static PortalDocument write(PaymentVoucher voucher, List<CrossedInvoice> invoices) {
    VoucherWorkbook workbook = new VoucherWorkbook();
    workbook.head(voucher);
    workbook.table(voucher, invoices);
    return PortalDocument.of("comprobante-" + voucher.number() + ".xlsx", workbook.bytes());
  }

  private void head(PaymentVoucher voucher) {
    Map<String, String> shown = MutualSerWords.row(voucher, 1).asMap();
    day(labelled("Fecha de Pago"), Optional.of(voucher.paidOn()));
    for (String label :
        List.of(
            "Nombre del Banco",
            "Tipo de Cuenta",
            "Número de Cuenta",
            "Forma de Pago",
            "N° Documento")) {
      labelled(label).setCellValue(shown.getOrDefault(label, ""));
    }
    amount(labelled("Valor Pago"), Optional.of(voucher.paid()));
    amount(labelled("Valor Pendiente por Aplicar"), voucher.pending());
    amount(labelled("Valor Pendiente por Aplicar Anticipo"), voucher.pendingAdvance());
    row();
  }

  private Cell labelled(String label) {
    Row row = row();
    row.createCell(0).setCellValue(label + ":");
    return row.createCell(1);
  }

  private void table(PaymentVoucher voucher, List<CrossedInvoice> invoices) {
    Row headers = row();
    text(headers, "N° Comprobante de Pago / Anticipo");
    text(headers, "Tipo Documento");
    text(headers, "Número de Factura");
    SCREEN.keySet().forEach(header -> text(headers, header));
    TAXES.keySet().forEach(header -> text(headers, header));
    text(headers, "Forma de Pago");
    text(headers, "Fecha Cruce");
    text(headers, "Documento Cruce");
    CROSSING.keySet().forEach(header -> text(headers, header));
    invoices.forEach(invoice -> invoice(voucher, invoice));
  }

  private void invoice(PaymentVoucher voucher, CrossedInvoice invoice) {
    Row row = row();
    text(row, invoice.voucherNumber());
    text(row, invoice.documentType());
    text(row, invoice.number().shown());
    amounts(row, SCREEN, invoice);
    amounts(row, TAXES, invoice);
    text(row, MutualSerWords.form(voucher.form()));
    day(next(row), invoice.crossedOn());
    text(row, invoice.crossedDocument().orElse(""));
    amounts(row, CROSSING, invoice);
  }

  private void amounts(Row row, Map<String, PaymentTerm> terms, CrossedInvoice invoice) {
    terms.values().forEach(term -> amount(next(row), invoice.amount(term)));
  }

  private Row row() {
    return sheet.createRow(sheet.getPhysicalNumberOfRows());
  }

  private static void text(Row row, String text) {
    next(row).setCellValue(text);
  }

  private static Cell next(Row row) {
    return row.createCell(Math.max(0, row.getLastCellNum()));
  }

  private void day(Cell cell, Optional<LocalDate> date) {
    cell.setCellStyle(day);
    date.ifPresent(cell::setCellValue);
  }

  private void amount(Cell cell, Optional<Money> money) {
    cell.setCellStyle(amount);
    money.ifPresent(value -> cell.setCellValue(value.amount().doubleValue()));
  }

  private CellStyle style(String format) {
    CellStyle style = book.createCellStyle();
    style.setDataFormat(book.createDataFormat().getFormat(format));
    return style;
  }

  private byte[] bytes() {
    try (XSSFWorkbook written = book) {
      written
          .getProperties()
          .getCoreProperties()
          .setCreated(
              Optional.of(
                  Date.from(LocalDateTime.of(2018, 10, 3, 0, 0).toInstant(ZoneOffset.UTC))));
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      written.write(out);
      return withoutTimes(out.toByteArray());
    } catch (IOException inMemory) {
      throw new UncheckedIOException(inMemory);
    }
  }

  /** The same file each time: its entries otherwise bear the time at which they were written. */
  private static byte[] withoutTimes(byte[] zip) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipInputStream entries = new ZipInputStream(new ByteArrayInputStream(zip));
        ZipOutputStream copy = new ZipOutputStream(out)) {
      for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
        ZipEntry timeless = new ZipEntry(entry.getName());
        timeless.setTimeLocal(LocalDateTime.of(2018, 10, 3, 0, 0));
        copy.putNextEntry(timeless);
        entries.transferTo(copy);
      }
    }
    return out.toByteArray();
  }
}

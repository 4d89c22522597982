package dev.portalsdk.billing.internal.mutualser;

import static dev.portalsdk.billing.BillingPortals.MUTUAL_SER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.portalsdk.billing.invoice.Owner;
import dev.portalsdk.billing.payment.PaymentEquation;
import dev.portalsdk.billing.payment.PaymentTerm;
import dev.portalsdk.billing.payment.VoucherBalance;
import dev.portalsdk.billing.payment.VoucherStatement;
import dev.portalsdk.core.document.PortalDocument;
import dev.portalsdk.core.error.DocumentException;
import dev.portalsdk.core.identity.Nit;
import dev.portalsdk.core.money.Money;
import dev.portalsdk.core.page.IncompleteListException;
import dev.portalsdk.core.settings.PortalSettings;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The file behind "Descargar", as other programs may write it (manual L208-231). */
@Tag("MS15")
class VoucherWorkbookTest {

  private static final Owner OWNER = Owner.of(MUTUAL_SER, Nit.parse("800.003.122-6"));
  private static final List<String> SCREEN =
      List.of(
          "N° Comprobante de Pago / Anticipo",
          "Tipo Documento",
          "Número de Factura",
          "Valor Factura",
          "Valor Neto",
          "Valor Pagado",
          "Descuento Financiero",
          "Saldo",
          "Embargos");
  private static final List<String> FURTHER =
      List.of(
          "IVA",
          "Retefuente",
          "RetelCA",
          "RetelVA",
          "Impuesto Timbre",
          "Forma de Pago",
          "Fecha Cruce",
          "Documento Cruce",
          "Valor Cruce",
          "Copago",
          "Cuota Moderadora");
  private static final List<Object> INVOICE =
      List.of(
          "10982",
          "Factura",
          "FE1205",
          1000.1,
          980,
          949.6,
          0,
          30,
          0.5,
          0,
          20,
          0,
          0,
          0,
          "Dispersion",
          "12/01/2018",
          "ANT-7",
          0,
          0,
          0);

  private final XSSFWorkbook book = new XSSFWorkbook();
  private final Sheet sheet = book.createSheet("Hoja1");

  @Test
  void readsTheHeadersAsTheManualsScanSpellsThem() {
    head(949.6);
    row(headers());
    row(INVOICE);

    VoucherStatement statement = read();

    assertThat(statement.voucher().number()).isEqualTo("10982");
    assertThat(statement.voucher().paidOn()).isEqualTo(LocalDate.of(2018, 1, 29));
    assertThat(statement.invoices().orThrow())
        .singleElement()
        .satisfies(
            invoice -> {
              assertThat(invoice.amount(PaymentTerm.INCOME_TAX_WITHHELD)).hasValue(cop("20.00"));
              assertThat(invoice.amount(PaymentTerm.ICA_WITHHELD)).hasValue(cop("0.00"));
              assertThat(invoice.crossedOn()).hasValue(LocalDate.of(2018, 1, 12));
              assertThat(invoice.crossedDocument()).hasValue("ANT-7");
            });
    VoucherBalance balance = statement.balance(PaymentEquation.COLOMBIAN_VOUCHER);
    assertThat(balance).hasToString("balanced");
  }

  @Test
  void readsAmountsAndDatesThatAreTexts() {
    row(List.of("Fecha de Pago:", "29/01/2018", "Forma de Pago:", "Dispersion"));
    row(List.of("Nombre del Banco: BANCOLOMBIA", "Tipo de Cuenta: Corriente"));
    row(List.of("Número de Cuenta:", "", "N° Documento:", "10982"));
    row(List.of("Valor Pago:", "949,60", "Valor Pendiente por Aplicar:", "0,00"));
    row(List.of("Valor Pendiente por Aplicar Anticipo:", "0,00"));
    row(headers());
    List<Object> texts = new ArrayList<>();
    INVOICE.forEach(cell -> texts.add(cell instanceof Number number ? grouped(number) : cell));
    row(texts);

    VoucherStatement statement = read();

    assertThat(statement.voucher().bank()).hasValue("BANCOLOMBIA");
    assertThat(statement.voucher().accountNumber()).isEmpty();
    assertThat(statement.balance(PaymentEquation.COLOMBIAN_VOUCHER).isBalanced()).isTrue();
  }

  @Test
  void doesNotBalanceWhereARowCannotBeRead() {
    head(949.6);
    row(headers());
    row(INVOICE);
    List<Object> broken = new ArrayList<>(INVOICE);
    broken.set(5, "####");
    row(broken);

    VoucherStatement statement = read();

    assertThat(statement.invoices().failures())
        .singleElement()
        .satisfies(failure -> assertThat(failure.field()).isEqualTo("Valor Pagado"));
    assertThatExceptionOfType(IncompleteListException.class)
        .isThrownBy(() -> statement.balance(PaymentEquation.COLOMBIAN_VOUCHER));
  }

  @Test
  void refusesAWorkbookWithoutTheVouchersData() {
    row(headers());
    row(INVOICE);
    assertThatExceptionOfType(DocumentException.class).isThrownBy(this::read);
  }

  @Test
  void refusesAWorkbookWithoutTheFurtherColumns() {
    head(949.6);
    row(List.copyOf(SCREEN));
    row(INVOICE.subList(0, 9));
    assertThatExceptionOfType(DocumentException.class).isThrownBy(this::read);
  }

  private void head(double paid) {
    Row day = row(List.of("Fecha de Pago:", ""));
    Cell cell = day.getCell(1);
    cell.setCellValue(LocalDate.of(2018, 1, 29));
    cell.setCellStyle(book.createCellStyle());
    cell.getCellStyle().setDataFormat((short) 14);
    row(List.of("Nombre del Banco:", "BANCOLOMBIA"));
    row(List.of("Tipo de Cuenta:", "Corriente"));
    row(List.of("Número de Cuenta:", "000000001"));
    row(List.of("Forma de Pago:", "Dispersion"));
    row(List.of("N° Documento:", 10982));
    row(List.of("Valor Pago:", paid));
    row(List.of("Valor Pendiente por Aplicar:", 0));
    row(List.of("Valor Pendiente por Aplicar Anticipo:", 0));
    row(List.of());
  }

  private static List<Object> headers() {
    List<Object> headers = new ArrayList<>(SCREEN);
    headers.addAll(FURTHER);
    return headers;
  }

  private Row row(List<?> cells) {
    Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
    for (Object value : cells) {
      Cell cell = row.createCell(Math.max(0, row.getLastCellNum()));
      if (value instanceof Number number) {
        cell.setCellValue(number.doubleValue());
      } else {
        cell.setCellValue(value.toString());
      }
    }
    return row;
  }

  private VoucherStatement read() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (book) {
      book.write(out);
    } catch (IOException inMemory) {
      throw new UncheckedIOException(inMemory);
    }
    PortalDocument document = PortalDocument.of("comprobante.xlsx", out.toByteArray());
    return new MutualSerSavedVouchers(PortalSettings.none()).statement(document, OWNER);
  }

  private static String grouped(Number number) {
    return String.format(Locale.GERMANY, "%,.2f", number.doubleValue());
  }

  private static Money cop(String amount) {
    return Money.parse("COP " + amount);
  }
}

package dev.portalsdk.billing.workbook;

import static dev.portalsdk.core.money.Currencies.COP;
import static org.assertj.core.api.Assertions.assertThat;

import dev.portalsdk.billing.BillingPortals;
import dev.portalsdk.billing.invoice.ColombianNumber;
import dev.portalsdk.billing.invoice.Invoice;
import dev.portalsdk.billing.invoice.InvoiceKind;
import dev.portalsdk.billing.invoice.Letter;
import dev.portalsdk.billing.invoice.Owner;
import dev.portalsdk.core.document.PortalDocument;
import dev.portalsdk.core.identity.Cuit;
import dev.portalsdk.core.money.AmountStyle;
import dev.portalsdk.core.money.Money;
import dev.portalsdk.core.page.Listing;
import dev.portalsdk.core.time.Dates;
import dev.portalsdk.core.workbook.Workbook;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InvoiceImportTest {

  private static final Owner OWNER =
      Owner.of(BillingPortals.SERENA_ART, Cuit.parse("30-71234567-1"));
  private static final InvoiceImport SERENA = InvoiceImport.of(OWNER);
  private static final List<Object> HEADERS =
      List.of("Fecha factura", "TIPO FACTURA", "Numero Factura", "Importe", "DETALLE FACTURA");

  @SafeVarargs
  private static Listing<Invoice> read(InvoiceImport reader, List<Object>... rows) {
    try (Workbook workbook = Workbook.open(PortalDocument.of("export.xlsx", written(rows)))) {
      return reader.read(workbook);
    }
  }

  @SafeVarargs
  private static byte[] written(List<Object>... rows) {
    try (XSSFWorkbook book = new XSSFWorkbook();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      XSSFSheet sheet = book.createSheet("Operaciones");
      for (int i = 0; i < rows.length; i++) {
        write(sheet.createRow(i), rows[i]);
      }
      book.write(out);
      return out.toByteArray();
    } catch (IOException impossible) {
      throw new AssertionError(impossible);
    }
  }

  private static void write(XSSFRow row, List<Object> cells) {
    for (int i = 0; i < cells.size(); i++) {
      if (cells.get(i) instanceof Number number) {
        row.createCell(i).setCellValue(number.doubleValue());
      } else {
        row.createCell(i).setCellValue(cells.get(i).toString());
      }
    }
  }

  @Test
  void readsAnExportByTheHeadersOfSerenasList() {
    Listing<Invoice> invoices =
        read(
            SERENA,
            HEADERS,
            List.of("08/07/2025", "FACTURAS \"B\"", "002500043905", "24.270.824,38", "x"),
            List.of("07/07/2025", "NOTAS DE CREDITO \"B\"", 2100007685L, -3574597.28, "y"));
    assertThat(invoices.failures()).isEmpty();
    Invoice first = invoices.items().get(0);
    assertThat(first.key().number().shown()).isEqualTo("00025-00043905");
    assertThat(first.key().kind()).isEqualTo(InvoiceKind.INVOICE);
    assertThat(first.key().letter()).contains(Letter.B);
    assertThat(first.issued()).contains(LocalDate.of(2025, 7, 8));
    assertThat(first.total()).isEqualTo(Money.parse("ARS 24270824.38"));
    assertThat(first.shown().text("DETALLE FACTURA")).contains("x");
    Invoice second = invoices.items().get(1);
    assertThat(second.key().number().shown()).isEqualTo("00021-00007685");
    assertThat(second.signedTotal()).isEqualTo(Money.parse("ARS -3574597.28"));
  }

  @Test
  void readsAnotherPortalsExportByADeclaredMapping() {
    InvoiceImport other =
        SERENA
            .withAliases(Map.of(InvoiceImport.NUMBER, List.of("Comprobante")))
            .withDates(Dates::hyphenated)
            .withNumbers(ColombianNumber::parse)
            .withAmounts(AmountStyle.PLAIN_DOT, COP);
    Listing<Invoice> invoices =
        read(
            other,
            List.of("Fecha", "Tipo", "COMPROBANTE", "Total"),
            List.of("08-07-2025", "Factura", "SETP990000001", "1234.50"));
    assertThat(invoices.items().get(0).key().letter()).isEmpty();
    assertThat(invoices.items().get(0).total()).isEqualTo(Money.parse("COP 1234.50"));
  }

  @Test
  void addsNoZerosToANumberThatAnotherReaderTakes() {
    List<String> taken = new ArrayList<>();
    InvoiceImport other =
        SERENA.withNumbers(
            text -> {
              taken.add(text);
              return ColombianNumber.parse(text);
            });
    read(other, HEADERS, List.of("08/07/2025", "Factura", 1234567890, 1, ""));
    assertThat(taken).containsExactly("1234567890");
  }

  @Test
  void failsARowWhoseSignIsNotThatOfItsTypeAndReadsTheOthers() {
    Listing<Invoice> invoices =
        read(
            SERENA,
            HEADERS,
            List.of("08/07/2025", "FACTURAS \"B\"", "0025-00043905", -1, ""),
            List.of("08/07/2025", "RECIBOS", "0025-00043906", 1, ""),
            List.of("08/07/2025", "ND C", "0025-00043907", 1, ""));
    assertThat(invoices.items()).singleElement().satisfies(InvoiceImportTest::isDebitNote);
    assertThat(invoices.failures())
        .extracting(failure -> failure.location().text())
        .containsExactly("Operaciones!A2", "Operaciones!B3");
  }

  private static void isDebitNote(Invoice invoice) {
    assertThat(invoice.key().kind()).isEqualTo(InvoiceKind.DEBIT_NOTE);
    assertThat(invoice.key().letter()).contains(Letter.C);
  }

  @Test
  void readsRowByRowToo() {
    List<Invoice> invoices = new ArrayList<>();
    byte[] file = written(HEADERS, List.of("08/07/2025", "FC A", "0025-00043905", 1, ""));
    try (Workbook workbook = Workbook.open(PortalDocument.of("export.xlsx", file))) {
      workbook.tables(SERENA.columns()).each(SERENA::invoice, invoices::add, failure -> {});
    }
    assertThat(invoices).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "FACTURAS \"B\",INVOICE,B",
    "Factura A,INVOICE,A",
    "FC-C,INVOICE,C",
    "NOTAS DE CREDITO \"B\",CREDIT_NOTE,B",
    "NOTAS DE CRED...,CREDIT_NOTE,",
    "Nota de Crédito E,CREDIT_NOTE,E",
    "NC,CREDIT_NOTE,",
    "Nota de débito M,DEBIT_NOTE,M"
  })
  void knowsTheTypesThatExportsWrite(String text, InvoiceKind kind, Letter letter) {
    VoucherTitle title = VoucherTitle.parse(text);
    assertThat(title.kind()).isEqualTo(kind);
    assertThat(title.letter().orElse(null)).isEqualTo(letter);
  }
}

package dev.portalsdk.billing.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portalsdk.billing.BillingPortals;
import dev.portalsdk.billing.invoice.ArgentineNumber;
import dev.portalsdk.billing.invoice.ColombianNumber;
import dev.portalsdk.billing.invoice.Invoice;
import dev.portalsdk.billing.invoice.InvoiceKey;
import dev.portalsdk.billing.invoice.InvoiceKind;
import dev.portalsdk.billing.invoice.InvoiceState;
import dev.portalsdk.billing.invoice.InvoiceStatus;
import dev.portalsdk.billing.invoice.Letter;
import dev.portalsdk.billing.invoice.Owner;
import dev.portalsdk.billing.submission.AttachmentKind;
import dev.portalsdk.billing.submission.ReadState;
import dev.portalsdk.billing.submission.UploadedDocument;
import dev.portalsdk.core.document.PortalDocument;
import dev.portalsdk.core.identity.Cuit;
import dev.portalsdk.core.money.Money;
import dev.portalsdk.core.time.Zones;
import dev.portalsdk.core.workbook.CsvWriter;
import dev.portalsdk.core.workbook.JsonLinesWriter;
import dev.portalsdk.core.workbook.SheetLayout;
import dev.portalsdk.core.workbook.WorkbookWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BillingSheetsTest {

  private static final LocalDate DAY = LocalDate.of(2025, 7, 8);
  private static final Owner OWNER =
      Owner.of(BillingPortals.SERENA_ART, Cuit.parse("30-71234567-1"));
  private static final InvoiceStatus SCHEDULED =
      InvoiceStatus.of(
          InvoiceState.CREDIT_SCHEDULED,
          LocalDate.of(2025, 8, 29),
          "Se acreditará el día 29/08/2025");
  private static final Invoice INVOICE = invoice(InvoiceKind.INVOICE, "24270824.38");
  private static final Invoice CREDIT_NOTE = invoice(InvoiceKind.CREDIT_NOTE, "3574597.28");

  @Test
  void writesAnInvoiceForASpanishExcel() throws IOException {
    assertThat(csv(BillingSheets.invoices(), INVOICE, CREDIT_NOTE))
        .isEqualTo(
            "\uFEFFNúmero;Tipo;Letra;Fecha de emisión;Fecha de recepción;Vencimiento;Moneda;Importe;"
                + "Débitos;Saldo;Estado;Fecha del estado;Estado según el pagador;Pagador;Empresa;Emisor\r\n"
                + "00025-00043905;Factura;B;08/07/2025;;;ARS;24270824,38;;;Con fecha de acreditación;"
                + "29/08/2025;Se acreditará el día 29/08/2025;serena-art;;30-71234567-1\r\n"
                + "00025-00043905;Nota de crédito;B;08/07/2025;;;ARS;-3574597,28;;;"
                + "Con fecha de acreditación;29/08/2025;Se acreditará el día 29/08/2025;"
                + "serena-art;;30-71234567-1\r\n");
  }

  @Test
  void writesAnInvoiceForPrograms() throws IOException {
    assertThat(json(BillingSheets.invoices(), CREDIT_NOTE))
        .isEqualTo(
            "{\"number\":\"00025-00043905\",\"kind\":\"CREDIT_NOTE\",\"letter\":\"B\","
                + "\"issued\":\"2025-07-08\",\"currency\":\"ARS\",\"signedTotal\":\"-3574597.28\","
                + "\"state\":\"CREDIT_SCHEDULED\",\"stateDay\":\"2025-08-29\","
                + "\"statusWords\":\"Se acreditará el día 29/08/2025\",\"payer\":\"serena-art\","
                + "\"issuer\":\"30-71234567-1\"}\n");
  }

  @Test
  void leavesOutWhatAPortalDoesNotShow() throws IOException {
    Owner owner = Owner.of(BillingPortals.SERENA_ART, "StaffMédico S.A.", OWNER.issuer());
    InvoiceKey key = InvoiceKey.of(owner, InvoiceKind.INVOICE, ColombianNumber.parse("SETP990"));
    Invoice invoice =
        Invoice.builder(key)
            .issued(DAY)
            .total(Money.parse("COP 1.00"))
            .status(InvoiceStatus.of(InvoiceState.SETTLED, "Pagada"))
            .build();

    assertThat(json(BillingSheets.invoices(), invoice))
        .contains("\"number\":\"SETP990\",\"kind\":\"INVOICE\",\"issued\"")
        .contains("\"state\":\"SETTLED\",\"statusWords\"")
        .contains("\"company\":\"StaffMédico S.A.\"");
  }

  @Test
  void writesWhatAPortalShowsOfReceptionAndBalance() throws IOException {
    Invoice invoice =
        INVOICE.toBuilder()
            .received(LocalDate.of(2021, 11, 8))
            .due(LocalDate.of(2022, 1, 7))
            .debited(Money.parse("ARS 0.00"))
            .balance(Money.parse("ARS 24270824.38"))
            .build();

    assertThat(json(BillingSheets.invoices(), invoice))
        .contains("\"received\":\"2021-11-08\",\"due\":\"2022-01-07\"")
        .contains("\"debited\":\"0.00\",\"balance\":\"24270824.38\"");
  }

  @Test
  void totalsWhatThePayerOwes() throws IOException {
    PortalDocument book =
        WorkbookWriter.at(DAY.atStartOfDay(Zones.ARGENTINA))
            .sheet(BillingSheets.invoices(), List.of(INVOICE, CREDIT_NOTE))
            .document("facturas.xlsx");
    try (XSSFWorkbook read = new XSSFWorkbook(book.open())) {
      XSSFSheet sheet = read.getSheet("Facturas");
      assertThat(sheet.getRow(4).getCell(0).getStringCellValue()).isEqualTo("Total");
      assertThat(sheet.getRow(4).getCell(7).getCellFormula()).isEqualTo("SUBTOTAL(109,H2:H3)");
      assertThat(sheet.getRow(4).getCell(7).getRawValue()).isEqualTo("20696227.10");
      assertThat(sheet.getRow(1).getCell(15).getStringCellValue()).isEqualTo("30-71234567-1");
    }
  }

  @Test
  void tellsInvoicesApartAsTheirKeysDo() {
    assertThat(BillingSheets.invoices().keys())
        .containsExactly("Número", "Tipo", "Letra", "Pagador", "Empresa", "Emisor");
  }

  @Test
  void writesADocumentThatWasHandedIn() throws IOException {
    UploadedDocument document =
        UploadedDocument.builder("=factura.pdf")
            .recipient("Liquidaciones Prest. En Especie")
            .uploaded(DAY)
            .remarks("FC B 0025-00043905 #a1b2c3d4")
            .readState(ReadState.READ)
            .kind(AttachmentKind.INVOICE)
            .build();

    assertThat(csv(BillingSheets.uploadedDocuments(), document))
        .isEqualTo(
            "\uFEFFNombre;Destinatario;Fecha de carga;Tipo;Lectura;Observaciones\r\n"
                + "'=factura.pdf;Liquidaciones Prest. En Especie;08/07/2025;Factura;Leído;"
                + "FC B 0025-00043905 #a1b2c3d4\r\n");
    assertThat(json(BillingSheets.uploadedDocuments(), document))
        .contains("\"name\":\"=factura.pdf\"", "\"kind\":\"INVOICE\"", "\"readState\":\"READ\"");
  }

  @ParameterizedTest
  @EnumSource
  void callsEachKindAsTheLibraryDoes(InvoiceKind kind) throws IOException {
    assertThat(json(BillingSheets.invoices(), invoice(kind, "1.00")))
        .contains("\"kind\":\"" + kind + "\"");
  }

  @ParameterizedTest
  @EnumSource
  void callsEachStateAsTheLibraryDoes(InvoiceState state) throws IOException {
    Invoice invoice =
        Invoice.builder(INVOICE.key())
            .issued(DAY)
            .total(INVOICE.total())
            .status(InvoiceStatus.of(state, "palabras"))
            .build();

    assertThat(json(BillingSheets.invoices(), invoice)).contains("\"state\":\"" + state + "\"");
  }

  @ParameterizedTest
  @EnumSource
  void callsEachAttachmentAsTheLibraryDoes(AttachmentKind kind) throws IOException {
    UploadedDocument document =
        UploadedDocument.builder("a.pdf").recipient("x").uploaded(DAY).kind(kind).build();

    assertThat(json(BillingSheets.uploadedDocuments(), document))
        .contains("\"kind\":\"" + kind + "\"");
  }

  @ParameterizedTest
  @EnumSource
  void callsEachReadReceiptAsTheLibraryDoes(ReadState state) throws IOException {
    UploadedDocument document =
        UploadedDocument.builder("a.pdf").recipient("x").uploaded(DAY).readState(state).build();

    assertThat(json(BillingSheets.uploadedDocuments(), document))
        .contains("\"readState\":\"" + state + "\"");
  }

  private static Invoice invoice(InvoiceKind kind, String total) {
    ArgentineNumber number = ArgentineNumber.parse("0025-00043905");
    return Invoice.builder(InvoiceKey.of(OWNER, kind, Letter.B, number))
        .issued(DAY)
        .total(Money.parse("ARS " + total))
        .status(SCHEDULED)
        .build();
  }

  @SafeVarargs
  private static <T> String csv(SheetLayout<T> layout, T... items) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    CsvWriter.spanish().writeTo(out, layout, List.of(items));
    return out.toString(StandardCharsets.UTF_8);
  }

  @SafeVarargs
  private static <T> String json(SheetLayout<T> layout, T... items) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    JsonLinesWriter.create().writeTo(out, layout, List.of(items));
    return out.toString(StandardCharsets.UTF_8);
  }
}

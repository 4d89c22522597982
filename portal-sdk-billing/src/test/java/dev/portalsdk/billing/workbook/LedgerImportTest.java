package dev.portalsdk.billing.workbook;

import static dev.portalsdk.core.money.Currencies.COP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.portalsdk.billing.BillingPortals;
import dev.portalsdk.billing.invoice.ArgentineNumber;
import dev.portalsdk.billing.invoice.ColombianNumber;
import dev.portalsdk.billing.invoice.InvoiceKey;
import dev.portalsdk.billing.invoice.InvoiceKind;
import dev.portalsdk.billing.invoice.Letter;
import dev.portalsdk.billing.invoice.Owner;
import dev.portalsdk.billing.ledger.LedgerEntry;
import dev.portalsdk.billing.ledger.LedgerPayment;
import dev.portalsdk.core.document.PortalDocument;
import dev.portalsdk.core.identity.Cuit;
import dev.portalsdk.core.money.AmountStyle;
import dev.portalsdk.core.money.Money;
import dev.portalsdk.core.page.Listing;
import dev.portalsdk.core.page.RowFailure;
import dev.portalsdk.core.time.Dates;
import dev.portalsdk.core.workbook.Workbook;
import dev.portalsdk.core.workbook.WorkbookWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerImportTest {

  private static final Owner SERENA =
      Owner.of(BillingPortals.SERENA_ART, Cuit.parse("30-71234567-1"));
  private static final Owner SANCOR =
      Owner.of(BillingPortals.SANCOR_SALUD, Cuit.parse("30-71234567-1"));
  private static final InvoiceKey INVOICE =
      InvoiceKey.of(SERENA, InvoiceKind.INVOICE, Letter.B, ArgentineNumber.parse("25-43905"));
  private static final InvoiceKey NOTE =
      InvoiceKey.of(SANCOR, InvoiceKind.CREDIT_NOTE, Letter.A, ArgentineNumber.parse("21-7685"));
  private static final Map<String, Owner> PAYERS =
      Map.of("serena-art", SERENA, "sancor-salud", SANCOR);
  private static final List<Object> HEADERS = List.of("Id", "TIPO", "Numero", "Fecha", "Total");

  @TempDir Path folder;

  @SafeVarargs
  private static <T> T read(Function<Workbook, T> reader, List<Object>... rows) {
    try (Workbook workbook = Workbook.open(PortalDocument.of("libro.xlsx", written(rows)))) {
      return reader.apply(workbook);
    }
  }

  @SafeVarargs
  private static byte[] written(List<Object>... rows) {
    try (XSSFWorkbook book = new XSSFWorkbook();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      XSSFSheet sheet = book.createSheet("Libro");
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
  void readsVouchersOfOnePayer() {
    Listing<LedgerEntry> entries =
        read(
            LedgerImport.of(SERENA)::entries,
            HEADERS,
            List.of("FC-1187", "Factura B", "0025-00043905", "08/07/2025", "24.270.824,38"),
            List.of("NC-12", "NC", 2100007685L, "", -3574597.28),
            List.of("NC-13", "NC", 2100007686L, "", 1));
    assertThat(entries.failures()).isEmpty();
    assertThat(entries.items().get(0))
        .isEqualTo(
            LedgerEntry.builder("FC-1187", INVOICE)
                .issued(LocalDate.of(2025, 7, 8))
                .total(Money.parse("ARS 24270824.38"))
                .build());
    LedgerEntry note = entries.items().get(1);
    assertThat(note.key().kind()).isEqualTo(InvoiceKind.CREDIT_NOTE);
    assertThat(note.key().letter()).isEmpty();
    assertThat(note.key().number().shown()).isEqualTo("00021-00007685");
    assertThat(note.total()).isEqualTo(Money.parse("ARS 3574597.28"));
    assertThat(note.issued()).isEmpty();
    assertThat(entries.items().get(2).total()).isEqualTo(Money.parse("ARS 1.00"));
  }

  @Test
  void failsRowsThatItCannotReadAndReadsTheOthers() {
    Listing<LedgerEntry> entries =
        read(
            LedgerImport.of(SERENA)::entries,
            List.of("Asiento", "Tipo", "Número", "Fecha", "Importe", "Moneda"),
            List.of("", "Factura B", "0025-00043905", "08/07/2025", 1, "ARS"),
            List.of("a", "Recibo", "0025-00043905", "08/07/2025", 1, "ARS"),
            List.of("b", "Factura B", "x", "08/07/2025", 1, "ARS"),
            List.of("c", "Factura B", "0025-00043905", "8 de julio", 1, "ARS"),
            List.of("d", "Factura B", "0025-00043905", "08/07/2025", -1, "ARS"),
            List.of("e", "Factura B", "0025-00043905", "08/07/2025", 1, "COP"),
            List.of("f", "Factura B", "0025-00043905", "08/07/2025", 1, "ars"));
    assertThat(entries.failures())
        .extracting(RowFailure::field)
        .containsExactly("Asiento", "Tipo", "Número", "Fecha", "Importe, Tipo", "Moneda");
    assertThat(entries.items()).extracting(LedgerEntry::id).containsExactly("f");
  }

  @Test
  void readsPayersDueDaysBalancesAndWhatANoteIsAbout() {
    LedgerImport books =
        LedgerImport.of(PAYERS).with(LedgerImport.DUE, LedgerImport.OPEN, LedgerImport.ABOUT);
    Listing<LedgerEntry> entries =
        read(
            books::entries,
            List.of(
                "Asiento",
                "Tipo",
                "Número",
                "Fecha",
                "Importe",
                "Pagador",
                "Vencimiento",
                "Saldo",
                "Comprobante asociado"),
            List.of("a", "NC B", "25-1", "08/07/2025", -5, "SERENA-ART", "", -2, "FC B 25-43905"),
            List.of("b", "FC B", "25-2", "08/07/2025", 5, "sancor-salud", "07/08/2025", "", ""),
            List.of("c", "NC B", "25-3", "08/07/2025", 5, "sancor-salud", "", "", "25-2"),
            List.of("d", "FC B", "25-4", "08/07/2025", 5, "otra", "", "", ""));
    LedgerEntry note = entries.items().get(0);
    assertThat(note.key().owner()).isEqualTo(SERENA);
    assertThat(note.open()).contains(Money.parse("ARS 2.00"));
    assertThat(note.about()).contains(INVOICE);
    LedgerEntry invoice = entries.items().get(1);
    assertThat(invoice.key().owner()).isEqualTo(SANCOR);
    assertThat(invoice.due()).contains(LocalDate.of(2025, 8, 7));
    assertThat(invoice.open()).isEmpty();
    assertThat(entries.items().get(2).about()).contains(invoice.key().withoutLetter());
    assertThat(entries.failures()).extracting(RowFailure::field).containsExactly("Pagador");
  }

  @Test
  void readsWhichCreditNotesAcceptADebit() {
    Listing<LedgerEntry> entries =
        read(
            LedgerImport.of(SERENA).with(LedgerImport.DEBIT_ACCEPTED)::entries,
            List.of("Asiento", "Tipo", "Número", "Fecha", "Importe", "ACEPTA DEBITO"),
            List.of("a", "NC B", "25-1", "08/07/2025", -5, "Sí"),
            List.of("b", "NC B", "25-2", "08/07/2025", -5, "si"),
            List.of("c", "NC B", "25-3", "08/07/2025", -5, "No"),
            List.of("d", "NC B", "25-4", "08/07/2025", -5, ""),
            List.of("e", "FC B", "25-5", "08/07/2025", 5, "No"),
            List.of("f", "NC B", "25-6", "08/07/2025", -5, "tal vez"),
            List.of("g", "FC B", "25-7", "08/07/2025", 5, "Sí"));
    assertThat(entries.items())
        .filteredOn(LedgerEntry::isDebitAccepted)
        .extracting(LedgerEntry::id)
        .containsExactly("a", "b");
    assertThat(entries.items())
        .extracting(LedgerEntry::id)
        .containsExactly("a", "b", "c", "d", "e");
    assertThat(entries.failures())
        .extracting(RowFailure::field)
        .containsExactly("Acepta débito", "Acepta débito");
  }

  @Test
  void readsPayments() {
    Listing<LedgerPayment> payments =
        read(
            LedgerImport.of(SERENA)::payments,
            List.of("Asiento", "Fecha", "Orden de pago", "Importe"),
            List.of("RC-1", "29/08/2025", "APB 10118036", "2.311,66"),
            List.of("RC-2", "30/08/2025", "", -1),
            List.of("RC-3", "", "", 1));
    LedgerPayment first =
        LedgerPayment.of("RC-1", SERENA, LocalDate.of(2025, 8, 29), Money.parse("ARS 2311.66"));
    LedgerPayment second =
        LedgerPayment.of("RC-2", SERENA, LocalDate.of(2025, 8, 30), Money.parse("ARS -1.00"));
    assertThat(payments.items()).containsExactly(first.numbered("APB 10118036"), second);
    assertThat(payments.failures()).extracting(RowFailure::field).containsExactly("Fecha");
  }

  @Test
  void readsOtherBooksByADeclaredMapping() {
    LedgerImport books =
        LedgerImport.of(SERENA)
            .withAliases(Map.of(LedgerImport.ID, List.of("N° interno")))
            .withDates(Dates::hyphenated)
            .withNumbers(ColombianNumber::parse)
            .withAmounts(AmountStyle.PLAIN_DOT, COP);
    Listing<LedgerEntry> entries =
        read(
            books::entries,
            List.of("N° interno", "Tipo", "Número", "Fecha", "Importe"),
            List.of("1", "Factura", "SETP990000001", "08-07-2025", "1234.50"));
    assertThat(entries.orThrow().get(0).total()).isEqualTo(Money.parse("COP 1234.50"));
  }

  @Test
  void readsBackTheSheetsThatAreWritten() {
    LedgerEntry invoice =
        LedgerEntry.builder("FC-1", INVOICE)
            .issued(LocalDate.of(2025, 7, 8))
            .due(LocalDate.of(2025, 8, 7))
            .total(Money.parse("ARS 10.00"))
            .open(Money.parse("ARS -1.00"))
            .build();
    LedgerEntry note =
        LedgerEntry.builder("NC-1", NOTE)
            .total(Money.parse("ARS 3.00"))
            .open(Money.parse("ARS 3.00"))
            .about(InvoiceKey.of(SANCOR, InvoiceKind.INVOICE, NOTE.number()))
            .debitAccepted()
            .build();
    LedgerEntry aboutOther =
        LedgerEntry.builder("NC-2", NOTE.withoutLetter())
            .total(Money.parse("ARS 3.00"))
            .about(InvoiceKey.of(SANCOR, InvoiceKind.INVOICE, Letter.A, NOTE.number()))
            .build();
    LedgerPayment payment =
        LedgerPayment.of("RC-1", SANCOR, LocalDate.of(2025, 8, 29), Money.parse("ARS -2.50"));
    List<LedgerPayment> payments = List.of(payment, payment.numbered("APB 10118036"));
    Path file = folder.resolve("libro.xlsx");
    WorkbookWriter.at(ZonedDateTime.of(2025, 9, 1, 8, 0, 0, 0, ZoneOffset.UTC))
        .sheet(BillingSheets.ledgerEntries(), List.of(invoice, note, aboutOther))
        .sheet(BillingSheets.ledgerPayments(), payments)
        .saveTo(file);
    LedgerImport books =
        LedgerImport.of(PAYERS)
            .with(
                LedgerImport.DUE,
                LedgerImport.OPEN,
                LedgerImport.ABOUT,
                LedgerImport.DEBIT_ACCEPTED);
    try (Workbook workbook = Workbook.open(file)) {
      assertThat(books.entries(workbook).orThrow()).containsExactly(invoice, note, aboutOther);
      assertThat(books.payments(workbook).orThrow()).isEqualTo(payments);
    }
  }

  @Test
  void refusesColumnsAndPayersThatMakeNoSense() {
    LedgerImport books = LedgerImport.of(SERENA);
    assertThatThrownBy(() -> books.with("Paciente")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> books.withAliases(Map.of(LedgerImport.DUE, List.of("Vto"))))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> LedgerImport.of(Map.of("a", SERENA, "A", SANCOR)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> LedgerImport.of(Map.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }
}

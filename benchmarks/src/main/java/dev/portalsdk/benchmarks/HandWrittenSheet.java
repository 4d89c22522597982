package dev.portalsdk.benchmarks;

import dev.portalsdk.billing.invoice.Invoice;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The floor of an export: the sheet of invoices and nothing else, by code that knows these columns
 * alone, escapes nothing, adds nothing up, and compresses as the JDK does by itself.
 */
final class HandWrittenSheet {

  private static final int LEVEL = 6;
  private static final long DAY_ZERO = LocalDate.of(1899, 12, 30).toEpochDay();

  private final OutputStream out;
  private final byte[] buffer = new byte[1 << 15];
  private int used;
  private byte[] row = new byte[0];

  private HandWrittenSheet(OutputStream out) {
    this.out = out;
  }

  static void write(Iterable<Invoice> invoices, OutputStream target) throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(target)) {
      zip.setLevel(LEVEL);
      zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
      HandWrittenSheet sheet = new HandWrittenSheet(zip);
      sheet.ascii("<worksheet><sheetData>");
      int number = 1;
      for (Invoice invoice : invoices) {
        sheet.row(invoice, number++);
      }
      sheet.ascii("</sheetData></worksheet>");
      sheet.flush();
    }
  }

  private void row(Invoice invoice, int number) throws IOException {
    row = Integer.toString(number).getBytes(StandardCharsets.US_ASCII);
    ascii("<row r=\"");
    octets(row);
    ascii("\">");
    text('A', invoice.key().number().shown());
    text('B', invoice.key().kind().name().toLowerCase(Locale.ROOT));
    text('C', invoice.key().letter().orElseThrow().toString());
    number('D', "3", Long.toString(invoice.issued().orElseThrow().toEpochDay() - DAY_ZERO));
    text('E', invoice.total().currency().getCurrencyCode());
    number('F', "8", invoice.signedTotal().amount().toPlainString());
    text('G', invoice.status().state().name());
    if (invoice.status().day().isPresent()) {
      long day = invoice.status().day().get().toEpochDay() - DAY_ZERO;
      number('H', "3", Long.toString(day));
    }
    text('I', invoice.status().words());
    text('J', invoice.key().owner().payer().text());
    text('L', invoice.key().owner().issuer().formatted());
    ascii("</row>");
  }

  private void text(char column, String text) throws IOException {
    start(column, "2");
    ascii(" t=\"inlineStr\"><is><t>");
    octets(text.getBytes(StandardCharsets.UTF_8));
    ascii("</t></is></c>");
  }

  private void number(char column, String style, String number) throws IOException {
    start(column, style);
    ascii("><v>");
    ascii(number);
    ascii("</v></c>");
  }

  private void start(char column, String style) throws IOException {
    ascii("<c r=\"");
    octet(column);
    octets(row);
    ascii("\" s=\"");
    ascii(style);
    octet('"');
  }

  private void ascii(String text) throws IOException {
    for (int i = 0; i < text.length(); i++) {
      octet(text.charAt(i));
    }
  }

  private void octets(byte[] bytes) throws IOException {
    for (byte octet : bytes) {
      octet(octet);
    }
  }

  private void octet(int octet) throws IOException {
    if (used == buffer.length) {
      flush();
    }
    buffer[used++] = (byte) octet;
  }

  private void flush() throws IOException {
    out.write(buffer, 0, used);
    used = 0;
  }
}

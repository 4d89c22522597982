package dev.portalsdk.benchmarks;

import dev.portalsdk.certificates.coverage.Employee;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The floor of a certificate: a PDF of its rows alone, put together from strings. */
final class HandWrittenPdf {

  private static final Charset WIN_ANSI = Charset.forName("windows-1252");
  private static final int ROWS = 50;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 20);
  private final List<Integer> offsets = new ArrayList<>();

  private HandWrittenPdf() {}

  static byte[] of(List<Employee> employees) {
    HandWrittenPdf pdf = new HandWrittenPdf();
    pdf.write("%PDF-1.4\n");
    int pages = (employees.size() + ROWS - 1) / ROWS;
    StringBuilder kids = new StringBuilder();
    for (int page = 0; page < pages; page++) {
      kids.append(4 + 2 * page).append(" 0 R ");
    }
    pdf.object("<< /Type /Catalog /Pages 2 0 R >>");
    pdf.object("<< /Type /Pages /Kids [" + kids + "] /Count " + pages + " >>");
    pdf.object("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>");
    for (int page = 0; page < pages; page++) {
      int end = Math.min(employees.size(), (page + 1) * ROWS);
      pdf.page(5 + 2 * page, employees.subList(page * ROWS, end));
    }
    return pdf.end();
  }

  private void page(int content, List<Employee> rows) {
    object(
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >>"
            + " /Contents "
            + content
            + " 0 R >>");
    StringBuilder drawn = new StringBuilder(ROWS * 100);
    int y = 790;
    for (Employee row : rows) {
      drawn.append("BT /F1 9 Tf 56 ").append(y).append(" Td (").append(row.cuil().formatted());
      drawn.append(") Tj 124 0 Td (").append(row.name()).append(") Tj ET\n");
      y -= 14;
    }
    object("<< /Length " + drawn.length() + " >>\nstream\n" + drawn + "\nendstream");
  }

  private void object(String body) {
    offsets.add(out.size());
    write(offsets.size() + " 0 obj\n" + body + "\nendobj\n");
  }

  private byte[] end() {
    int start = out.size();
    write("xref\n0 " + (offsets.size() + 1) + "\n0000000000 65535 f \n");
    for (int offset : offsets) {
      write(String.format(Locale.ROOT, "%010d 00000 n \n", offset));
    }
    write("trailer\n<< /Size " + (offsets.size() + 1) + " /Root 1 0 R >>\n");
    write("startxref\n" + start + "\n%%EOF\n");
    return out.toByteArray();
  }

  private void write(String text) {
    out.writeBytes(text.getBytes(text.length() > 200 ? WIN_ANSI : StandardCharsets.US_ASCII));
  }
}

package dev.portalsdk.billing.reading;

import static dev.portalsdk.billing.BillingPortals.SANCOR_SALUD;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.portalsdk.core.document.PortalDocument;
import dev.portalsdk.core.error.DocumentException;
import dev.portalsdk.core.money.AmountStyle;
import dev.portalsdk.core.money.Amounts;
import dev.portalsdk.core.money.Money;
import dev.portalsdk.core.pdf.PdfLimits;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Whatever stands in a payment order: what is read adds up and is printed there, and what is
 * refused is refused without a number of it.
 *
 * <p>The first byte says which line the others take the place of, and whether they are added.
 */
class OrderReaderFuzzTest {

  private static final Pattern LONG_NUMBER = Pattern.compile("[0-9]{5,}");
  private static final String EXAMPLES = "00025-00043905|10118036|00000003";
  private static final OrderReader READER =
      OrderReader.create()
          .withLimits(new PdfLimits(1 << 20, 1 << 20, 10, 50_000, Duration.ofSeconds(5)));

  private static final List<String> LINES =
      List.of(
          "Orden N\u00b0:|APB 20118036",
          "CUIT del prestador:|30-71234567-1",
          "Fecha de pago:|18/11/2021",
          "Comprobante|Liquidado|D\u00e9bitos|Retenciones|Pagado",
          "FC B 00017-00004179|1.000,00|100,00|18,00|882,00",
          "Total liquidado:|1.000,00",
          "Total d\u00e9bitos:|100,00",
          "Total retenciones:|18,00",
          "Total pagado:|882,00",
          "Comprobante|Impuesto|Importe retenido",
          "FC B 00017-00004179|Ganancias|18,00",
          "Fin del detalle",
          "Comprobante|Motivo|Importe debitado",
          "FC B 00017-00004179|M\u00f3dulo no autorizado|100,00",
          "Fin del detalle");

  @FuzzTest
  void reads(byte[] input) {
    if (input.length == 0) {
      return;
    }
    int choice = Byte.toUnsignedInt(input[0]);
    String text = new String(Arrays.copyOfRange(input, 1, input.length), ISO_8859_1);
    List<String> lines = new ArrayList<>(LINES);
    int at = choice % LINES.size();
    if (choice / LINES.size() % 2 == 0) {
      lines.set(at, text);
    } else {
      lines.add(at, text);
    }
    look(lines);
  }

  @Test
  void readsTheLinesThatAreChanged() {
    OrderStatement order = READER.read(PortalDocument.of("a.pdf", pdf(LINES)), SANCOR_SALUD);

    assertThat(order.total()).isEqualTo(Money.parse("ARS 882.00"));
    assertThat(order.debits()).hasSize(1);
    assertThat(order.withholdings()).hasSize(1);
  }

  private static void look(List<String> lines) {
    String shown = String.join(" ", lines);
    try {
      OrderStatement order = READER.read(PortalDocument.of("a.pdf", pdf(lines)), SANCOR_SALUD);
      assertThat(shown).contains(printed(order.total()));
      order
          .invoices()
          .forEach(
              paid -> {
                Money off = paid.settled().minus(paid.paid());
                for (var debit : paid.debits()) {
                  off = off.minus(debit.amount());
                }
                for (var tax : paid.withholdings()) {
                  off = off.minus(tax.amount());
                }
                assertThat(off.isZero()).isTrue();
              });
    } catch (DocumentException refused) {
      String message = String.valueOf(refused.getMessage()).replaceAll(EXAMPLES, "");
      assertThat(refused).hasNoCause();
      assertThat(LONG_NUMBER.matcher(message).find()).as(message).isFalse();
    }
  }

  /** The start of an amount: its decimals may be left out. */
  private static String printed(Money money) {
    String written = Amounts.format(money, AmountStyle.ES_GROUPED);
    return written.substring(0, written.indexOf(','));
  }

  /** A page of these lines, their parts side by side. */
  private static byte[] pdf(List<String> lines) {
    StringBuilder drawn = new StringBuilder();
    for (int i = 0; i < lines.size(); i++) {
      String[] parts = lines.get(i).split("\\|", 7);
      for (int j = 0; j < parts.length; j++) {
        drawn.append("BT /F1 5 Tf ").append(56 + 75 * j).append(' ').append(800 - 20 * i);
        drawn.append(" Td (").append(parts[j].replaceAll("[()\\\\]", "?")).append(") Tj ET\n");
      }
    }
    String objects =
        object(1, "<< /Type /Catalog /Pages 2 0 R >>")
            + object(2, "<< /Type /Pages /Kids [3 0 R] /Count 1 >>")
            + object(3, "<< /Type /Page /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>")
            + object(4, "<< /Length " + drawn.length() + " >>\nstream\n" + drawn + "\nendstream")
            + object(
                5,
                "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica"
                    + " /Encoding /WinAnsiEncoding >>");
    return file(objects).getBytes(ISO_8859_1);
  }

  private static String object(int number, String body) {
    return number + " 0 obj\n" + body + "\nendobj\n";
  }

  private static String file(String objects) {
    StringBuilder file = new StringBuilder("%PDF-1.7\n").append(objects);
    int start = file.length();
    file.append("xref\n0 6\n0000000000 65535 f \n");
    for (int number = 1; number < 6; number++) {
      int offset = file.indexOf("\n" + number + " 0 obj\n") + 1;
      file.append(String.format("%010d 00000 n \n", offset));
    }
    return file.append("trailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n")
        .append(start)
        .append("\n%%EOF\n")
        .toString();
  }
}

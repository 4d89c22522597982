package dev.portalsdk.core.spi.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portalsdk.core.ProofScale;
import dev.portalsdk.core.error.SdkException;
import dev.portalsdk.core.identity.Cuit;
import dev.portalsdk.core.money.AmountStyle;
import dev.portalsdk.core.money.Amounts;
import dev.portalsdk.core.money.Money;
import dev.portalsdk.core.page.Listing;
import dev.portalsdk.core.page.Paged;
import dev.portalsdk.core.table.Columns;
import dev.portalsdk.core.table.Row;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A page of ten rows, one piece of which is gone, doubled or changed for its neighbour. A row's
 * CUIT has a check digit, and its amounts agree, so that each wrong value can be seen.
 */
class DamagedPagesTest {

  private static final Currency ARS = Currency.getInstance("ARS");
  private static final Columns COLUMNS =
      Columns.builder().key("CUIT").column("NETO").column("IVA").column("TOTAL").build();
  private static final List<Pattern> PIECES =
      Stream.of("(?s).", "<[^>]*>", "<t[dh]>[^<]*</t[dh]>").map(Pattern::compile).toList();
  private static final List<Invoice> INVOICES = invoices();

  private record Invoice(Cuit cuit, Money net, Money tax, Money total) {

    static Invoice of(Cuit cuit, int net) {
      return new Invoice(cuit, money(net * 100L), money(net * 21L), money(net * 121L));
    }

    static Invoice read(Row row) {
      Invoice invoice =
          new Invoice(
              row.read("CUIT", Cuit::parse),
              amount(row, "NETO"),
              amount(row, "IVA"),
              amount(row, "TOTAL"));
      long net = invoice.net.minor();
      row.require(invoice.tax.minor() * 100 == net * 21, "IVA", "it is 21 per cent");
      row.require(invoice.total.minor() * 100 == net * 121, "TOTAL", "it is the sum");
      return invoice;
    }

    private static Money money(long minor) {
      return Money.ofMinor(minor, ARS);
    }

    private static Money amount(Row row, String header) {
      return row.read(header, text -> Amounts.parse(text, AmountStyle.ES_GROUPED, ARS));
    }

    String html() {
      return Stream.of(shown(net), shown(tax), shown(total))
          .map(amount -> "<td>" + amount + "</td>")
          .collect(Collectors.joining("", "<tr><td>" + cuit.formatted() + "</td>", "</tr>\n"));
    }

    private static String shown(Money money) {
      return Amounts.format(money, AmountStyle.ES_GROUPED);
    }
  }

  private static List<Invoice> invoices() {
    List<Cuit> cuits =
        Stream.of(
                "30712345671",
                "27333333339",
                "33693450239",
                "30500010912",
                "20111111112",
                "23000000019",
                "24111111118")
            .map(Cuit::parse)
            .toList();
    return IntStream.range(0, 10)
        .mapToObj(i -> Invoice.of(cuits.get(i % cuits.size()), 1_234 + 7_919 * i))
        .toList();
  }

  private static String page() {
    return INVOICES.stream()
        .map(Invoice::html)
        .collect(
            Collectors.joining(
                "",
                "<html><body><table>\n<tr><th>CUIT</th><th>NETO</th><th>IVA</th><th>TOTAL</th></tr>\n",
                "</table>\n<p>1-10 de 10 elementos</p></body></html>\n"));
  }

  private static String damaged(String page, Random random) {
    Pattern form = PIECES.get(random.nextInt(PIECES.size()));
    List<MatchResult> pieces = form.matcher(page).results().toList();
    int which = random.nextInt(pieces.size() - 1);
    MatchResult piece = pieces.get(which);
    MatchResult next = pieces.get(which + 1);
    String before = page.substring(0, piece.start());
    String between = page.substring(piece.end(), next.start());
    String after = page.substring(next.end());
    return switch (random.nextInt(3)) {
      case 0 -> before + between + next.group() + after;
      case 1 -> before + piece.group() + piece.group() + between + next.group() + after;
      default -> before + next.group() + between + piece.group() + after;
    };
  }

  private static Paged<Invoice> read(String html) {
    byte[] bytes = html.getBytes(StandardCharsets.UTF_8);
    return Paged.over(request -> HtmlPage.saved(bytes).table(COLUMNS).read(request, Invoice::read));
  }

  @Test
  void readsNoWrongValueFromADamagedPage() {
    Random random = new Random(20191015);
    String page = page();
    assertThat(read(page)).containsExactlyElementsOf(INVOICES);
    int whole = 0;
    int refused = 0;
    for (int i = 0; i < ProofScale.times(300); i++) {
      String damaged = damaged(page, random);
      try {
        List<Invoice> strict = new ArrayList<>();
        assertThat(INVOICES).as(damaged).containsAll(tolerant(damaged));
        read(damaged).forEach(strict::add);
        assertThat(strict).as(damaged).isEqualTo(INVOICES);
        whole++;
      } catch (SdkException e) {
        refused++;
      }
    }
    assertThat(whole).isGreaterThan(10);
    assertThat(refused).isGreaterThan(100);
  }

  private static List<Invoice> tolerant(String html) {
    Listing<Invoice> listing = read(html).read();
    return listing.items();
  }
}

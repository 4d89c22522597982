package dev.portalsdk.core.spi.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonEncodingException;
import com.squareup.moshi.JsonReader;
import dev.portalsdk.core.FuzzedText;
import dev.portalsdk.core.PortalCall;
import dev.portalsdk.core.PortalId;
import dev.portalsdk.core.error.Origin;
import dev.portalsdk.core.error.SdkException;
import dev.portalsdk.core.page.Page;
import dev.portalsdk.core.page.PageRequest;
import dev.portalsdk.core.spi.http.Answer;
import dev.portalsdk.core.time.Dates;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/**
 * Whatever a portal sends as JSON, what is read of it is what a reader that knows no record finds
 * there, and what is refused is refused by an exception of this library that quotes nothing.
 */
class JsonPageFuzzTest {

  private static final Origin ORIGIN =
      Origin.portal(new PortalCall(PortalId.of("any"), "list"), notice -> {});
  private static final URI LOCATION = URI.create("https://portal.example/api/list");

  record Bills(List<Bill> facturas, long total) {}

  record Bill(String recepcion, BigDecimal importe, boolean vencida, @Nullable String orden) {}

  @FuzzTest
  void reads(byte[] input) throws IOException {
    try {
      JsonPage page =
          JsonPage.of(
              new Answer(ORIGIN, LOCATION, 200, "application/json", StandardCharsets.UTF_8, input));
      Bills read = page.read(Bills.class);
      Map<?, ?> any = any(input);
      if (any != null) {
        assertSame(any, read);
      }
      assertEachRowIsAnItemOrAFailure(page, read);
    } catch (SdkException refused) {
      FuzzedText.assertSilent(refused);
    }
  }

  private static void assertSame(Map<?, ?> any, Bills read) {
    assertThat(number(any.get("total"))).isEqualTo((double) read.total());
    List<?> bills = (List<?>) any.get("facturas");
    assertThat(read.facturas()).hasSameSizeAs(bills);
    for (int i = 0; i < bills.size(); i++) {
      Map<?, ?> bill = (Map<?, ?>) bills.get(i);
      Bill same = read.facturas().get(i);
      assertThat(bill.get("recepcion")).isEqualTo(same.recepcion());
      assertThat(number(bill.get("importe"))).isEqualTo(same.importe().doubleValue());
      assertThat(bill.get("vencida")).isEqualTo(same.vencida());
      assertThat(bill.get("orden")).isEqualTo(same.orden());
    }
  }

  private static double number(@Nullable Object value) {
    assertThat(value).isInstanceOf(Double.class);
    return value instanceof Double number ? number : Double.NaN;
  }

  private static void assertEachRowIsAnItemOrAFailure(JsonPage page, Bills read) {
    Page<LocalDate> days =
        page.rows(
                "facturas",
                Bill.class,
                read.facturas(),
                PageRequest.first(),
                (bill, row) -> row.read("recepcion", Dates::hyphenated))
            .build();
    assertThat(days.items().size() + days.failures().size()).isEqualTo(read.facturas().size());
  }

  /**
   * What Moshi makes of it without a record: texts, truths, and numbers as double; null if it
   * refuses what stands within a field that no record has, where nothing is read.
   */
  private static @Nullable Map<?, ?> any(byte[] input) throws IOException {
    boolean marked = input.length > 2 && input[0] == (byte) 0xEF;
    int start = marked ? 3 : 0;
    Buffer buffer = new Buffer().write(input, start, input.length - start);
    try {
      return (Map<?, ?>) JsonReader.of(buffer).readJsonValue();
    } catch (JsonDataException | JsonEncodingException elsewhere) {
      return null;
    }
  }
}

package dev.portalsdk.core.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Utf8OutputTest {

  @ParameterizedTest
  @ValueSource(
      longs = {0, 1, -1, 9, 10, 99, -100, 205616123, Long.MAX_VALUE, Long.MIN_VALUE, -12345})
  void writesADecimalAsBigDecimalDoes(long units) {
    for (int scale = 0; scale <= 6; scale++) {
      int decimals = scale;
      assertThat(written(out -> out.decimal(units, decimals)))
          .isEqualTo(BigDecimal.valueOf(units, scale).toPlainString());
    }
  }

  @Test
  void writesAnyDecimalAsBigDecimalDoes() {
    Random random = new Random(7);
    for (int i = 0; i < 20_000; i++) {
      long units = random.nextLong() >> random.nextInt(64);
      int scale = random.nextInt(5);
      assertThat(written(out -> out.decimal(units, scale)))
          .isEqualTo(BigDecimal.valueOf(units, scale).toPlainString());
    }
  }

  @Test
  void addsUpWithoutEverWrappingRound() {
    Random random = new Random(8);
    ExactSum sum = new ExactSum();
    BigDecimal expected = BigDecimal.ZERO;
    for (int i = 0; i < 10_000; i++) {
      long units = random.nextLong();
      sum.add(units);
      expected = expected.add(BigDecimal.valueOf(units, 2));
      assertThat(sum.value(2)).isEqualTo(expected);
    }
  }

  @Test
  void writesPiecesOfAnySize() {
    byte[] large = "0123456789".repeat(20_000).getBytes(StandardCharsets.US_ASCII);

    assertThat(
            written(
                out -> {
                  out.ascii("a");
                  out.octets(large);
                  out.ascii("z");
                }))
        .isEqualTo("a" + "0123456789".repeat(20_000) + "z");
  }

  private static String written(Consumer<Utf8Output> writing) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Utf8Output out = new Utf8Output(bytes);
    writing.accept(out);
    out.flush();
    return bytes.toString(StandardCharsets.UTF_8);
  }
}

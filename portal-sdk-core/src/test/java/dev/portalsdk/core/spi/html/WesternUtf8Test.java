package dev.portalsdk.core.spi.html;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.portalsdk.core.ProofScale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WesternUtf8Test {

  @Test
  void readsWhatTheJdkReads() {
    Random random = new Random(11);
    for (int i = 0; i < ProofScale.times(2_000); i++) {
      byte[] latin = new byte[random.nextInt(60)];
      for (int j = 0; j < latin.length; j++) {
        latin[j] = (byte) (random.nextInt(8) == 0 ? random.nextInt(256) : random.nextInt(128));
      }
      String text = new String(latin, ISO_8859_1);
      int start = random.nextInt(4);
      assertThat(WesternUtf8.decode(("x".repeat(start) + text).getBytes(UTF_8), start))
          .hasValue(text);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"€", "aé漢", "12345678Ā", "\uD83D\uDE00"})
  void leavesOtherCharactersToTheJdk(String text) {
    assertThat(WesternUtf8.decode(text.getBytes(UTF_8), 0)).isEmpty();
  }

  @Test
  void neverReadsWhatIsNoUtf8() {
    Random random = new Random(12);
    for (int i = 0; i < ProofScale.times(2_000); i++) {
      byte[] bytes = new byte[1 + random.nextInt(12)];
      random.nextBytes(bytes);
      WesternUtf8.decode(bytes, 0)
          .ifPresent(text -> assertThat(text.getBytes(UTF_8)).isEqualTo(bytes));
    }
    assertThat(WesternUtf8.decode(new byte[] {'a', (byte) 0xC3}, 0)).isEmpty();
    assertThat(WesternUtf8.decode(new byte[] {(byte) 0xC1, (byte) 0x81}, 0)).isEmpty();
  }
}

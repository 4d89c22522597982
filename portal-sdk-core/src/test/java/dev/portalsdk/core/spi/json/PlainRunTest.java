package dev.portalsdk.core.spi.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class PlainRunTest {

  private static final int LENGTH = 21;

  @Test
  void endsAtEachByteThatDoesNotStandForItselfWhereverItStands() {
    for (int other = 0; other < 256; other++) {
      for (int at = 0; at < LENGTH; at++) {
        byte[] bytes = plain();
        bytes[at] = (byte) other;
        boolean plain = other >= ' ' && other < 0x80 && other != '"' && other != '\\';
        assertThat(PlainRun.end(bytes, 0)).as("%d at %d", other, at).isEqualTo(plain ? LENGTH : at);
        assertThat(PlainRun.end(bytes, at)).isEqualTo(plain ? LENGTH : at);
      }
    }
  }

  @Test
  void endsAtTheFirstOfSeveral() {
    for (int first = 0; first < 256; first++) {
      byte[] bytes = plain();
      bytes[2] = (byte) first;
      bytes[3] = '"';
      bytes[4] = ' ';
      bytes[5] = '!';
      boolean plain = first >= ' ' && first < 0x80 && first != '"' && first != '\\';
      assertThat(PlainRun.end(bytes, 0)).as("%d", first).isEqualTo(plain ? 3 : 2);
    }
  }

  @Test
  void endsAtTheLengthWhereItBegins() {
    assertThat(PlainRun.end(plain(), LENGTH)).isEqualTo(LENGTH);
    assertThat(PlainRun.end(new byte[0], 0)).isZero();
  }

  private static byte[] plain() {
    byte[] plain = new byte[LENGTH];
    Arrays.fill(plain, (byte) 'a');
    return plain;
  }
}

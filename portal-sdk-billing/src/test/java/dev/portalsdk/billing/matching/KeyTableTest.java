package dev.portalsdk.billing.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.function.LongUnaryOperator;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyTableTest {

  private static final int COUNT = 100_000;

  @Test
  void numbersKeysInTheOrderInWhichTheyComeWhateverTheyAre() {
    Random random = new Random(7);
    KeyTable table = new KeyTable();
    Map<Long, Integer> known = new HashMap<>();
    for (int i = 0; i < 50_000; i++) {
      long key = random.nextInt(3) == 0 ? random.nextInt(1_000) - 500 : random.nextLong();
      int expected = known.computeIfAbsent(key, k -> known.size());
      assertThat(table.numberOf(key)).isEqualTo(expected);
    }
    assertThat(table.size()).isEqualTo(known.size());
  }

  /** As the numbers of vouchers run: one by one, one for each point of sale, one for each owner. */
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 16, 27, 44, 47})
  void findsKeysThatDifferInFewBitsAsFastAsAnyOther(int bits) {
    assertStepsAreFew(i -> i << bits);
  }

  @Test
  void findsKeysThatWereMadeToMeetInOneSlot() {
    assertStepsAreFew(i -> unmixed(i << 40));
  }

  private static void assertStepsAreFew(LongUnaryOperator keyOf) {
    KeyTable table = new KeyTable();
    long[] keys = LongStream.range(0, COUNT).map(keyOf).distinct().toArray();
    Arrays.stream(keys).forEach(table::numberOf);
    assertThat(Arrays.stream(keys).map(table::stepsTo).sum()).isLessThan(3L * keys.length);
    assertThat(Arrays.stream(keys).mapToInt(table::stepsTo).max().orElseThrow()).isLessThan(200);
  }

  /** The key that the end of MurmurHash3 turns into these bits. */
  private static long unmixed(long mixed) {
    long key = mixed ^ mixed >>> 33;
    key *= 0x9cb4b2f8129337dbL;
    key ^= key >>> 33;
    key *= 0x4f74430c22a54005L;
    return key ^ key >>> 33;
  }
}

package dev.portalsdk.benchmarks;

import dev.portalsdk.core.identity.Cuit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** P1: reading CUITs with their check digit, half of them hyphenated. */
final class CuitBenchmark implements Benchmark {

  private static final int COUNT = 1_000;
  private static final int[] WEIGHTS = {5, 4, 3, 2, 7, 6, 5, 4, 3, 2};

  private final List<String> texts = new ArrayList<>();

  /** An object of a CUIT's size. */
  private static final class Box {
    private final long digits;

    Box(long digits) {
      this.digits = digits;
    }
  }

  @Override
  public String name() {
    return "Cuit";
  }

  @Override
  public List<Limit> limits() {
    Random random = new Random(1);
    while (texts.size() < COUNT) {
      String ten = "30" + String.format(Locale.ROOT, "%08d", random.nextInt(100_000_000));
      int digit = digit(ten);
      if (digit < 10) {
        texts.add(
            texts.size() % 2 == 0
                ? ten + digit
                : ten.substring(0, 2) + "-" + ten.substring(2) + "-" + digit);
      }
    }
    return List.of(
        new Limit(
            "P1", "CUIT parse / sum of characters", this::parse, this::sum, 3.5, Meter.THREAD),
        new Limit(
            "P1", "CUIT parse / its objects, bytes", this::parse, this::box, 1.0, Meter.BYTES));
  }

  private static int digit(String ten) {
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      sum += WEIGHTS[i] * (ten.charAt(i) - '0');
    }
    int rest = sum % 11;
    return rest == 0 ? 0 : 11 - rest;
  }

  private long parse() {
    long sum = 0;
    for (String text : texts) {
      sum += Cuit.parse(text).hashCode();
    }
    return sum;
  }

  private long sum() {
    return Text.sum(texts);
  }

  private long box() {
    Box[] last = new Box[1];
    long sum = 1;
    for (String text : texts) {
      last[0] = new Box(text.length());
      sum += last[0].digits;
    }
    return sum;
  }
}

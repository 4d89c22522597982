package dev.portalsdk.benchmarks;

import java.util.List;

/** The floor of all reading: looking at each character once. */
final class Text {

  private Text() {}

  /** Returns the sum of all characters. */
  static long sum(List<String> texts) {
    long sum = 0;
    for (String text : texts) {
      for (int i = 0; i < text.length(); i++) {
        sum += text.charAt(i);
      }
    }
    return sum;
  }
}

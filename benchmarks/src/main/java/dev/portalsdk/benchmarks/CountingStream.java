package dev.portalsdk.benchmarks;

import java.io.OutputStream;

/** Takes bytes, keeps none and knows how many they were. */
final class CountingStream extends OutputStream {

  private long count;

  @Override
  public void write(int octet) {
    count++;
  }

  @Override
  public void write(byte[] bytes, int from, int length) {
    count += length;
  }

  long count() {
    return count;
  }
}

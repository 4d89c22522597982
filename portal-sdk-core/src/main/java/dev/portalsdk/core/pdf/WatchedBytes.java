package dev.portalsdk.core.pdf;

import java.io.IOException;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The bytes of a file, of which each one that is read counts as a step. */
final class WatchedBytes extends RandomAccessReadBuffer {

  private final ReadingBudget budget;

  WatchedBytes(byte[] file, ReadingBudget budget) {
    super(file);
    this.budget = budget;
  }

  @Override
  public int read() throws IOException {
    budget.step();
    return super.read();
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    budget.step();
    return super.read(target, offset, length);
  }
}

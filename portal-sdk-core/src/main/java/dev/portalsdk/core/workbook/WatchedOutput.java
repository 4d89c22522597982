package dev.portalsdk.core.workbook;

import dev.portalsdk.core.document.Progress;
import dev.portalsdk.core.error.CallCancelledException;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Tells how many bytes have passed and stops when its thread is interrupted. Closing it leaves the
 * stream below open. Not thread-safe.
 */
final class WatchedOutput extends OutputStream {

  private final OutputStream out;
  private final Progress progress;
  private long done;

  WatchedOutput(OutputStream out, Progress progress) {
    this.out = out;
    this.progress = progress;
  }

  @Override
  public void write(int octet) throws IOException {
    write(new byte[] {(byte) octet}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    if (Thread.currentThread().isInterrupted()) {
      throw new CallCancelledException("The thread was interrupted while it wrote a list");
    }
    out.write(bytes, from, length);
    done += length;
    progress.moved(done, -1);
  }

  @Override
  public void flush() throws IOException {
    out.flush();
  }
}

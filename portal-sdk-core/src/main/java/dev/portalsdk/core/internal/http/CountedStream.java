package dev.portalsdk.core.internal.http;

import dev.portalsdk.core.document.Progress;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts what passes, tells it, and ends with an exception where there is more than may be. */
final class CountedStream extends FilterInputStream {

  private final long limit;
  private final long total;
  private final Progress progress;
  private long done;

  CountedStream(InputStream in, long limit, long total, Progress progress) {
    super(in);
    this.limit = limit;
    this.total = total;
    this.progress = progress;
  }

  @Override
  public int read() throws IOException {
    int read = super.read();
    count(read < 0 ? -1 : 1);
    return read;
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    int read = super.read(bytes, from, length);
    count(read);
    return read;
  }

  private void count(int read) throws IOException {
    if (read <= 0) {
      return;
    }
    done += read;
    if (done > limit) {
      throw PageReader.tooLarge(limit);
    }
    progress.moved(done, total);
  }
}

package dev.portalsdk.billing.spi;

import dev.portalsdk.core.document.Progress;
import dev.portalsdk.core.journal.WriteRecord;
import java.util.List;

/** Tells of the bytes of several files as of one. Belongs to one sending. */
final class BytesOfAll {

  private final long total;
  private final Progress progress;
  private long before;

  BytesOfAll(List<WriteRecord> writes, Progress progress) {
    this.total = writes.stream().mapToLong(BytesOfAll::size).sum();
    this.progress = progress;
  }

  /** Returns who is told of the next write. */
  Progress ofNext() {
    long start = before;
    return (done, all) -> progress.moved(start + done, total);
  }

  /** The portal has the files of a write, sent now or before. */
  void confirmed(WriteRecord write) {
    before += size(write);
    progress.moved(before, total);
  }

  private static long size(WriteRecord write) {
    return HandedFile.total(HandedFile.of(write));
  }
}

package dev.portalsdk.billing.spi;

import dev.portalsdk.core.document.Progress;
import dev.portalsdk.core.journal.WriteRecord;
import java.util.List;

/** Tells of the bytes of several files as of one. Belongs to one sending. */
final class BytesOfAll {

  private final long total;
  private final Progress progress;
  private long before;

  BytesOfAll(List<WriteRecord> files, Progress progress) {
    this.total = files.stream().mapToLong(DocumentUpload::size).sum();
    this.progress = progress;
  }

  /** Returns who is told of the next file. */
  Progress ofNext() {
    long start = before;
    return (done, all) -> progress.moved(start + done, total);
  }

  /** The portal has a file, sent now or before. */
  void confirmed(WriteRecord file) {
    before += DocumentUpload.size(file);
    progress.moved(before, total);
  }
}

package dev.portalsdk.core.workbook;

import dev.portalsdk.core.document.Progress;
import dev.portalsdk.core.error.Origin;

/** Counts what one reading of a workbook takes, against its limits and for who watches it. */
final class ReadingGauge {

  private final Origin origin;
  private final WorkbookLimits limits;
  private final Progress progress;
  private final long total;
  private long inflated;
  private long done;

  /**
   * Starts a reading.
   *
   * @param progress is told of packed bytes
   * @param total how many packed bytes the reading takes
   */
  ReadingGauge(Origin origin, WorkbookLimits limits, Progress progress, long total) {
    this.origin = origin;
    this.limits = limits;
    this.progress = progress;
    this.total = total;
  }

  WorkbookLimits limits() {
    return limits;
  }

  void inflated(int bytes) {
    inflated += bytes;
    if (inflated > limits.inflatedBytes()) {
      throw origin.unreadable(
          WorkbookError.WORKBOOK_TOO_LARGE,
          "its parts have more than " + limits.inflatedBytes() + " bytes");
    }
  }

  void taken(int packed) {
    done += packed;
    progress.moved(Math.min(done, total), total);
  }
}

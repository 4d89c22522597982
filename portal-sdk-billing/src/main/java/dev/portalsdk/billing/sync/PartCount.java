package dev.portalsdk.billing.sync;

/** The counts of a part of a sync. */
record PartCount(
    long rows,
    long failedRows,
    long pages,
    long changes,
    long documents,
    long incompleteLists,
    long postponed) {

  static final PartCount NOTHING = new PartCount(0, 0, 0, 0, 0, 0, 0);
}

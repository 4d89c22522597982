package dev.portalsdk.core.workbook;

/**
 * How much of a workbook is read before it counts as an attack or a fault.
 *
 * <p>They hold for one workbook; nothing that other programs of the same JVM use is set.
 *
 * @param inflatedBytes bytes of its parts after inflation, in one reading, 1 GiB unless set: a
 *     sheet of a million rows and twelve columns has some 700 MiB
 * @param sharedTextBytes bytes of the texts that its cells share, which are held in memory, 128 MiB
 *     unless set
 * @param cellCharacters characters of one cell, 32,767 unless set, which is the most that Excel
 *     takes
 * @param rows rows of one sheet, 1,048,576 unless set, which is the most that Excel takes
 */
public record WorkbookLimits(
    long inflatedBytes, long sharedTextBytes, int cellCharacters, int rows) {

  private static final int MOST_ROWS = 1_048_576;
  private static final int MOST_CHARACTERS = 32_767;

  /** The limits unless others are set. */
  public static final WorkbookLimits DEFAULT =
      new WorkbookLimits(1L << 30, 128L << 20, MOST_CHARACTERS, MOST_ROWS);

  /**
   * Checks that none is negative.
   *
   * @throws IllegalArgumentException if one is negative, or there are more rows than a sheet has
   */
  public WorkbookLimits {
    if (inflatedBytes < 0 || sharedTextBytes < 0 || cellCharacters < 0 || rows < 0) {
      throw new IllegalArgumentException("A limit must not be negative");
    }
    if (rows > MOST_ROWS) {
      throw new IllegalArgumentException("No sheet has more than " + MOST_ROWS + " rows");
    }
  }

  /** Returns these limits with so many bytes after inflation, such as {@code 32L << 20}. */
  public WorkbookLimits withInflatedBytes(long bytes) {
    return new WorkbookLimits(bytes, sharedTextBytes, cellCharacters, rows);
  }

  /** Returns these limits with so many bytes of shared texts, such as {@code 8L << 20}. */
  public WorkbookLimits withSharedTextBytes(long bytes) {
    return new WorkbookLimits(inflatedBytes, bytes, cellCharacters, rows);
  }

  /** Returns these limits with so many characters of a cell, such as 1,000. */
  public WorkbookLimits withCellCharacters(int characters) {
    return new WorkbookLimits(inflatedBytes, sharedTextBytes, characters, rows);
  }

  /** Returns these limits with so many rows of a sheet, such as 10,000. */
  public WorkbookLimits withRows(int most) {
    return new WorkbookLimits(inflatedBytes, sharedTextBytes, cellCharacters, most);
  }
}

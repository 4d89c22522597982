package dev.portalsdk.core.pdf;

import static java.util.Objects.requireNonNull;

import java.time.Duration;

/**
 * How much of a PDF is read before it counts as an attack or a fault.
 *
 * @param fileBytes bytes of the file, which is held in memory, 32 MiB unless set
 * @param inflatedBytes bytes of its streams after inflation, pictures aside, 128 MiB unless set
 * @param pages 2,000 unless set
 * @param characters characters of its text, 4,000,000 unless set
 * @param time how long one reading may take, 20 seconds unless set
 */
public record PdfLimits(
    int fileBytes, long inflatedBytes, int pages, int characters, Duration time) {

  /** The limits unless others are set. */
  public static final PdfLimits DEFAULT =
      new PdfLimits(32 << 20, 128L << 20, 2_000, 4_000_000, Duration.ofSeconds(20));

  /**
   * Checks that none is negative.
   *
   * @throws IllegalArgumentException if one is negative
   */
  public PdfLimits {
    requireNonNull(time, "time");
    if (fileBytes < 0 || inflatedBytes < 0 || pages < 0 || characters < 0 || time.isNegative()) {
      throw new IllegalArgumentException("A limit must not be negative");
    }
  }

  /** Returns these limits with so many bytes of the file, such as {@code 1 << 20}. */
  public PdfLimits withFileBytes(int bytes) {
    return new PdfLimits(bytes, inflatedBytes, pages, characters, time);
  }

  /** Returns these limits with so many bytes after inflation, such as {@code 8L << 20}. */
  public PdfLimits withInflatedBytes(long bytes) {
    return new PdfLimits(fileBytes, bytes, pages, characters, time);
  }

  /** Returns these limits with so many pages, such as 10. */
  public PdfLimits withPages(int most) {
    return new PdfLimits(fileBytes, inflatedBytes, most, characters, time);
  }

  /** Returns these limits with so many characters, such as 100,000. */
  public PdfLimits withCharacters(int most) {
    return new PdfLimits(fileBytes, inflatedBytes, pages, most, time);
  }

  /** Returns these limits with so much time, such as two seconds. */
  public PdfLimits withTime(Duration most) {
    return new PdfLimits(fileBytes, inflatedBytes, pages, characters, most);
  }
}

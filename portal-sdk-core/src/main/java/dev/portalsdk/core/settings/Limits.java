package dev.portalsdk.core.settings;

/**
 * How much of an answer is taken before it counts as an attack or a fault, and how large a file may
 * be that is sent.
 *
 * @param pageBytes bytes of a page after inflation, 32 MiB unless set
 * @param transferBytes bytes of a file that comes, after inflation, or goes, 256 MiB unless set
 * @param documentMemory bytes of a file that are kept in memory before it goes to a temporary file,
 *     1 MiB unless set
 * @param redirects redirects followed in a row, 5 unless set
 */
public record Limits(long pageBytes, long transferBytes, int documentMemory, int redirects) {

  /** The limits unless others are set. */
  public static final Limits DEFAULT = new Limits(32L << 20, 256L << 20, 1 << 20, 5);

  /**
   * Checks that none is negative.
   *
   * @throws IllegalArgumentException if one is negative
   */
  public Limits {
    if (pageBytes < 0 || transferBytes < 0 || documentMemory < 0 || redirects < 0) {
      throw new IllegalArgumentException("A limit must not be negative");
    }
  }
}

package dev.portalsdk.core.document;

import static java.util.Objects.requireNonNull;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * What a file is, such as {@code application/pdf}.
 *
 * <p>This library believes the first bytes of a file, not the type that a portal declares: portals
 * send a page with an apology under the name of a PDF. This class is immutable and thread-safe.
 *
 * @param text the type as RFC 2045 writes it, in lower case, without parameters
 */
public record MediaType(String text) {

  private static final Pattern FORM = Pattern.compile("[a-z0-9.+-]+/[a-z0-9.+-]+");

  /** A PDF document. */
  public static final MediaType PDF = of("application/pdf");

  /** A workbook of Excel 2007 and later. */
  public static final MediaType XLSX =
      of("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

  /** A workbook of Excel 97 to 2003. */
  public static final MediaType XLS = of("application/vnd.ms-excel");

  /** A ZIP archive. */
  public static final MediaType ZIP = of("application/zip");

  /** An HTML page. */
  public static final MediaType HTML = of("text/html");

  /** A JSON text. */
  public static final MediaType JSON = of("application/json");

  /** A PNG image. */
  public static final MediaType PNG = of("image/png");

  /** A JPEG image. */
  public static final MediaType JPEG = of("image/jpeg");

  /** A text of no further form, such as CSV. */
  public static final MediaType TEXT = of("text/plain");

  /** Bytes that say nothing. */
  public static final MediaType UNKNOWN = of("application/octet-stream");

  /** How many first bytes {@link #sniff} looks at: more do no harm, fewer may say less. */
  public static final int SNIFFED = 512;

  /**
   * Checks the form.
   *
   * @throws IllegalArgumentException if the text is no media type in lower case
   */
  public MediaType {
    if (!FORM.matcher(requireNonNull(text, "text")).matches()) {
      throw new IllegalArgumentException(
          "A media type is two words in lower case joined by a slash, such as application/pdf");
    }
  }

  /**
   * Returns the type of this name.
   *
   * @param text the name, such as {@code application/pdf}
   * @throws IllegalArgumentException if the text is no media type in lower case
   */
  public static MediaType of(String text) {
    return new MediaType(text);
  }

  /**
   * Returns what a file is by its first bytes, {@link #UNKNOWN} if they say nothing.
   *
   * <p>A workbook whose archive does not begin with a part of a workbook is a {@link #ZIP}.
   *
   * @param first the first bytes of the file, {@value #SNIFFED} of them if it has so many
   */
  public static MediaType sniff(byte[] first) {
    int length = Math.min(first.length, SNIFFED);
    return FirstBytes.type(new String(first, 0, length, StandardCharsets.ISO_8859_1));
  }

  /** Returns the name, which {@link #of(String)} reads back. */
  @Override
  public String toString() {
    return text;
  }
}

package dev.portalsdk.core.journal;

import static java.util.Objects.requireNonNull;

import dev.portalsdk.core.PortalId;
import java.io.Serializable;
import java.util.regex.Pattern;

/**
 * The name of several writes that belong together, such as {@code
 * serena-art-batch-3f9a0c52b1d84e67a0c5d1e2}.
 *
 * <p>It follows from the writes and their order. This class is immutable and thread-safe.
 *
 * @param text the portal's id, the word {@code batch} and 24 lower-case hexadecimal digits, joined
 *     by hyphens
 */
public record BatchId(String text) implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*-batch-[0-9a-f]{24}");

  /**
   * Checks the form.
   *
   * @throws IllegalArgumentException if the text is no such name
   */
  public BatchId {
    if (!FORM.matcher(requireNonNull(text, "text")).matches()) {
      throw new IllegalArgumentException("The id of a batch is as a journal gave it");
    }
  }

  /**
   * Reads a name.
   *
   * @param text what {@link #text()} returned
   * @throws IllegalArgumentException if the text is no such name
   */
  public static BatchId parse(String text) {
    return new BatchId(text);
  }

  /** Returns the portal for which the batch was prepared. */
  public PortalId portal() {
    return PortalId.of(text.substring(0, text.lastIndexOf("-batch-")));
  }

  /** Returns the name, which {@link #parse(String)} reads back. */
  @Override
  public String toString() {
    return text;
  }
}

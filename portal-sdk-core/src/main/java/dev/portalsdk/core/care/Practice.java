package dev.portalsdk.core.care;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * A service of a payer's catalogue, "prestación" or "práctica", such as {@code 420101 Consulta
 * médica}.
 *
 * <p>Each payer has codes of its own, so the text is kept as it is. Two are equal if their codes
 * are. This class is immutable and thread-safe.
 */
public final class Practice {

  private final String code;
  private final String description;

  private Practice(String code, String description) {
    this.code = code;
    this.description = description;
  }

  /**
   * Returns a practice.
   *
   * @param code the payer's code, such as {@code 420101}
   * @param description such as {@code Consulta médica}, empty if it is not known
   * @throws IllegalArgumentException if the code is blank
   */
  public static Practice of(String code, String description) {
    if (requireNonNull(code, "code").isBlank()) {
      throw new IllegalArgumentException("A practice has a code");
    }
    return new Practice(code.strip(), requireNonNull(description, "description").strip());
  }

  /** Returns the payer's code, such as {@code 420101}. */
  public String code() {
    return code;
  }

  /** Returns what it is, such as {@code Consulta médica}; empty if it is not known. */
  public String description() {
    return description;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Practice that && code.equals(that.code);
  }

  @Override
  public int hashCode() {
    return code.hashCode();
  }

  /** Returns the code alone. */
  @Override
  public String toString() {
    return "Practice[" + code + "]";
  }
}

package dev.portalsdk.core.workbook;

import static java.util.Objects.requireNonNull;

/**
 * A word of a fixed vocabulary, such as {@code Nota de crédito} for people and {@code CREDIT_NOTE}
 * for programs.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Term {

  private final String shown;
  private final String code;

  private Term(String shown, String code) {
    this.shown = requireNonNull(shown, "shown");
    this.code = requireNonNull(code, "code");
  }

  /**
   * Returns a word.
   *
   * @param shown what people read in workbooks and CSV files, such as {@code Nota de crédito}
   * @param code what programs read in JSON lines, which never changes, such as {@code CREDIT_NOTE}
   * @throws IllegalArgumentException if the code is not upper-case letters, digits and underscores
   */
  public static Term of(String shown, String code) {
    if (code.isEmpty() || !code.chars().allMatch(Term::isOfCode)) {
      throw new IllegalArgumentException("A code is upper-case letters, such as CREDIT_NOTE");
    }
    return new Term(shown, code);
  }

  /** Returns what people read, such as {@code Nota de crédito}. */
  public String shown() {
    return shown;
  }

  /** Returns what programs read, such as {@code CREDIT_NOTE}. */
  public String code() {
    return code;
  }

  private static boolean isOfCode(int c) {
    return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
  }
}

package dev.portalsdk.billing.adjustment;

import java.util.regex.Pattern;

/** The Colombian norm that a glosa's code is of, "manual único de glosas". */
public enum GlosaNorm {
  /** Res. 3047/2008 Annex 6: three digits, such as {@code 223}. */
  RES_3047_2008("[1-9][0-9]{2}", 1),
  /**
   * Res. 2284/2023 Annex 3: two letters and four digits, such as {@code FA0102}; returns also with
   * two digits, such as {@code DE16}.
   */
  RES_2284_2023("[A-Z]{2}[0-9]{4}|DE[0-9]{2}", 2);

  private final Pattern form;
  private final int prefix;

  GlosaNorm(String form, int prefix) {
    this.form = Pattern.compile(form);
    this.prefix = prefix;
  }

  boolean has(String code) {
    return form.matcher(code).matches();
  }

  /** The part of a code that names its concept, such as {@code 2} or {@code FA}. */
  String prefix(String code) {
    return code.substring(0, prefix);
  }
}

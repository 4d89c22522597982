package dev.portalsdk.billing.adjustment;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a glosa is about, "concepto general": the first digit of a code of Res. 3047/2008 Annex 6,
 * the letters of one of Res. 2284/2023 Annex 3.
 */
public enum GlosaConcept {
  /** "Facturación": {@code 1}, {@code FA}. */
  BILLING("1", "FA", GlosaKind.GLOSA),
  /** "Tarifas": {@code 2}, {@code TA}. */
  RATES("2", "TA", GlosaKind.GLOSA),
  /** "Soportes", the papers that back an invoice: {@code 3}, {@code SO}. */
  SUPPORTS("3", "SO", GlosaKind.GLOSA),
  /** "Autorización": {@code 4}, {@code AU}. */
  AUTHORIZATION("4", "AU", GlosaKind.GLOSA),
  /** "Cobertura": {@code 5}, {@code CO}. */
  COVERAGE("5", "CO", GlosaKind.GLOSA),
  /** "Pertinencia", whether a service was called for: {@code 6}, of Res. 3047/2008 alone. */
  PERTINENCE("6", "", GlosaKind.GLOSA),
  /** "Calidad": {@code CL}, of Res. 2284/2023 alone. */
  QUALITY("", "CL", GlosaKind.GLOSA),
  /** "Seguimiento a los acuerdos": {@code SA}, of Res. 2284/2023 alone. */
  AGREEMENTS("", "SA", GlosaKind.GLOSA),
  /** "Devoluciones": {@code 8}, {@code DE}. */
  RETURN("8", "DE", GlosaKind.RETURN),
  /** "Respuestas": {@code 9}, {@code RE}. */
  ANSWER("9", "RE", GlosaKind.ANSWER);

  private final String digit;
  private final String letters;
  private final GlosaKind kind;

  GlosaConcept(String digit, String letters, GlosaKind kind) {
    this.digit = digit;
    this.letters = letters;
    this.kind = kind;
  }

  /** Returns whether its codes are of glosas, of returns or of answers. */
  public GlosaKind kind() {
    return kind;
  }

  static Optional<GlosaConcept> of(GlosaNorm norm, String code) {
    String prefix = norm.prefix(code);
    return Stream.of(values())
        .filter(
            concept ->
                prefix.equals(norm == GlosaNorm.RES_3047_2008 ? concept.digit : concept.letters))
        .findFirst();
  }
}

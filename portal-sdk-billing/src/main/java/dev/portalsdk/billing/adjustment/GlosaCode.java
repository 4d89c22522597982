package dev.portalsdk.billing.adjustment;

import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.error.InvalidTextException;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The code of a Colombian glosa, return or answer, "código de glosa", such as {@code FA0102} (Res.
 * 2284/2023 Annex 3) or {@code 223} (Res. 3047/2008 Annex 6).
 *
 * <p>The form alone says norm and concept. A code of that form that the norm's list lacks is kept
 * and told by {@link #isListed()}: payers use codes of later changes. A code of three digits is one
 * only where a Colombian payer writes it; other countries' payers number their reasons too.
 *
 * <p>Two are equal if their texts are. This class is immutable and thread-safe.
 */
public final class GlosaCode implements Comparable<GlosaCode> {

  private final String text;
  private final GlosaNorm norm;
  private final GlosaConcept concept;

  private GlosaCode(String text, GlosaNorm norm, GlosaConcept concept) {
    this.text = text;
    this.norm = norm;
    this.concept = concept;
  }

  /**
   * Reads a code, strictly: capitals, no blanks, and a concept that its norm has.
   *
   * @param text such as {@code FA0102}, {@code DE16}, {@code 223}
   * @throws InvalidTextException if it has another form; the message does not repeat it
   */
  public static GlosaCode parse(String text) {
    return find(text)
        .orElseThrow(
            () ->
                new InvalidTextException(
                    ErrorCode.INVALID_TEXT,
                    "A glosa's code such as FA0102, DE16 or 223 was expected"));
  }

  /**
   * Returns the code that a text is, or empty if it has another form.
   *
   * @param text what a Colombian payer wrote as the code of its reason
   */
  public static Optional<GlosaCode> find(String text) {
    return Stream.of(GlosaNorm.values())
        .filter(norm -> norm.has(text))
        .flatMap(
            norm ->
                GlosaConcept.of(norm, text)
                    .map(concept -> new GlosaCode(text, norm, concept))
                    .stream())
        .findFirst();
  }

  /** Returns the code as the norm writes it, which {@link #parse} reads back. */
  public String text() {
    return text;
  }

  /** Returns which norm it is of. */
  public GlosaNorm norm() {
    return norm;
  }

  /** Returns what it is about, such as {@link GlosaConcept#RATES}. */
  public GlosaConcept concept() {
    return concept;
  }

  /** Returns whether it is a glosa, a return or an answer. */
  public GlosaKind kind() {
    return concept.kind();
  }

  /**
   * Returns whether the norm lists this very code, as far as this library's list has it: {@code
   * false} says unknown, not wrong. Of returns of Res. 2284/2023 the list has the four codes
   * without a sub-code.
   */
  public boolean isListed() {
    return GlosaList.has(text);
  }

  @Override
  public int compareTo(GlosaCode other) {
    return text.compareTo(other.text);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof GlosaCode that && text.equals(that.text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  /** Returns the code, such as {@code FA0102}. */
  @Override
  public String toString() {
    return text;
  }
}

package dev.portalsdk.billing.adjustment;

import static java.util.Objects.requireNonNull;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Why a payer pays less than was billed, in its own words, with the group that they were sorted
 * into: {@code Módulo no autorizado}, {@link AdjustmentGroup#PAYER}.
 *
 * <p>Two are equal if words, code and group are. This class is immutable and thread-safe.
 */
public final class AdjustmentReason {

  private final String words;
  private final @Nullable String code;
  private final @Nullable GlosaCode glosa;
  private final AdjustmentGroup group;

  private AdjustmentReason(
      String words, @Nullable String code, @Nullable GlosaCode glosa, AdjustmentGroup group) {
    this.words = requireNonNull(words, "words");
    this.code = code;
    this.glosa = glosa;
    this.group = requireNonNull(group, "group");
  }

  /**
   * Returns a reason without a code.
   *
   * @param words the payer's, such as {@code Módulo no autorizado}
   * @param group on whose account it is
   */
  public static AdjustmentReason of(String words, AdjustmentGroup group) {
    return new AdjustmentReason(words, null, null, group);
  }

  /**
   * Returns a reason with a code of the payer's own.
   *
   * @param words the payer's
   * @param code such as {@code D-12}; nothing of a person
   * @param group on whose account it is
   */
  public static AdjustmentReason of(String words, String code, AdjustmentGroup group) {
    return new AdjustmentReason(words, requireNonNull(code, "code"), null, group);
  }

  /**
   * Returns a reason that a Colombian payer gives by a code of the norms.
   *
   * @param words the payer's
   * @param glosa its code
   * @param group on whose account it is
   */
  public static AdjustmentReason of(String words, GlosaCode glosa, AdjustmentGroup group) {
    return new AdjustmentReason(words, glosa.text(), glosa, group);
  }

  /** Returns the payer's words, such as {@code Módulo no autorizado}. */
  public String words() {
    return words;
  }

  /** Returns the payer's code for it, such as {@code FA0102}, if it gives one. */
  public Optional<String> code() {
    return Optional.ofNullable(code);
  }

  /**
   * Returns its code as one of the Colombian norms, if whoever read it knew that it is one: a payer
   * elsewhere may have a reason {@code 223} too.
   */
  public Optional<GlosaCode> glosa() {
    return Optional.ofNullable(glosa);
  }

  /** Returns on whose account it is. */
  public AdjustmentGroup group() {
    return group;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof AdjustmentReason that
        && words.equals(that.words)
        && Objects.equals(code, that.code)
        && Objects.equals(glosa, that.glosa)
        && group == that.group;
  }

  @Override
  public int hashCode() {
    return Objects.hash(words, code, group);
  }

  /** Returns group and code, such as {@code PAYER FA0102}: a payer's words may name a person. */
  @Override
  public String toString() {
    return group + (code == null ? "" : " " + code);
  }
}

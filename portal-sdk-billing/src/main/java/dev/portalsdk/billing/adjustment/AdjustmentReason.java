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
  private final AdjustmentGroup group;

  private AdjustmentReason(String words, @Nullable String code, AdjustmentGroup group) {
    this.words = requireNonNull(words, "words");
    this.code = code;
    this.group = requireNonNull(group, "group");
  }

  /**
   * Returns a reason without a code.
   *
   * @param words the payer's, such as {@code Módulo no autorizado}
   * @param group on whose account it is
   */
  public static AdjustmentReason of(String words, AdjustmentGroup group) {
    return new AdjustmentReason(words, null, group);
  }

  /**
   * Returns a reason with the payer's code for it.
   *
   * @param words the payer's
   * @param code such as {@code FA0102}
   * @param group on whose account it is
   */
  public static AdjustmentReason of(String words, String code, AdjustmentGroup group) {
    return new AdjustmentReason(words, requireNonNull(code, "code"), group);
  }

  /** Returns the payer's words, such as {@code Módulo no autorizado}. */
  public String words() {
    return words;
  }

  /** Returns the payer's code for it, such as {@code FA0102}, if it gives one. */
  public Optional<String> code() {
    return Optional.ofNullable(code);
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

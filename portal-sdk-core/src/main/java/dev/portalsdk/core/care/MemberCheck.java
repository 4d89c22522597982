package dev.portalsdk.core.care;

import static java.util.Objects.requireNonNull;

import dev.portalsdk.core.table.Shown;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a payer says about a member's cover, "Habilitado" or "Inhabilitado", and when it was asked.
 *
 * <p><b>It holds for the moment of {@link #asked()} and no longer, and nothing can be billed by
 * it</b>: "esta operación no genera ningún comprobante para la facturación, sólo permite controlar
 * la cobertura al momento en que se realiza la prevalidación" (SanCor Salud's manual L130). A
 * program asks again before each care.
 *
 * <p>Two are equal if member, state and instant are, and for {@link EligibilityState#UNRECOGNIZED}
 * the words too. {@code toString} masks the member. This class is immutable and thread-safe.
 */
public final class MemberCheck {

  private final MemberId member;
  private final EligibilityState state;
  private final String words;
  private final Instant asked;
  private final Shown shown;

  private MemberCheck(
      MemberId member, EligibilityState state, String words, Instant asked, Shown shown) {
    this.member = requireNonNull(member, "member");
    this.state = requireNonNull(state, "state");
    this.words = requireNonNull(words, "words");
    this.asked = requireNonNull(asked, "asked");
    this.shown = requireNonNull(shown, "shown");
  }

  /**
   * Returns an answer.
   *
   * @param member who was asked about
   * @param state what the payer says
   * @param words in its own words, such as {@code Habilitado}
   * @param asked when it was asked
   * @param shown all that the portal showed
   */
  public static MemberCheck of(
      MemberId member, EligibilityState state, String words, Instant asked, Shown shown) {
    return new MemberCheck(member, state, words, asked, shown);
  }

  /** Returns who was asked about. */
  public MemberId member() {
    return member;
  }

  /** Returns what the payer says. */
  public EligibilityState state() {
    return state;
  }

  /** Returns the payer's words for it, such as {@code Inhabilitado}. */
  public String words() {
    return words;
  }

  /** Returns when it was asked, by the program's clock: the answer holds for that moment alone. */
  public Instant asked() {
    return asked;
  }

  /**
   * Returns whether care may go ahead: only if the payer says that the member is {@link
   * EligibilityState#ENABLED}, not if it says what this library does not know.
   */
  public boolean allowsCare() {
    return state == EligibilityState.ENABLED;
  }

  /** Returns false, always: a check is no voucher and nothing can be billed by it (L130). */
  public boolean createsBillingVoucher() {
    return false;
  }

  /** Returns all that the portal showed; it may be personal. */
  public Shown shown() {
    return shown;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof MemberCheck that
        && member.equals(that.member)
        && state == that.state
        && asked.equals(that.asked)
        && (state != EligibilityState.UNRECOGNIZED || words.equals(that.words));
  }

  @Override
  public int hashCode() {
    return 31 * member.hashCode() + asked.hashCode();
  }

  /** Returns member, masked, state and instant. */
  @Override
  public String toString() {
    return "MemberCheck[" + member + ", " + state + " at " + asked + "]";
  }
}

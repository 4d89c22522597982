package dev.portalsdk.core.care;

import static java.util.Objects.requireNonNull;

import dev.portalsdk.core.page.Listing;
import java.time.Instant;

/**
 * What a payer says about several practices for one member, "prestaciones validadas", and when it
 * was asked.
 *
 * <p><b>It holds for the moment of {@link #asked()} and no longer, and nothing can be billed by
 * it</b> (SanCor Salud's manual L130), as a {@link MemberCheck}.
 *
 * <p>{@link #answers()} is {@link dev.portalsdk.core.page.Completeness.Level#PROVEN} if every
 * practice that was asked about has its answer, {@code SHORT} if one lacks it. {@code toString}
 * masks the member and names no practice. This class is immutable and thread-safe.
 *
 * @param member who was asked about
 * @param asked when it was asked, by the program's clock
 * @param answers one for each practice, in the portal's order; beside them the rows that could not
 *     be read
 */
public record PracticeCheck(MemberId member, Instant asked, Listing<ValidatedPractice> answers) {

  /** Checks that they are there. */
  public PracticeCheck {
    requireNonNull(member, "member");
    requireNonNull(asked, "asked");
    requireNonNull(answers, "answers");
  }

  /** Returns false, always: a check is no voucher and nothing can be billed by it (L130). */
  public boolean createsBillingVoucher() {
    return false;
  }

  /** Returns member, masked, instant and how much arrived. */
  @Override
  public String toString() {
    return "PracticeCheck[" + member + " at " + asked + ", " + answers.completeness() + "]";
  }
}

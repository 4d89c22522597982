package dev.portalsdk.billing.balance;

import static java.util.Objects.requireNonNull;

import dev.portalsdk.billing.evidence.Source;
import dev.portalsdk.core.money.Money;

/**
 * A term of a balance: known, with the paper that says it, or unseen, with the reason why. A term
 * that nobody showed is never taken for zero.
 *
 * <p>Both are immutable and thread-safe.
 */
public sealed interface Term {

  /**
   * An amount that somebody shows.
   *
   * @param money without the sign of its side; what reverses another is negative
   * @param source where it was read
   */
  record Known(Money money, Source source) implements Term {

    /** Checks that both are there. */
    public Known {
      requireNonNull(money, "money");
      requireNonNull(source, "source");
    }
  }

  /**
   * An amount that nobody showed.
   *
   * @param reason why, such as {@code the portal shows no tax and no payment order was read}
   */
  record Unseen(String reason) implements Term {

    /** Checks that a reason is there. */
    public Unseen {
      requireNonNull(reason, "reason");
    }

    /** Returns {@code Unseen} alone: {@link #reason()} is whoever's words wrote it. */
    @Override
    public String toString() {
      return "Unseen";
    }
  }
}

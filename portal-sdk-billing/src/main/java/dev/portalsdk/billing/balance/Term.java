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
   * @param reason why, such as {@link UnseenReason#NO_ORDER_READ}
   * @param detail what the reason leaves open, such as {@code USD}; empty if it says all
   */
  record Unseen(UnseenReason reason, String detail) implements Term {

    /** Checks that both are there. */
    public Unseen {
      requireNonNull(reason, "reason");
      requireNonNull(detail, "detail");
    }

    /** Returns it in words, such as {@code it is in another currency: USD}. */
    public String text() {
      return reason.text() + (detail.isEmpty() ? "" : ": " + detail);
    }

    /**
     * Returns it with its reason, such as {@code Unseen NO_ORDER_READ}: {@link #detail()} is
     * whoever's words wrote it.
     */
    @Override
    public String toString() {
      return "Unseen " + reason;
    }
  }
}

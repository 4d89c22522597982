package dev.portalsdk.billing.matching;

import dev.portalsdk.core.money.Money;
import java.util.Currency;
import java.util.HashMap;
import java.util.Map;

/**
 * How far apart amounts and days may lie and still be the same.
 *
 * <p>By default amounts are equal to the cent, the days of issue lie within 3 days, a day of
 * reception lies on the day of issue or within the 45 days after it, and the days of a payment lie
 * within 5 days. This class is immutable and thread-safe.
 */
public final class MatchSettings {

  private static final MatchSettings DEFAULTS = new MatchSettings(Map.of(), 3, 45, 5);

  private final Map<Currency, Money> tolerances;
  private final int issueWindow;
  private final int receptionWindow;
  private final int paymentWindow;

  private MatchSettings(
      Map<Currency, Money> tolerances, int issueWindow, int receptionWindow, int paymentWindow) {
    this.tolerances = Map.copyOf(tolerances);
    this.issueWindow = days(issueWindow);
    this.receptionWindow = days(receptionWindow);
    this.paymentWindow = days(paymentWindow);
  }

  /** Returns the settings that this class describes. */
  public static MatchSettings defaults() {
    return DEFAULTS;
  }

  /**
   * Returns these settings with a tolerance for the amounts of a currency.
   *
   * @param most how far apart two amounts may be, such as {@code ARS 1.00}
   * @throws IllegalArgumentException if it is negative
   */
  public MatchSettings withTolerance(Money most) {
    if (most.isNegative()) {
      throw new IllegalArgumentException("A tolerance is zero or more, not " + most);
    }
    Map<Currency, Money> all = new HashMap<>(tolerances);
    all.put(most.currency(), most);
    return new MatchSettings(all, issueWindow, receptionWindow, paymentWindow);
  }

  /**
   * Returns these settings with another window of days of issue, either way.
   *
   * @throws IllegalArgumentException if it is negative
   */
  public MatchSettings withIssueWindow(int days) {
    return new MatchSettings(tolerances, days, receptionWindow, paymentWindow);
  }

  /**
   * Returns these settings with another window from the day of issue to the day of reception, where
   * a portal shows the latter alone.
   *
   * @throws IllegalArgumentException if it is negative
   */
  public MatchSettings withReceptionWindow(int days) {
    return new MatchSettings(tolerances, issueWindow, days, paymentWindow);
  }

  /**
   * Returns these settings with another window of days of payment, either way.
   *
   * @throws IllegalArgumentException if it is negative
   */
  public MatchSettings withPaymentWindow(int days) {
    return new MatchSettings(tolerances, issueWindow, receptionWindow, days);
  }

  /** Returns how far apart two amounts of a currency may be, such as {@code ARS 0.00}. */
  public Money tolerance(Currency currency) {
    Money most = tolerances.get(currency);
    return most == null ? Money.zero(currency) : most;
  }

  /** Returns how many days two days of issue may lie apart. */
  public int issueWindow() {
    return issueWindow;
  }

  /** Returns how many days after the day of issue a voucher may have been received. */
  public int receptionWindow() {
    return receptionWindow;
  }

  /** Returns how many days two days of a payment may lie apart. */
  public int paymentWindow() {
    return paymentWindow;
  }

  private static int days(int days) {
    if (days < 0) {
      throw new IllegalArgumentException("A window is zero days or more, not " + days);
    }
    return days;
  }
}

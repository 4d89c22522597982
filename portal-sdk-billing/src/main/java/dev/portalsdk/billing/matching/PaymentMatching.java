package dev.portalsdk.billing.matching;

import static java.util.Objects.requireNonNull;

import dev.portalsdk.billing.invoice.Owner;
import dev.portalsdk.billing.ledger.LedgerPayment;
import dev.portalsdk.core.money.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

/**
 * Finds which payments of the provider's books, "cobranzas", are which that payers say they made.
 *
 * <pre>{@code
 * PaymentMatches matches =
 *     PaymentMatching.of(MatchSettings.defaults()).match(ledgerPayments, portalPayments);
 * }</pre>
 *
 * <p>Only payments of one owner and currency come together, each in one finding. What is found by a
 * rule is not looked at by those after it:
 *
 * <ol>
 *   <li>a payment and its reversal on one side cancel out ({@link MatchRule#REVERSAL});
 *   <li>one number ({@link MatchRule#PAYMENT_NUMBER}): {@code 10118036} is {@code APB 10118036}
 *       unless another has it too; several that share one number are taken together; another amount
 *       is a difference;
 *   <li>amount and day, one to one ({@link MatchRule#AMOUNT_AND_DAY});
 *   <li>all that a portal shows of one day, together ({@link MatchRule#SUM_OF_DAY});
 *   <li>several payments of a portal that add up to one of the ledger, then the other way round,
 *       among at most 16 within the window.
 * </ol>
 *
 * <p>What is found does not depend on the order of payments. Payments of nothing count for numbers
 * alone. This class is immutable and thread-safe.
 */
public final class PaymentMatching {

  private static final int MOST_SIDES = 1 << 20;

  private final MatchSettings settings;

  private PaymentMatching(MatchSettings settings) {
    this.settings = requireNonNull(settings, "settings");
  }

  /** Returns the matching with these tolerances and this window of payments. */
  public static PaymentMatching of(MatchSettings settings) {
    return new PaymentMatching(settings);
  }

  private record Side(Owner owner, Currency currency) {}

  /**
   * Finds them.
   *
   * @param ledger what reached the provider, by its books
   * @param portal what payers say they paid
   */
  public PaymentMatches match(Collection<LedgerPayment> ledger, Collection<PortalPayment> portal) {
    List<LedgerPayment> ofLedger = List.copyOf(ledger);
    List<PortalPayment> ofPortal = List.copyOf(portal);
    Ordinals<Side> sides = new Ordinals<>(MOST_SIDES, "owners and currencies");
    List<Paid> all = new ArrayList<>();
    for (LedgerPayment one : ofLedger) {
      Set<String> numbers = one.number().map(Set::of).orElse(Set.of());
      all.add(paid(true, all.size(), one.owner(), one.day(), one.amount(), numbers, sides));
    }
    for (PortalPayment one : ofPortal) {
      int place = all.size() - ofLedger.size();
      all.add(paid(false, place, one.owner(), one.day(), one.paid(), one.numbers(), sides));
    }
    PaymentFindings findings = new PaymentFindings(ofLedger, ofPortal, all);
    find(findings, one -> settings.tolerance(sides.value(one.side()).currency()).minor());
    return findings.all();
  }

  private void find(PaymentFindings findings, ToLongFunction<Paid> tolerance) {
    int window = settings.paymentWindow();
    new Reversals(findings, window).find();
    new PaymentNumbers(findings, tolerance).find();
    NearPayments single = new NearPayments(findings, settings, MatchRule.AMOUNT_AND_DAY);
    findings.open(one -> one.amount() != 0).forEach(one -> single.add(List.of(one)));
    single.find(tolerance);
    NearPayments together = new NearPayments(findings, settings, MatchRule.SUM_OF_DAY);
    findings.open(one -> one.amount() > 0 && one.ofLedger()).stream()
        .map(List::of)
        .forEach(together::add);
    daysOf(findings.open(one -> one.amount() > 0 && !one.ofLedger())).forEach(together::add);
    together.find(tolerance);
    PaymentSums sums = new PaymentSums(findings, tolerance, window);
    sums.find(true);
    sums.find(false);
  }

  private record Day(int side, long day) {}

  private static List<List<Paid>> daysOf(List<Paid> some) {
    Map<Day, List<Paid>> days =
        some.stream()
            .collect(
                Collectors.groupingBy(
                    one -> new Day(one.side(), one.day()),
                    LinkedHashMap::new,
                    Collectors.toList()));
    return days.values().stream()
        .filter(day -> day.size() > 1)
        .filter(PaymentMatching::fits)
        .toList();
  }

  /** What goes beyond the largest amount is no payment of the ledger. */
  private static boolean fits(List<Paid> day) {
    return Sums.of(day).bitLength() < Long.SIZE;
  }

  private static Paid paid(
      boolean ofLedger,
      int place,
      Owner owner,
      LocalDate day,
      Money amount,
      Set<String> numbers,
      Ordinals<Side> sides) {
    int side = sides.of(new Side(owner, amount.currency()));
    Set<PayerNumber> read = numbers.stream().map(PayerNumber::of).collect(Collectors.toSet());
    return new Paid(ofLedger, place, side, day.toEpochDay(), amount.minor(), read);
  }
}

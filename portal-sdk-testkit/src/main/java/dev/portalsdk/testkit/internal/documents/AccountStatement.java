package dev.portalsdk.testkit.internal.documents;

import static java.util.Objects.requireNonNull;

import dev.portalsdk.certificates.coverage.InsuranceContract;
import dev.portalsdk.core.money.Money;
import dev.portalsdk.core.money.Percentage;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/**
 * What an employer owes an insurer on a day: what was declared by period, and what was charged and
 * paid since another day, in one currency.
 *
 * <p>{@code toString} shows no amount. This class is immutable and thread-safe.
 *
 * @param contract whose account it is
 * @param day "Cuenta Corriente al"
 * @param periods in the order in which they are printed
 * @param from "Saldo al", the day of the opening balance
 * @param opening what was owed on that day, negative if the insurer owed it
 * @param movements since then, in their order
 * @param claims what is claimed through the tax office and pending
 * @param refinanced what was put off and is not due, as a rule negative
 * @param interest on what is late
 */
public record AccountStatement(
    InsuranceContract contract,
    LocalDate day,
    List<Period> periods,
    LocalDate from,
    Money opening,
    List<Movement> movements,
    Money claims,
    Money refinanced,
    Money interest) {

  /** Checks that all is there and in one currency. */
  public AccountStatement {
    requireNonNull(contract, "contract");
    requireNonNull(day, "day");
    requireNonNull(from, "from");
    periods = List.copyOf(periods);
    movements = List.copyOf(movements);
    netDue(opening, movements, claims, refinanced, interest);
  }

  /**
   * What was declared for a month.
   *
   * @param month of the wages
   * @param due the day by which it was to be paid
   * @param workers how many were declared
   * @param payroll the sum of their wages
   * @param fixedRate what is paid for each worker
   * @param variableRate which part of the payroll is paid
   */
  public record Period(
      YearMonth month,
      LocalDate due,
      int workers,
      Money payroll,
      Money fixedRate,
      Percentage variableRate) {

    /** Checks that all are there. */
    public Period {
      requireNonNull(month, "month");
      requireNonNull(due, "due");
      requireNonNull(payroll, "payroll");
      requireNonNull(fixedRate, "fixedRate");
      requireNonNull(variableRate, "variableRate");
    }

    /** Returns the month alone. */
    @Override
    public String toString() {
      return "Period[" + month + "]";
    }
  }

  /**
   * A charge or a payment.
   *
   * @param concept such as {@code Cuota 202507}
   * @param debit what the employer owes more
   * @param credit what the employer owes less
   */
  public record Movement(String concept, Money debit, Money credit) {

    /** Checks that all are there. */
    public Movement {
      requireNonNull(concept, "concept");
      requireNonNull(debit, "debit");
      requireNonNull(credit, "credit");
    }

    /** Returns the concept alone. */
    @Override
    public String toString() {
      return "Movement[" + concept + "]";
    }
  }

  /** Returns the balance after each movement: the one before it, plus debit, minus credit. */
  public List<Money> balances() {
    return balances(opening, movements);
  }

  private static List<Money> balances(Money opening, List<Movement> movements) {
    List<Money> balances = new ArrayList<>(movements.size());
    Money balance = opening;
    for (Movement movement : movements) {
      balance = balance.plus(movement.debit()).minus(movement.credit());
      balances.add(balance);
    }
    return balances;
  }

  /** Returns the balance after the last movement. */
  public Money balance() {
    return balance(opening, movements);
  }

  private static Money balance(Money opening, List<Movement> movements) {
    List<Money> balances = balances(opening, movements);
    return balances.isEmpty() ? opening : balances.get(balances.size() - 1);
  }

  /** Returns balance, claims, what was put off and interest, added up with their signs. */
  public Money netDue() {
    return netDue(opening, movements, claims, refinanced, interest);
  }

  private static Money netDue(
      Money opening, List<Movement> movements, Money claims, Money refinanced, Money interest) {
    return balance(opening, movements).plus(claims).plus(refinanced).plus(interest);
  }

  /** Returns the day and how many rows there are. */
  @Override
  public String toString() {
    return "AccountStatement["
        + day
        + ", "
        + periods.size()
        + " periods, "
        + movements.size()
        + " movements]";
  }
}

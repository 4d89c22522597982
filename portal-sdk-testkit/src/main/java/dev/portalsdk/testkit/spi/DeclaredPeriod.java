package dev.portalsdk.testkit.spi;

import static java.util.Objects.requireNonNull;

import dev.portalsdk.core.money.Money;
import dev.portalsdk.core.money.Percentage;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * What an employer declared for a month, as its account statement shows it. Immutable and
 * thread-safe.
 *
 * @param month of the wages
 * @param due the day by which the premium was to be paid
 * @param workers how many were declared
 * @param payroll the sum of their wages
 * @param fixedRate what is paid for each worker
 * @param variableRate which part of the payroll is paid
 */
public record DeclaredPeriod(
    YearMonth month,
    LocalDate due,
    int workers,
    Money payroll,
    Money fixedRate,
    Percentage variableRate) {

  /** Checks that nothing is missing. */
  public DeclaredPeriod {
    requireNonNull(month, "month");
    requireNonNull(due, "due");
    requireNonNull(payroll, "payroll");
    requireNonNull(fixedRate, "fixedRate");
    requireNonNull(variableRate, "variableRate");
  }
}

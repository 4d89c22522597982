package dev.portalsdk.testkit.internal.state;

import dev.portalsdk.certificates.coverage.Employee;
import dev.portalsdk.certificates.coverage.InsuranceContract;
import dev.portalsdk.core.identity.Cuil;
import dev.portalsdk.testkit.spi.AccountMovement;
import dev.portalsdk.testkit.spi.DeclaredPeriod;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What an insurer has of one contract. Immutable and thread-safe.
 *
 * @param contract the contract
 * @param payroll who is covered by it, in the order of arrival
 * @param periods what was declared, in the order of arrival
 * @param account its lines, in the order of arrival
 */
public record ContractFile(
    InsuranceContract contract,
    List<Employee> payroll,
    List<DeclaredPeriod> periods,
    List<AccountMovement> account) {

  static ContractFile of(InsuranceContract contract) {
    return new ContractFile(contract, List.of(), List.of(), List.of());
  }

  /** Returns who has this CUIL, if anybody on the payroll has. */
  public Optional<Employee> employee(Cuil cuil) {
    return payroll.stream().filter(employee -> employee.cuil().equals(cuil)).findFirst();
  }

  /** Returns it with more on the payroll. */
  public ContractFile with(List<Employee> hired) {
    List<Employee> all = Stream.concat(payroll.stream(), hired.stream()).toList();
    if (all.stream().map(Employee::cuil).distinct().count() < all.size()) {
      throw new IllegalArgumentException("Somebody with this CUIL is on the payroll already");
    }
    return new ContractFile(contract, all, periods, account);
  }

  /** Returns it with one less on the payroll. */
  public ContractFile without(Cuil cuil) {
    List<Employee> left =
        payroll.stream().filter(employee -> !employee.cuil().equals(cuil)).toList();
    if (left.size() == payroll.size()) {
      throw new IllegalArgumentException("Nobody with this CUIL is on the payroll");
    }
    return new ContractFile(contract, left, periods, account);
  }

  /** Returns it with other terms. */
  public ContractFile with(InsuranceContract changed) {
    return new ContractFile(changed, payroll, periods, account);
  }

  /** Returns it with one more period. */
  public ContractFile with(DeclaredPeriod period) {
    List<DeclaredPeriod> all = Stream.concat(periods.stream(), Stream.of(period)).toList();
    return new ContractFile(contract, payroll, all, account);
  }

  /** Returns it with one more line in its account. */
  public ContractFile with(AccountMovement movement) {
    List<AccountMovement> all = Stream.concat(account.stream(), Stream.of(movement)).toList();
    return new ContractFile(contract, payroll, periods, all);
  }

  @Override
  public String toString() {
    return "ContractFile[" + payroll.size() + " employees]";
  }
}

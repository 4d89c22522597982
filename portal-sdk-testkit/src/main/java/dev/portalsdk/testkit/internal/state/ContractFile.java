package dev.portalsdk.testkit.internal.state;

import dev.portalsdk.certificates.coverage.Employee;
import dev.portalsdk.certificates.coverage.InsuranceContract;
import dev.portalsdk.core.identity.Cuil;
import dev.portalsdk.testkit.spi.AccountMovement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What an insurer has of one contract. Immutable and thread-safe.
 *
 * @param contract the contract
 * @param payroll who is covered by it, in the order of arrival
 * @param account its lines, in the order of arrival
 */
public record ContractFile(
    InsuranceContract contract, List<Employee> payroll, List<AccountMovement> account) {

  /** Returns who has this CUIL, if anybody on the payroll has. */
  public Optional<Employee> employee(Cuil cuil) {
    return payroll.stream().filter(employee -> employee.cuil().equals(cuil)).findFirst();
  }

  /** Returns it with more on the payroll. */
  public ContractFile with(List<Employee> hired) {
    List<Employee> all = new ArrayList<>(payroll);
    for (Employee employee : hired) {
      if (employee(employee.cuil()).isPresent()) {
        throw new IllegalArgumentException("Somebody with this CUIL is on the payroll already");
      }
      all.add(employee);
    }
    return new ContractFile(contract, List.copyOf(all), account);
  }

  /** Returns it with one less on the payroll. */
  public ContractFile without(Cuil cuil) {
    List<Employee> left =
        payroll.stream().filter(employee -> !employee.cuil().equals(cuil)).toList();
    if (left.size() == payroll.size()) {
      throw new IllegalArgumentException("Nobody with this CUIL is on the payroll");
    }
    return new ContractFile(contract, left, account);
  }

  /** Returns it with other terms. */
  public ContractFile with(InsuranceContract changed) {
    return new ContractFile(changed, payroll, account);
  }

  /** Returns it with one more line in its account. */
  public ContractFile with(AccountMovement movement) {
    List<AccountMovement> lines = new ArrayList<>(account);
    lines.add(movement);
    return new ContractFile(contract, payroll, List.copyOf(lines));
  }

  @Override
  public String toString() {
    return "ContractFile[" + payroll.size() + " employees]";
  }
}

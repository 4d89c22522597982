package dev.portalsdk.certificates.coverage;

import static java.util.Objects.requireNonNull;

import dev.portalsdk.core.identity.Cuil;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * For whom of a contract's payroll something is asked: all, "Total nómina", or some, "Por empleado"
 * (IAPSER ART's manual L52-69).
 *
 * <p>It is a set: nobody is in it twice, whatever the order of the clicks. This class is immutable
 * and thread-safe.
 */
public final class PayrollSelection {

  private static final PayrollSelection WHOLE = new PayrollSelection(Set.of());

  private final Set<Cuil> employees;

  private PayrollSelection(Set<Cuil> employees) {
    this.employees = employees;
  }

  /** Returns the selection of all who are on the payroll when the request arrives. */
  public static PayrollSelection wholePayroll() {
    return WHOLE;
  }

  /**
   * Returns the selection of these.
   *
   * @param employees at least one
   * @throws IllegalArgumentException if there are none
   */
  public static PayrollSelection of(Collection<Cuil> employees) {
    if (employees.isEmpty()) {
      throw new IllegalArgumentException("At least one employee is selected");
    }
    employees.forEach(employee -> requireNonNull(employee, "employee"));
    return new PayrollSelection(Collections.unmodifiableSet(new LinkedHashSet<>(employees)));
  }

  /**
   * Returns the selection of these.
   *
   * @param employees at least one
   */
  public static PayrollSelection of(Cuil... employees) {
    return of(Arrays.asList(employees));
  }

  /** Returns whether it is the whole payroll, whoever is on it. */
  public boolean isWholePayroll() {
    return employees.isEmpty();
  }

  /** Returns who was selected, in the order of selection; nobody if it is the whole payroll. */
  public Set<Cuil> employees() {
    return employees;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PayrollSelection that && employees.equals(that.employees);
  }

  @Override
  public int hashCode() {
    return employees.hashCode();
  }

  /** Returns how many there are, such as {@code PayrollSelection[2 employees]}. */
  @Override
  public String toString() {
    return isWholePayroll()
        ? "PayrollSelection[whole payroll]"
        : "PayrollSelection[" + employees.size() + " employees]";
  }
}

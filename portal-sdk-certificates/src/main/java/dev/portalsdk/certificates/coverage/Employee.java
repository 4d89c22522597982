package dev.portalsdk.certificates.coverage;

import static java.util.Objects.requireNonNull;

import dev.portalsdk.core.identity.Cuil;
import dev.portalsdk.core.table.Shown;
import org.jspecify.annotations.Nullable;

/**
 * A person on a payroll, "nómina", by CUIL and name as an insurer has them (IAPSER ART's manual
 * L67).
 *
 * <p>Two are equal if CUIL and name are, whatever the portal showed. {@code toString} masks the
 * CUIL and shows no name. This class is immutable and thread-safe.
 */
public final class Employee {

  private final Cuil cuil;
  private final String name;
  private final Shown shown;

  private Employee(Cuil cuil, String name, Shown shown) {
    this.cuil = requireNonNull(cuil, "cuil");
    this.name = requireNonNull(name, "name");
    this.shown = requireNonNull(shown, "shown");
  }

  /**
   * Returns an employee.
   *
   * @param cuil such as {@code 20-11111111-2}
   * @param name family and first name in one text, such as {@code Prueba Uno}
   */
  public static Employee of(Cuil cuil, String name) {
    return new Employee(cuil, name, Shown.nothing());
  }

  /**
   * Returns this employee with the cells of a portal's row.
   *
   * @param shown the cells as shown
   */
  public Employee shown(Shown shown) {
    return new Employee(cuil, name, shown);
  }

  /** Returns the CUIL. */
  public Cuil cuil() {
    return cuil;
  }

  /** Returns family and first name in one text, "Apellido y Nombre". */
  public String name() {
    return name;
  }

  /** Returns the cells as the portal showed them. */
  public Shown shown() {
    return shown;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Employee that && cuil.equals(that.cuil) && name.equals(that.name);
  }

  @Override
  public int hashCode() {
    return 31 * cuil.hashCode() + name.hashCode();
  }

  /** Returns the masked CUIL alone. */
  @Override
  public String toString() {
    return "Employee[" + cuil + "]";
  }
}

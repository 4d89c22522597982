package dev.portalsdk.certificates.coverage;

import static java.util.Objects.requireNonNull;

import dev.portalsdk.core.identity.Cuil;
import dev.portalsdk.core.page.Listing;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * An employer's own staff list against the payroll that the insurer has: who works without cover,
 * and who is covered without being known.
 *
 * <pre>{@code
 * CoverageGap gap = CoverageGap.between(staff, payroll.all(contract, SearchText.nothing()).read());
 * if (gap.isCertain()) {
 *   gap.uncovered().forEach(hr::register);
 * }
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
public final class CoverageGap {

  private final Set<Cuil> uncovered;
  private final Set<Cuil> unknown;
  private final boolean certain;

  private CoverageGap(Set<Cuil> uncovered, Set<Cuil> unknown, boolean certain) {
    this.uncovered = uncovered;
    this.unknown = unknown;
    this.certain = certain;
  }

  /**
   * Compares.
   *
   * @param staff who works for the employer
   * @param payroll whom the insurer has, as {@code Payroll.all(..).read()} returned it for an empty
   *     search
   */
  public static CoverageGap between(Collection<Cuil> staff, Listing<Employee> payroll) {
    requireNonNull(staff, "staff");
    Set<Cuil> covered =
        payroll.items().stream()
            .map(Employee::cuil)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    Set<Cuil> uncovered = new LinkedHashSet<>(staff);
    uncovered.removeAll(covered);
    Set<Cuil> unknown = new LinkedHashSet<>(covered);
    unknown.removeAll(Set.copyOf(staff));
    return new CoverageGap(
        Collections.unmodifiableSet(uncovered),
        Collections.unmodifiableSet(unknown),
        payroll.isProven());
  }

  /** Returns who works for the employer and is not on the payroll, in the staff list's order. */
  public Set<Cuil> uncovered() {
    return uncovered;
  }

  /** Returns who is on the payroll and not in the staff list, in the payroll's order. */
  public Set<Cuil> unknown() {
    return unknown;
  }

  /**
   * Returns whether the payroll was read whole and each row of it: if not, somebody who seems to
   * lack cover may be in what was not read.
   */
  public boolean isCertain() {
    return certain;
  }

  /** Returns how many there are on either side. */
  @Override
  public String toString() {
    return "CoverageGap["
        + uncovered.size()
        + " uncovered, "
        + unknown.size()
        + " unknown"
        + (certain ? "]" : ", not certain]");
  }
}

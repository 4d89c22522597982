package dev.portalsdk.certificates.workbook;

import dev.portalsdk.certificates.coverage.Employee;
import dev.portalsdk.certificates.coverage.PayrollSelection;
import dev.portalsdk.core.identity.Cuil;
import dev.portalsdk.core.page.Listing;
import dev.portalsdk.core.page.Location;
import dev.portalsdk.core.page.RowFailure;
import dev.portalsdk.core.workbook.CuilRoster;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A list of CUILs in a workbook against a payroll: who can be selected, and which rows name
 * somebody whom the insurer does not have.
 *
 * <pre>{@code
 * StaffFile file = StaffFile.of(CuilRoster.of(workbook), payroll.all(contract, nothing()).read());
 * file.unknown().forEach((cuil, place) -> report(place));
 * file.selection().map(some -> CertificateRequest.standard(contract, some));
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
public final class StaffFile {

  private final List<Cuil> known;
  private final Map<Cuil, Location> unknown;
  private final List<RowFailure> failures;
  private final boolean certain;

  private StaffFile(
      List<Cuil> known, Map<Cuil, Location> unknown, List<RowFailure> failures, boolean certain) {
    this.known = List.copyOf(known);
    this.unknown = Collections.unmodifiableMap(unknown);
    this.failures = List.copyOf(failures);
    this.certain = certain;
  }

  /**
   * Compares.
   *
   * @param roster the CUILs of the workbook
   * @param payroll whom the insurer has, as {@code Payroll.all(..).read()} returned it for an empty
   *     search
   */
  public static StaffFile of(CuilRoster roster, Listing<Employee> payroll) {
    Set<Cuil> covered = payroll.items().stream().map(Employee::cuil).collect(Collectors.toSet());
    List<Cuil> known = new ArrayList<>();
    Map<Cuil, Location> unknown = new LinkedHashMap<>();
    for (Cuil cuil : roster.cuils()) {
      if (covered.contains(cuil)) {
        known.add(cuil);
      } else {
        unknown.put(cuil, roster.place(cuil).orElseThrow());
      }
    }
    return new StaffFile(known, unknown, roster.failures(), payroll.isProven());
  }

  /** Returns the selection of all who are on the payroll; empty if nobody is. */
  public Optional<PayrollSelection> selection() {
    return known.isEmpty() ? Optional.empty() : Optional.of(PayrollSelection.of(known));
  }

  /** Returns who is not on the payroll, each with the cell that says so, in the file's order. */
  public Map<Cuil, Location> unknown() {
    return unknown;
  }

  /** Returns the cells that hold no CUIL. */
  public List<RowFailure> failures() {
    return failures;
  }

  /**
   * Returns whether the payroll was read whole: if not, somebody who seems unknown may be in what
   * was not read.
   */
  public boolean isCertain() {
    return certain;
  }
}

package dev.portalsdk.certificates.reading;

import static java.util.Objects.requireNonNull;

import dev.portalsdk.certificates.coverage.CertificateContent;
import dev.portalsdk.certificates.coverage.CertificateKind;
import dev.portalsdk.certificates.coverage.CertificateRequest;
import dev.portalsdk.certificates.coverage.Comitente;
import dev.portalsdk.certificates.coverage.Employee;
import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.identity.Cuil;
import dev.portalsdk.core.identity.Cuit;
import dev.portalsdk.core.table.HeaderText;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a certificate has to say if it is the one that was asked for.
 *
 * <pre>{@code
 * List<FactMismatch> wrong =
 *     ExpectedCertificate.of(request, employer, LocalDate.of(2025, 8, 20))
 *         .payroll(staff)
 *         .compare(content, today);
 * }</pre>
 *
 * <p>Names are compared without case, accents and runs of spaces, people by their CUIL alone. This
 * class is immutable and thread-safe.
 */
public final class ExpectedCertificate {

  private static final int DAYS = 30;

  private final CertificateRequest request;
  private final Cuit employer;
  private final LocalDate issued;
  private final @Nullable Set<Cuil> employees;

  private ExpectedCertificate(
      CertificateRequest request, Cuit employer, LocalDate issued, @Nullable Set<Cuil> employees) {
    this.request = requireNonNull(request, "request");
    this.employer = requireNonNull(employer, "employer");
    this.issued = requireNonNull(issued, "issued");
    this.employees = employees;
  }

  /**
   * Returns what a request leads to. Of a whole payroll it is not known who is on it, and nobody is
   * missed until {@link #payroll} says so.
   *
   * @param request what was asked for
   * @param employer whose contract it is
   * @param issued the day of issue in the insurer's zone
   */
  public static ExpectedCertificate of(
      CertificateRequest request, Cuit employer, LocalDate issued) {
    Set<Cuil> selected =
        request.selection().isWholePayroll()
            ? null
            : new LinkedHashSet<>(request.selection().employees());
    return new ExpectedCertificate(request, employer, issued, selected);
  }

  /**
   * Returns this one with those who are on the payroll.
   *
   * @param employees all of them
   * @throws IllegalArgumentException if some were selected, who are then the ones expected
   */
  public ExpectedCertificate payroll(Collection<Cuil> employees) {
    if (!request.selection().isWholePayroll()) {
      throw new IllegalArgumentException("The request selected who is expected");
    }
    return new ExpectedCertificate(request, employer, issued, new LinkedHashSet<>(employees));
  }

  /**
   * Compares, as on the day of issue.
   *
   * @param content what a certificate says
   * @return what differs, nothing if it is the certificate that was asked for
   */
  public List<FactMismatch> compare(CertificateContent content) {
    List<FactMismatch> mismatches = new ArrayList<>();
    expect(
        content.employer().equals(employer),
        FactMismatch.EMPLOYER_DIFFERS,
        "the certificate is of another employer",
        content.employer().masked(),
        employer.masked(),
        mismatches);
    expect(
        content.contract().equals(request.contract()),
        FactMismatch.CONTRACT_DIFFERS,
        "the certificate is of another contract",
        content.contract(),
        request.contract(),
        mismatches);
    compareKind(content, mismatches);
    compareDays(content, mismatches);
    compareEmployees(content, mismatches);
    return List.copyOf(mismatches);
  }

  /**
   * Compares, as on some other day.
   *
   * @param content what a certificate says
   * @param day the day in the insurer's zone on which it has to prove something
   * @return what differs, with {@link FactMismatch#CERTIFICATE_EXPIRED} if that day is past its
   *     last, {@link FactMismatch#CONTRACT_LAPSED} if it is past the contract's, or {@link
   *     FactMismatch#CERTIFICATE_NOT_ISSUED_YET} if it is before its issue
   */
  public List<FactMismatch> compare(CertificateContent content, LocalDate day) {
    List<FactMismatch> mismatches = new ArrayList<>(compare(content));
    if (day.isBefore(content.issued())) {
      mismatches.add(
          new FactMismatch(
              FactMismatch.CERTIFICATE_NOT_ISSUED_YET,
              "the certificate was issued later",
              "issued on " + content.issued() + ", looked at on " + day));
    }
    if (day.isAfter(content.validUntil())) {
      mismatches.add(
          new FactMismatch(
              FactMismatch.CERTIFICATE_EXPIRED,
              "the certificate has expired",
              "last day " + content.validUntil() + ", looked at on " + day));
    }
    content
        .contractEnds()
        .filter(day::isAfter)
        .ifPresent(
            last ->
                mismatches.add(
                    new FactMismatch(
                        FactMismatch.CONTRACT_LAPSED,
                        "the contract has ended",
                        "last day " + last + ", looked at on " + day)));
    return List.copyOf(mismatches);
  }

  private void compareKind(CertificateContent content, List<FactMismatch> mismatches) {
    expect(
        content.kind() == request.kind(),
        FactMismatch.KIND_DIFFERS,
        "the certificate is of another kind",
        content.kind(),
        request.kind(),
        mismatches);
    expect(
        content.wholePayroll() == request.selection().isWholePayroll(),
        FactMismatch.SCOPE_DIFFERS,
        "the certificate is of all or of some where the other was asked for",
        content.wholePayroll() ? "whole payroll" : "some employees",
        content.wholePayroll() ? "some employees" : "whole payroll",
        mismatches);
    if (content.kind() == CertificateKind.SUBROGATION
        && !isMeant(request.comitente(), content.comitente())) {
      mismatches.add(
          FactMismatch.of(
              FactMismatch.COMITENTE_DIFFERS,
              "the clause is in favour of another comitente",
              masked(content.comitente()),
              masked(request.comitente())));
    }
  }

  /** Whether each part by which somebody was named is there again; more may be. */
  private static boolean isMeant(Optional<Comitente> asked, Optional<Comitente> found) {
    if (asked.isEmpty() || found.isEmpty()) {
      return asked.isEmpty();
    }
    Optional<Cuit> cuit = asked.get().cuit();
    Optional<String> name = asked.get().name().map(HeaderText::fold);
    return (cuit.isEmpty() || cuit.equals(found.get().cuit()))
        && (name.isEmpty() || name.equals(found.get().name().map(HeaderText::fold)));
  }

  private static String masked(Optional<Comitente> comitente) {
    return comitente.flatMap(Comitente::cuit).map(Cuit::masked).orElse("a name");
  }

  private void compareDays(CertificateContent content, List<FactMismatch> mismatches) {
    expect(
        content.issued().equals(issued),
        FactMismatch.ISSUE_DAY_DIFFERS,
        "the certificate was issued on another day",
        content.issued(),
        issued,
        mismatches);
    LocalDate usual = content.issued().plusDays(DAYS);
    LocalDate endOfMonth = content.issued().with(TemporalAdjusters.lastDayOfMonth());
    LocalDate until = content.validUntil();
    expect(
        until.equals(usual) || (until.equals(endOfMonth) && until.isBefore(usual)),
        FactMismatch.VALIDITY_DIFFERS,
        "the certificate is valid for neither 30 days nor to the end of its month",
        until,
        usual,
        mismatches);
  }

  private void compareEmployees(CertificateContent content, List<FactMismatch> mismatches) {
    Set<Cuil> expected = employees;
    if (expected == null) {
      return;
    }
    Set<Cuil> found =
        content.employees().stream()
            .map(Employee::cuil)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    for (Cuil cuil : expected) {
      if (!found.contains(cuil)) {
        mismatches.add(person(FactMismatch.EMPLOYEE_MISSING, "an employee is missing", cuil));
      }
    }
    for (Cuil cuil : found) {
      if (!expected.contains(cuil)) {
        mismatches.add(person(FactMismatch.EMPLOYEE_EXTRA, "an employee is one too many", cuil));
      }
    }
  }

  private static FactMismatch person(ErrorCode code, String what, Cuil cuil) {
    return new FactMismatch(code, what, cuil.masked());
  }

  private static void expect(
      boolean agrees,
      ErrorCode code,
      String what,
      Object found,
      Object expected,
      List<FactMismatch> mismatches) {
    if (!agrees) {
      mismatches.add(FactMismatch.of(code, what, found, expected));
    }
  }

  /** Returns the request and the day, such as {@code ExpectedCertificate[.., 2025-08-20]}. */
  @Override
  public String toString() {
    return "ExpectedCertificate[" + request + ", " + issued + "]";
  }
}

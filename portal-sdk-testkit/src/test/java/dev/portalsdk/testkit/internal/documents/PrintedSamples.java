package dev.portalsdk.testkit.internal.documents;

import dev.portalsdk.certificates.coverage.CertificateContent;
import dev.portalsdk.certificates.coverage.CertificateKind;
import dev.portalsdk.certificates.coverage.Comitente;
import dev.portalsdk.certificates.coverage.Employee;
import dev.portalsdk.certificates.coverage.InsuranceContract;
import dev.portalsdk.core.document.PortalDocument;
import dev.portalsdk.core.identity.ContractNumber;
import dev.portalsdk.core.identity.Cuil;
import dev.portalsdk.core.identity.Cuit;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/** An invented employer and its staff, and what is printed of them. */
final class PrintedSamples {

  static final Instant WRITTEN = Instant.parse("2025-08-20T13:30:00Z");
  static final LocalDate ISSUED = LocalDate.of(2025, 8, 20);
  static final Cuit EMPLOYER = Cuit.parse("30-71234567-1");
  static final ContractNumber CONTRACT_NUMBER = ContractNumber.parse("123456");

  static final EmployerPrint PRINT =
      new EmployerPrint(
          "Paraná",
          "San Martín 123, Paraná, Entre Ríos",
          "0343-4000000",
          LocalDate.of(2020, 1, 1),
          List.of(
              new Activity("861010", "Servicios de internación"),
              new Activity("862110", "Servicios de consulta médica")),
          3);

  static final InsuranceContract CONTRACT =
      InsuranceContract.builder(CONTRACT_NUMBER, EMPLOYER)
          .employerName("Sanatorio del Litoral S.A.")
          .from(LocalDate.of(2024, 1, 1))
          .to(LocalDate.of(2026, 12, 31))
          .build();

  private static final int[] WEIGHTS = {5, 4, 3, 2, 7, 6, 5, 4, 3, 2};

  private PrintedSamples() {}

  /** Returns the content of a certificate of these employees. */
  static CertificateContent.Builder content(List<Employee> employees) {
    return CertificateContent.builder()
        .number("00000017")
        .kind(CertificateKind.STANDARD)
        .employer(EMPLOYER, "Sanatorio del Litoral S.A.")
        .contract(CONTRACT_NUMBER)
        .issued(ISSUED)
        .validUntil(ISSUED.plusDays(30))
        .contractEnds(LocalDate.of(2026, 12, 31))
        .wholePayroll(true)
        .employees(employees);
  }

  static CertificateContent subrogation() {
    return content(employees(3, i -> "Ñandú Peña, José María"))
        .kind(CertificateKind.SUBROGATION)
        .comitente(Comitente.of("Obras del Litoral S.A.", Cuit.parse("30-70000000-8")))
        .wholePayroll(false)
        .build();
  }

  /** Returns as many employees, each with a CUIL of its own. */
  static List<Employee> employees(int count, IntFunction<String> name) {
    List<Employee> employees = new ArrayList<>(count);
    for (int i = 0; employees.size() < count; i++) {
      int digit = checkDigit("20" + (40_000_000 + i));
      if (digit < 10) {
        Cuil cuil = Cuil.parse("20" + (40_000_000 + i) + digit);
        employees.add(Employee.of(cuil, name.apply(employees.size())));
      }
    }
    return employees;
  }

  private static int checkDigit(String digits) {
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      sum += WEIGHTS[i] * (digits.charAt(i) - '0');
    }
    return (11 - sum % 11) % 11;
  }

  static byte[] pdf(CertificateContent content) {
    return CoverageCertificatePdf.render(content, CONTRACT, PRINT, WRITTEN);
  }

  static PortalDocument document(byte[] pdf) {
    return PortalDocument.of("certificado.pdf", pdf);
  }
}

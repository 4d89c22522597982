package dev.portalsdk.benchmarks;

import dev.portalsdk.certificates.coverage.CertificateContent;
import dev.portalsdk.certificates.coverage.CertificateKind;
import dev.portalsdk.certificates.coverage.Employee;
import dev.portalsdk.certificates.coverage.InsuranceContract;
import dev.portalsdk.certificates.reading.CertificateReader;
import dev.portalsdk.core.document.PortalDocument;
import dev.portalsdk.core.identity.ContractNumber;
import dev.portalsdk.core.identity.Cuil;
import dev.portalsdk.core.identity.Cuit;
import dev.portalsdk.testkit.internal.documents.Activity;
import dev.portalsdk.testkit.internal.documents.CoverageCertificatePdf;
import dev.portalsdk.testkit.internal.documents.EmployerPrint;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * P14: the certificate of a payroll of 10,000 with its font, against a PDF of the same rows written
 * by hand in a font that every reader has; and what writing it allocates. Beside it, for whoever
 * reads certificates: reading it back, against writing it.
 */
final class CertificateBenchmark implements Benchmark {

  private static final int EMPLOYEES = 10_000;
  private static final long MEBIBYTE = 1 << 20;
  private static final int MOST_MEBIBYTES = 30;
  private static final LocalDate ISSUED = LocalDate.of(2025, 8, 20);
  private static final Cuit EMPLOYER = Cuit.parse("30-71234567-1");
  private static final ContractNumber NUMBER = ContractNumber.parse("123456");

  private static final InsuranceContract CONTRACT =
      InsuranceContract.builder(NUMBER, EMPLOYER)
          .employerName("Sanatorio del Litoral S.A.")
          .from(LocalDate.of(2024, 1, 1))
          .build();
  private static final EmployerPrint PRINT =
      new EmployerPrint(
          "Paraná",
          "San Martín 123",
          "0343-4000000",
          ISSUED,
          List.of(new Activity("861010", "Servicios de internación")),
          3);

  @Override
  public String name() {
    return "Certificate";
  }

  @Override
  public List<Limit> limits() {
    CertificateContent content = content();
    PortalDocument written = PortalDocument.of("certificado.pdf", write(content));
    Limit.Work work = () -> write(content).length;
    return List.of(
        new Limit(
            "P14",
            "certificate of 10,000 / PDF written by hand",
            work,
            () -> HandWrittenPdf.of(content.employees()).length,
            6.0,
            Meter.THREAD),
        new Limit(
            "-",
            "certificate of 10,000 read back / written",
            () -> CertificateReader.create().read(written).employees().size(),
            work,
            15.0,
            Meter.THREAD));
  }

  @Override
  public List<Fit> fits() {
    CertificateContent content = content();
    return List.of(
        new Fit(
            "P14",
            "certificate of 10,000, allocated / " + MOST_MEBIBYTES + " MiB",
            () -> (double) allocated(content) / (MOST_MEBIBYTES * MEBIBYTE),
            1.0));
  }

  private static long allocated(CertificateContent content) {
    write(content);
    long before = Meter.BYTES.reading();
    int size = write(content).length;
    long after = Meter.BYTES.reading();
    return size > 0 ? after - before : Long.MAX_VALUE;
  }

  /** Returns it as it is before anybody has signed it. */
  static byte[] certificate() {
    return write(content());
  }

  private static byte[] write(CertificateContent content) {
    return CoverageCertificatePdf.render(content, CONTRACT, PRINT, Instant.EPOCH);
  }

  private static CertificateContent content() {
    return CertificateContent.builder()
        .number("00000017")
        .kind(CertificateKind.STANDARD)
        .employer(EMPLOYER, "Sanatorio del Litoral S.A.")
        .contract(NUMBER)
        .issued(ISSUED)
        .validUntil(ISSUED.plusDays(30))
        .wholePayroll(true)
        .employees(employees())
        .build();
  }

  private static List<Employee> employees() {
    List<Employee> employees = new ArrayList<>(EMPLOYEES);
    for (int document = 40_000_000; employees.size() < EMPLOYEES; document++) {
      String digits = "20" + document;
      int digit = checkDigit(digits);
      if (digit < 10) {
        employees.add(
            Employee.of(Cuil.parse(digits + digit), "Peña Ñandú, José María " + document));
      }
    }
    return employees;
  }

  private static int checkDigit(String digits) {
    int sum = 0;
    int weight = 5;
    for (int i = 0; i < digits.length(); i++) {
      sum += weight * (digits.charAt(i) - '0');
      weight = weight == 2 ? 7 : weight - 1;
    }
    return (11 - sum % 11) % 11;
  }
}

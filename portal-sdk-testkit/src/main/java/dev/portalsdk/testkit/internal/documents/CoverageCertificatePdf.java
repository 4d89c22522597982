package dev.portalsdk.testkit.internal.documents;

import static java.util.Objects.requireNonNull;

import dev.portalsdk.certificates.coverage.CertificateContent;
import dev.portalsdk.certificates.coverage.CertificateKind;
import dev.portalsdk.certificates.coverage.Comitente;
import dev.portalsdk.certificates.coverage.Employee;
import dev.portalsdk.certificates.coverage.InsuranceContract;
import dev.portalsdk.core.identity.Cuit;
import dev.portalsdk.core.time.DatePattern;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A certificate of coverage as the reference portal prints it: on its first page what it certifies
 * and a QR code of the same facts, below and on as many pages as it takes the employees.
 *
 * <p>The fields are those of another insurer's documents, the words of the clause are this
 * project's; it proves nothing, and says so. The rate of the contract is not on it. A name is
 * written with runs of spaces as one and a question mark for a character that the font lacks.
 */
public final class CoverageCertificatePdf {

  private static final double NAMES = 180;
  private static final double SIZE = 9;
  private static final double LEADING = 10.8;
  private static final double ROW = 15;
  private static final double LAST_LINE = 42;
  private static final double CODE_SIDE = 124;
  private static final int MOST_LINES = 20;

  private final Paper paper;
  private final CertificateContent content;
  private final LabelledSheet sheet;

  private CoverageCertificatePdf(CertificateContent content, Instant written) {
    this.content = content;
    this.paper = new Paper("Certificado de cobertura", written);
    this.sheet = new LabelledSheet(paper);
  }

  /**
   * Returns the document's bytes, the same for the same input.
   *
   * @param content what it certifies
   * @param contract the contract that covers, whose days are printed
   * @param employer what else is printed of the employer
   * @param written when, which is only the file's date
   */
  public static byte[] render(
      CertificateContent content,
      InsuranceContract contract,
      EmployerPrint employer,
      Instant written) {
    requireNonNull(contract, "contract");
    CoverageCertificatePdf pdf =
        new CoverageCertificatePdf(requireNonNull(content, "content"), written);
    pdf.head(employer);
    pdf.employer(contract, employer);
    pdf.statement();
    pdf.payroll();
    return pdf.paper.bytes();
  }

  private void head(EmployerPrint employer) {
    QrCode.of(CertificateLink.of(content))
        .draw(sheet.page(), Paper.RIGHT - CODE_SIDE, Paper.TOP + 14 - CODE_SIDE, CODE_SIDE);
    sheet.narrowAbove(Paper.TOP - CODE_SIDE, Paper.RIGHT - CODE_SIDE - 14);
    sheet.title("CERTIFICADO DE COBERTURA");
    sheet.note(
        "Documento del portal de referencia, compuesto según documentos de otra aseguradora.");
    sheet.note("No prueba cobertura alguna.");
    sheet.gap();
    sheet.field("Certificado N°", content.number());
    sheet.field("Tipo de certificado", kind());
    sheet.field("Alcance", content.wholePayroll() ? "Total nómina" : "Por empleado");
    sheet.field("Lugar y fecha de emisión", employer.place() + ", " + day(content.issued()));
    sheet.field("Válido hasta", day(content.validUntil()));
  }

  private String kind() {
    return content.kind() == CertificateKind.SUBROGATION
        ? "Certificado de Subrogación"
        : "Certificado Estándar";
  }

  private void employer(InsuranceContract contract, EmployerPrint employer) {
    sheet.field("Empleador", content.employerName());
    sheet.field("CUIT", content.employer().formatted());
    sheet.field("Domicilio", employer.address());
    sheet.field("Teléfono", employer.phone());
    sheet.field("Contrato", content.contract().formatted());
    if (!contract.isInForce(content.issued())) {
      sheet.field("Estado del contrato", "No vigente");
    }
    sheet.field("Fecha de afiliación", day(employer.affiliated()));
    sheet.field("Vigencia desde", day(contract.from()));
    contract.to().ifPresent(day -> sheet.field("Vigencia hasta", day(day)));
    for (int i = 0; i < employer.activities().size(); i++) {
      sheet.field("Actividad CIIU " + (i + 1), employer.activities().get(i).shown());
    }
    sheet.field("Nivel de cumplimiento", String.valueOf(employer.level()));
    content.comitente().ifPresent(this::comitente);
    sheet.field("Cantidad de empleados", String.valueOf(content.employees().size()));
  }

  private void comitente(Comitente comitente) {
    comitente.name().ifPresent(name -> sheet.field("Comitente", name));
    comitente
        .cuit()
        .map(Cuit::formatted)
        .ifPresent(cuit -> sheet.field("CUIT del comitente", cuit));
  }

  private void statement() {
    sheet.gap();
    sheet.paragraph(
        "Se certifica que el personal del empleador que figura en la nómina tiene la cobertura de la "
            + "Ley 24.557 por el contrato indicado. La constancia vale por treinta días corridos "
            + "desde su emisión, o hasta el último día del mes si el empleador pasa a otra "
            + "aseguradora, lo que ocurra primero.");
    if (content.kind() == CertificateKind.SUBROGATION) {
      sheet.gap();
      sheet.heading("Cláusula de no repetición");
      sheet.paragraph(clause(content.comitente().orElseThrow()));
    }
  }

  private String clause(Comitente comitente) {
    String named =
        Stream.of(
                comitente.name(),
                comitente.cuit().map(Cuit::formatted).map(cuit -> "(CUIT " + cuit + ")"))
            .flatMap(Optional::stream)
            .collect(Collectors.joining(" "));
    return "La aseguradora no reclamará al comitente "
        + named
        + ", a sus directivos ni a su personal lo que pague o preste al personal del empleador por el "
        + "contrato indicado, y renuncia a la acción que le da el artículo 39, apartado 5, de la Ley "
        + "24.557. Avisará al comitente de la falta de pago dentro de los diez días y de todo cambio "
        + "con quince días de anticipación.";
  }

  private void payroll() {
    sheet.gap();
    if (sheet.next() < Paper.BOTTOM + 2 * ROW) {
      sheet.turn();
    }
    ContentStream page = sheet.page();
    double y = header(page, sheet.next());
    for (Employee employee : content.employees()) {
      double room = Paper.RIGHT - NAMES;
      TextBlock name = TextBlock.of(employee.name(), SIZE, room).atMost(MOST_LINES, SIZE, room);
      if (y - (name.lines().size() - 1) * LEADING < Paper.BOTTOM) {
        page = paper.page();
        y = header(page, Paper.TOP);
      }
      page.text(Paper.LEFT, y, SIZE, employee.cuil().formatted());
      y = name.write(page, NAMES, y, SIZE, LEADING) - ROW;
    }
    page.text(Paper.LEFT, Math.max(y, LAST_LINE), SIZE, "Fin de la nómina");
  }

  private static double header(ContentStream page, double y) {
    page.text(Paper.LEFT, y, SIZE, "CUIL");
    page.text(NAMES, y, SIZE, "Apellido y Nombre");
    return y - ROW;
  }

  private static String day(LocalDate day) {
    return DatePattern.SLASHED.format(day);
  }
}

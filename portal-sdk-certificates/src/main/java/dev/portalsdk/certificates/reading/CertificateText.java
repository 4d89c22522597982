package dev.portalsdk.certificates.reading;

import dev.portalsdk.certificates.coverage.CertificateContent;
import dev.portalsdk.certificates.coverage.CertificateKind;
import dev.portalsdk.certificates.coverage.Comitente;
import dev.portalsdk.certificates.coverage.Employee;
import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.error.InvalidTextException;
import dev.portalsdk.core.error.Origin;
import dev.portalsdk.core.error.SdkException;
import dev.portalsdk.core.identity.ContractNumber;
import dev.portalsdk.core.identity.Cuil;
import dev.portalsdk.core.identity.Cuit;
import dev.portalsdk.core.page.Page;
import dev.portalsdk.core.page.PageRequest;
import dev.portalsdk.core.page.RowFailure;
import dev.portalsdk.core.pdf.PdfLine;
import dev.portalsdk.core.pdf.PdfText;
import dev.portalsdk.core.table.HeaderText;
import dev.portalsdk.core.table.LabelledFields;
import dev.portalsdk.core.table.Row;
import dev.portalsdk.core.time.Dates;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What one certificate says, label by label. */
final class CertificateText {

  private static final String CLAUSE = HeaderText.fold("Cláusula de no repetición");
  private static final String STANDARD = HeaderText.fold("Certificado Estándar");
  private static final String SUBROGATION = HeaderText.fold("Certificado de Subrogación");
  private static final String WHOLE = HeaderText.fold("Total nómina");
  private static final String SOME = HeaderText.fold("Por empleado");
  private static final String ILLEGIBLE = "there is a character that nobody knows";
  private static final int DATE_LENGTH = 10;
  private static final int MOST_DIGITS = 7;

  private final PdfText text;
  private final CertificateLabels labels;
  private final Origin origin;
  private final LabelledFields fields;
  private final LabelPlaces places;

  CertificateText(PdfText text, CertificateLabels labels, Origin origin) {
    this.text = text;
    this.labels = labels;
    this.origin = origin;
    this.fields = text.fields(labels.fields());
    this.places = new LabelPlaces(text.lines(), labels.fields());
  }

  CertificateContent content() {
    places
        .astray(CertificateLabels.OPTIONAL)
        .ifPresent(
            label -> {
              throw looksLike(label);
            });
    CertificateContent.Builder content =
        CertificateContent.builder()
            .number(required(CertificateLabels.NUMBER))
            .employer(
                fields.read(CertificateLabels.CUIT, Cuit::parse),
                required(CertificateLabels.EMPLOYER))
            .contract(fields.read(CertificateLabels.CONTRACT, ContractNumber::parse))
            .wholePayroll(read(CertificateLabels.SCOPE, CertificateText::wholePayroll))
            .employees(employees());
    days(content);
    kind(content);
    return content.build();
  }

  private void days(CertificateContent.Builder content) {
    LocalDate issued = read(CertificateLabels.ISSUED, CertificateText::dayAfterPlace);
    LocalDate until = read(CertificateLabels.VALID_UNTIL, Dates::slashed);
    if (until.isBefore(issued)) {
      throw contradicts(CertificateLabels.VALID_UNTIL, CertificateLabels.ISSUED);
    }
    content.issued(issued).validUntil(until);
    if (fields.has(CertificateLabels.CONTRACT_ENDS)) {
      content.contractEnds(read(CertificateLabels.CONTRACT_ENDS, Dates::slashed));
    }
  }

  private void kind(CertificateContent.Builder content) {
    CertificateKind kind = read(CertificateLabels.KIND, CertificateText::kind);
    Optional<Comitente> comitente = comitente();
    boolean subrogation = kind == CertificateKind.SUBROGATION;
    long clauses =
        text.lines().stream()
            .map(PdfLine::text)
            .filter(line -> HeaderText.fold(line).equals(CLAUSE))
            .count();
    if (clauses != (subrogation ? 1 : 0)) {
      throw contradicts(CertificateLabels.KIND, "Cláusula de no repetición");
    }
    if (comitente.isPresent() != subrogation) {
      throw contradicts(CertificateLabels.KIND, CertificateLabels.COMITENTE);
    }
    content.kind(kind);
    comitente.ifPresent(content::comitente);
  }

  private Optional<Comitente> comitente() {
    boolean named = fields.has(CertificateLabels.COMITENTE);
    if (!fields.has(CertificateLabels.COMITENTE_CUIT)) {
      return named ? Optional.of(Comitente.of(comitenteName())) : Optional.empty();
    }
    Cuit cuit = fields.read(CertificateLabels.COMITENTE_CUIT, Cuit::parse);
    return Optional.of(named ? Comitente.of(comitenteName(), cuit) : Comitente.of(cuit));
  }

  /** Whoever asks for a certificate chooses this name, which the clause repeats. */
  private String comitenteName() {
    String name = required(CertificateLabels.COMITENTE);
    places
        .within(name, CertificateLabels.OPTIONAL)
        .ifPresent(
            label -> {
              throw looksLike(label);
            });
    return name;
  }

  private List<Employee> employees() {
    Page<Employee> rows =
        text.table(labels.payroll(), "Fin de la nómina", "Página")
            .read(PageRequest.first(), CertificateText::employee);
    if (!rows.failures().isEmpty()) {
      throw unreadable(rows.failures().get(0));
    }
    int count = read(CertificateLabels.COUNT, CertificateText::count);
    if (count != rows.items().size()) {
      throw contradicts(CertificateLabels.COUNT, CertificateLabels.CUIL);
    }
    Set<Cuil> cuils = new HashSet<>();
    if (!rows.items().stream().map(Employee::cuil).allMatch(cuils::add)) {
      throw origin.unreadable(ErrorCode.INCONSISTENT_RECORD, "a CUIL stands in its table twice");
    }
    return rows.items();
  }

  private static Employee employee(Row row) {
    Employee employee =
        Employee.of(
            row.read(CertificateLabels.CUIL, Cuil::parse), row.text(CertificateLabels.NAME));
    row.require(!employee.name().isEmpty(), CertificateLabels.NAME, "there is no name");
    row.require(isLegible(employee.name()), CertificateLabels.NAME, ILLEGIBLE);
    return employee.shown(row.shown());
  }

  private SdkException unreadable(RowFailure failure) {
    return origin.unreadable(
        failure.code(),
        failure.field() + " at " + failure.location() + " cannot be read: " + failure.message());
  }

  private String required(String label) {
    String value = fields.text(label);
    if (value.isEmpty()) {
      throw origin.unreadable(ErrorCode.INVALID_TEXT, "there is nothing beside " + label);
    }
    if (!isLegible(value)) {
      throw origin.unreadable(ErrorCode.INVALID_TEXT, ILLEGIBLE + " beside " + label);
    }
    return value;
  }

  private static boolean isLegible(String value) {
    return value.indexOf('\uFFFD') < 0;
  }

  private <T> T read(String label, Function<String, T> reader) {
    return fields.read(label, reader);
  }

  private SdkException looksLike(String label) {
    return origin.unreadable(
        ErrorCode.INCONSISTENT_RECORD, "a text that is a name looks like the label " + label);
  }

  private SdkException contradicts(String one, String other) {
    return origin.unreadable(
        ErrorCode.INCONSISTENT_RECORD, one + " and " + other + " contradict each other");
  }

  private static CertificateKind kind(String shown) {
    String folded = HeaderText.fold(shown);
    if (folded.equals(STANDARD)) {
      return CertificateKind.STANDARD;
    }
    if (folded.equals(SUBROGATION)) {
      return CertificateKind.SUBROGATION;
    }
    throw refused("a kind of certificate");
  }

  private static boolean wholePayroll(String shown) {
    String folded = HeaderText.fold(shown);
    if (!folded.equals(WHOLE) && !folded.equals(SOME)) {
      throw refused("Total nómina or Por empleado");
    }
    return folded.equals(WHOLE);
  }

  private static LocalDate dayAfterPlace(String shown) {
    int start = shown.length() - DATE_LENGTH;
    if (start > 0 && !shown.substring(0, start).endsWith(", ")) {
      throw refused("a place and a date");
    }
    return Dates.slashed(start > 0 ? shown.substring(start) : shown);
  }

  private static int count(String shown) {
    boolean digits = shown.chars().allMatch(one -> one >= '0' && one <= '9');
    if (!digits || shown.isEmpty() || shown.length() > MOST_DIGITS) {
      throw refused("a whole number");
    }
    return Integer.parseInt(shown);
  }

  private static InvalidTextException refused(String expected) {
    return new InvalidTextException(ErrorCode.INVALID_TEXT, expected + " was expected");
  }
}

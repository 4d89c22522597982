package dev.portalsdk.testkit.internal.documents;

import static java.util.Objects.requireNonNull;

import dev.portalsdk.certificates.coverage.InsuranceContract;
import dev.portalsdk.core.money.AmountStyle;
import dev.portalsdk.core.money.Amounts;
import dev.portalsdk.core.money.Money;
import dev.portalsdk.core.time.DatePattern;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;

/**
 * The account of an employer with an insurer, "Estado de Situación de Pagos" of Res. SRT 441/06.
 *
 * <p>The fields are those of another insurer's document.
 */
public final class AccountStatementPdf {

  private static final StatementTable PERIODS =
      new StatementTable(
          StatementTable.left("Período", 56),
          StatementTable.left("Vencimiento", 110),
          StatementTable.right("Trabajadores", 245),
          StatementTable.right("Masa salarial", 350),
          StatementTable.right("Alícuota fija", 430),
          StatementTable.right("Alícuota variable", 540));

  private static final StatementTable MOVEMENTS =
      new StatementTable(
          StatementTable.left("Concepto", 56),
          StatementTable.right("Débito", 350),
          StatementTable.right("Crédito", 445),
          StatementTable.right("Saldo", 540));

  private final AccountStatement statement;
  private final Paper paper;
  private final LabelledSheet sheet;

  private AccountStatementPdf(AccountStatement statement, Instant written) {
    this.statement = statement;
    this.paper = new Paper("Estado de Situación de Pagos", written);
    this.sheet = new LabelledSheet(paper);
  }

  /**
   * Returns the document's bytes, the same for the same input.
   *
   * @param statement the account
   * @param employer what else is printed of the employer
   * @param written when, which is only the file's date
   */
  public static byte[] render(AccountStatement statement, EmployerPrint employer, Instant written) {
    AccountStatementPdf pdf =
        new AccountStatementPdf(requireNonNull(statement, "statement"), written);
    pdf.head(employer);
    StatementTable.Place end = pdf.movements(pdf.periods());
    pdf.sums(end);
    return pdf.paper.bytes();
  }

  private void head(EmployerPrint employer) {
    InsuranceContract contract = statement.contract();
    sheet.title("Estado de Situación de Pagos");
    sheet.note("Según resolución SRT 441/06");
    sheet.note(
        "Documento del portal de referencia, compuesto según documentos de otra aseguradora.");
    sheet.gap();
    sheet.field("Cuenta Corriente al", day(statement.day()));
    sheet.field("CUIT", contract.employer().formatted());
    sheet.field("Razón social", contract.employerName());
    sheet.field("Dirección", employer.address());
    sheet.field("Teléfono", employer.phone());
    sheet.field("Actividad", employer.activities().get(0).shown());
    sheet.field("Contrato", contract.number().formatted());
    sheet.field("Vigencia desde", day(contract.from()));
    contract.to().ifPresent(day -> sheet.field("Vigencia hasta", day(day)));
    sheet.gap();
  }

  private StatementTable.Place periods() {
    Iterator<List<String>> rows = statement.periods().stream().map(this::cells).iterator();
    return PERIODS.write(paper, new StatementTable.Place(sheet.page(), sheet.next()), rows);
  }

  private List<String> cells(AccountStatement.Period period) {
    return List.of(
        month(period.month()),
        day(period.due()),
        String.valueOf(period.workers()),
        amount(period.payroll()),
        amount(period.fixedRate()),
        period.variableRate().format(AmountStyle.ES_GROUPED) + " %");
  }

  private StatementTable.Place movements(StatementTable.Place above) {
    String opening = "Saldo al " + day(statement.from()) + ":";
    StatementTable.Place start = above.down().sum(opening, amount(statement.opening())).down();
    Iterator<Money> balances = statement.balances().iterator();
    Iterator<List<String>> rows =
        statement.movements().stream()
            .map(
                movement ->
                    List.of(
                        movement.concept(),
                        amount(movement.debit()),
                        amount(movement.credit()),
                        amount(balances.next())))
            .iterator();
    return MOVEMENTS.write(paper, start, rows);
  }

  private void sums(StatementTable.Place end) {
    end.down()
        .withRoom(paper)
        .sum("Saldo:", amount(statement.balance()))
        .sum("Reclamos AFIP pendientes:", amount(statement.claims()))
        .sum("Refinanciado no exigible:", amount(statement.refinanced()))
        .sum("Intereses por mora:", amount(statement.interest()))
        .sum("Saldo neto exigible:", amount(statement.netDue()));
  }

  private static String amount(Money money) {
    return Amounts.format(money, AmountStyle.ES_GROUPED);
  }

  private static String day(LocalDate day) {
    return DatePattern.SLASHED.format(day);
  }

  private static String month(YearMonth month) {
    return String.format(Locale.ROOT, "%04d%02d", month.getYear(), month.getMonthValue());
  }
}

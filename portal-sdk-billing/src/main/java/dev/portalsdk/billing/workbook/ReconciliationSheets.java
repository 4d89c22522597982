package dev.portalsdk.billing.workbook;

import dev.portalsdk.billing.ageing.AgeBuckets;
import dev.portalsdk.billing.ageing.Ageing;
import dev.portalsdk.billing.ageing.AgeingBasis;
import dev.portalsdk.billing.ageing.ExpectedPayment;
import dev.portalsdk.billing.balance.Balance;
import dev.portalsdk.billing.posting.Posting;
import dev.portalsdk.billing.reconcile.QueueItem;
import dev.portalsdk.billing.reconcile.Reconciliation;
import dev.portalsdk.billing.withholding.MissingCertificate;
import dev.portalsdk.billing.withholding.WithholdingEntry;
import dev.portalsdk.core.workbook.SheetLayout;
import dev.portalsdk.core.workbook.WorkbookWriter;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;

/**
 * The layouts of a reconciliation, and the workbook that has them all.
 *
 * <pre>{@code
 * ReconciliationSheets.workbook(reconciliation, ZonedDateTime.now(clock))
 *     .saveTo(Path.of("conciliacion.xlsx"));
 * }</pre>
 *
 * <p>This class is thread-safe.
 */
public final class ReconciliationSheets {

  private ReconciliationSheets() {}

  /**
   * Returns the workbook of a reconciliation: "Conciliación", "Explicación", "Pendientes",
   * "Asientos propuestos", "Retenciones", "Certificados faltantes", "Antigüedad" and "Cobros
   * esperados".
   *
   * @param of what to write
   * @param written when, in the zone of its readers
   */
  public static WorkbookWriter workbook(Reconciliation of, ZonedDateTime written) {
    return WorkbookWriter.at(written)
        .sheet(balances(), of.balances())
        .sheet(terms(), ExplainedTerm.of(of.balances()))
        .sheet(queues(), of.queues())
        .sheet(postings(), of.postings())
        .sheet(withholdings(), of.withholdings().entries())
        .sheet(missingCertificates(), of.withholdings().missing())
        .sheet(ageing(), ages(of))
        .sheet(expectedPayments(), of.expectedPayments());
  }

  private static List<AgedRow> ages(Reconciliation of) {
    List<AgedRow> ages = new ArrayList<>();
    for (AgeingBasis basis : List.of(AgeingBasis.DUE, AgeingBasis.RECEIVED)) {
      ages.addAll(AgedRow.of(Ageing.of(of.receivables(), basis, of.asOf(), AgeBuckets.STANDARD)));
    }
    return ages;
  }

  /**
   * Returns the layout of balances, "Conciliación", such as {@code 00017-00004179}, {@code
   * Factura}, {@code B}, {@code Cierra}, and an amount for each term; one that was not shown is
   * blank, and "Sin ver" names it.
   */
  public static SheetLayout<Balance> balances() {
    return BalanceColumns.LAYOUT;
  }

  /** Returns the layout of the terms of balances, "Explicación", each with the paper it is from. */
  public static SheetLayout<ExplainedTerm> terms() {
    return ExplainedColumns.LAYOUT;
  }

  /** Returns the layout of what a person is to look at, "Pendientes", by queue. */
  public static SheetLayout<QueueItem> queues() {
    return QueueColumns.LAYOUT;
  }

  /** Returns the layout of what could be posted, "Asientos propuestos". */
  public static SheetLayout<Posting> postings() {
    return PostingColumns.LAYOUT;
  }

  /** Returns the layout of the book of suffered withholdings, "Retenciones". */
  public static SheetLayout<WithholdingEntry> withholdings() {
    return WithholdingColumns.LAYOUT;
  }

  /** Returns the layout of the certificates to ask payers for, "Certificados faltantes". */
  public static SheetLayout<MissingCertificate> missingCertificates() {
    return MissingCertificateColumns.LAYOUT;
  }

  /** Returns the layout of what is owed by age, "Antigüedad", a row for each span of days. */
  public static SheetLayout<AgedRow> ageing() {
    return AgeingColumns.LAYOUT;
  }

  /** Returns the layout of when what is owed can be expected, "Cobros esperados". */
  public static SheetLayout<ExpectedPayment> expectedPayments() {
    return ExpectedPaymentColumns.LAYOUT;
  }
}

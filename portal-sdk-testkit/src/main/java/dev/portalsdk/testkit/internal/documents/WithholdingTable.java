package dev.portalsdk.testkit.internal.documents;

import static dev.portalsdk.testkit.internal.documents.PaperWords.amount;

import dev.portalsdk.billing.invoice.Invoice;
import dev.portalsdk.billing.withholding.Withholding;
import dev.portalsdk.core.money.AmountStyle;
import java.util.ArrayList;
import java.util.List;

/** The taxes that are kept back of vouchers, row by row. */
final class WithholdingTable {

  private static final RuledTable OF_AN_ORDER =
      new RuledTable(
          6.5,
          RuledTable.left("Ítem", 14),
          RuledTable.left("Certificado", 62),
          RuledTable.left("Comprobante", 72),
          RuledTable.words("Impuesto", 80),
          RuledTable.words("Régimen", 40),
          RuledTable.right("Base imponible", 58),
          RuledTable.right("Alícuota", 30),
          RuledTable.right("Importe retenido", 58));

  private static final RuledTable OF_CERTIFICATES =
      new RuledTable(
          6,
          RuledTable.left("Ítem", 12),
          RuledTable.left("Certificado", 50),
          RuledTable.left("Fecha", 32),
          RuledTable.left("Comprobante", 64),
          RuledTable.right("Total comprobante", 52),
          RuledTable.words("Impuesto", 56),
          RuledTable.words("Régimen", 30),
          RuledTable.right("Base imponible", 50),
          RuledTable.right("Alícuota", 26),
          RuledTable.right("Importe retenido", 50));

  private final List<List<String>> rows = new ArrayList<>();
  private final boolean certificates;

  private WithholdingTable(boolean certificates) {
    this.certificates = certificates;
  }

  static WithholdingTable ofAnOrder(List<PaidLine> lines) {
    return new WithholdingTable(false).with(lines);
  }

  static WithholdingTable ofCertificates(List<PaidLine> lines) {
    return new WithholdingTable(true).with(lines);
  }

  private WithholdingTable with(List<PaidLine> lines) {
    lines.forEach(line -> line.withholdings().forEach(tax -> rows.add(row(line, tax))));
    return this;
  }

  private List<String> row(PaidLine line, Withholding tax) {
    Invoice invoice = line.invoice();
    List<String> cells = new ArrayList<>();
    cells.add(String.valueOf(rows.size() + 1));
    cells.add(tax.certificate().orElse(""));
    if (certificates) {
      cells.add(PaperWords.day(tax.day().orElse(line.day())));
    }
    cells.add(PaperWords.voucher(invoice.key()));
    if (certificates) {
      cells.add(amount(invoice, invoice.total()));
    }
    cells.add(tax.tax().words());
    cells.add(tax.regime().orElse(""));
    cells.add(tax.base().map(base -> amount(invoice, base)).orElse(""));
    cells.add(tax.rate().map(rate -> rate.format(AmountStyle.ES_GROUPED) + " %").orElse(""));
    cells.add(amount(invoice, tax.amount()));
    return cells;
  }

  StatementTable.Place write(Paper paper, StatementTable.Place start) {
    RuledTable table = certificates ? OF_CERTIFICATES : OF_AN_ORDER;
    return table.write(paper, start, rows, "Sin retenciones");
  }
}

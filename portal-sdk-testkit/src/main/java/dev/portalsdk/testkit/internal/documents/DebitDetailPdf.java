package dev.portalsdk.testkit.internal.documents;

import static dev.portalsdk.testkit.internal.documents.PaperWords.amount;

import dev.portalsdk.billing.adjustment.Debit;
import dev.portalsdk.billing.invoice.Invoice;
import dev.portalsdk.core.money.Money;
import java.util.ArrayList;
import java.util.List;

/**
 * What a payer does not accept of a voucher, "Detalle del Débito".
 *
 * <p>No manual shows one; the layout is invented.
 */
public final class DebitDetailPdf {

  private static final String TITLE = "Detalle del Débito";

  private static final RuledTable DEBITS =
      new RuledTable(
          7,
          RuledTable.left("Ítem", 16),
          RuledTable.left("Fecha", 40),
          RuledTable.left("Código", 46),
          RuledTable.left("Renglón", 40),
          RuledTable.words("Motivo", 230),
          RuledTable.right("Importe debitado", 66));

  private DebitDetailPdf() {}

  /**
   * Returns the document's bytes, the same for the same input.
   *
   * @param head what stands at its top
   * @param invoice the voucher
   * @param debits at least one
   */
  public static byte[] render(PaperHead head, Invoice invoice, List<Debit> debits) {
    Paper paper = head.paper(TITLE);
    LabelledSheet sheet = head.begin(paper, TITLE, "Detalle N°", "CUIT del prestador");
    sheet.field("Comprobante", PaperWords.voucher(invoice.key()));
    sheet.gap();
    List<List<String>> rows = new ArrayList<>();
    for (Debit debit : debits) {
      rows.add(
          List.of(
              String.valueOf(rows.size() + 1),
              debit.day().map(PaperWords::day).orElse(""),
              debit.reason().code().orElse(""),
              debit.serviceLine().orElse(""),
              debit.reason().words(),
              amount(invoice, debit.amount())));
    }
    Money total =
        Money.sum(invoice.total().currency(), debits.stream().map(Debit::amount).toList());
    DEBITS
        .write(paper, new StatementTable.Place(sheet.page(), sheet.next()), rows, "")
        .withRoom(paper)
        .sum("Total debitado:", amount(invoice, total));
    return paper.bytes();
  }
}

package dev.portalsdk.testkit.internal.documents;

import dev.portalsdk.billing.invoice.Invoice;
import dev.portalsdk.core.money.Money;
import java.util.ArrayList;
import java.util.List;

/**
 * The notes about a voucher, "Nota de Crédito/Débito".
 *
 * <p>No manual shows one; the layout is invented.
 */
public final class NotePdf {

  private static final String TITLE = "Nota de Crédito/Débito";

  private static final RuledTable NOTES =
      new RuledTable(
          8,
          RuledTable.left("Ítem", 20),
          RuledTable.left("Nota", 110),
          RuledTable.left("Fecha", 60),
          RuledTable.left("Comprobante asociado", 120),
          RuledTable.right("Importe", 100));

  private NotePdf() {}

  /**
   * Returns the document's bytes, the same for the same input.
   *
   * @param head what stands at its top
   * @param invoice the voucher
   * @param notes at least one
   */
  public static byte[] render(PaperHead head, Invoice invoice, List<IssuedNote> notes) {
    Paper paper = head.paper(TITLE);
    LabelledSheet sheet = head.begin(paper, TITLE, "Constancia N°", "CUIT del prestador");
    sheet.gap();
    List<List<String>> rows = new ArrayList<>();
    for (IssuedNote note : notes) {
      rows.add(
          List.of(
              String.valueOf(rows.size() + 1),
              PaperWords.kind(note.kind()) + " " + note.number(),
              PaperWords.day(note.day()),
              PaperWords.voucher(invoice.key()),
              PaperWords.amount(note.amount())));
    }
    Money total =
        Money.sum(invoice.total().currency(), notes.stream().map(IssuedNote::amount).toList());
    NOTES
        .write(paper, new StatementTable.Place(sheet.page(), sheet.next()), rows, "")
        .withRoom(paper)
        .sum("Total de notas:", PaperWords.amount(total));
    return paper.bytes();
  }
}

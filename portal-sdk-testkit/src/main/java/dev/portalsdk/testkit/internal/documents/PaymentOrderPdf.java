package dev.portalsdk.testkit.internal.documents;

import static dev.portalsdk.testkit.internal.documents.PaperWords.amount;
import static dev.portalsdk.testkit.internal.documents.PaperWords.day;

import dev.portalsdk.billing.adjustment.Debit;
import dev.portalsdk.core.money.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A payment order, "Orden de Pago": the vouchers that it pays, then each tax and each debit.
 *
 * <p>No manual shows one; the layout is invented, its fields are those of such an order.
 */
public final class PaymentOrderPdf {

  private static final double SIZE = 6.5;

  private static final RuledTable VOUCHERS =
      new RuledTable(
          SIZE,
          RuledTable.left("Ítem", 14),
          RuledTable.left("Pagado el", 38),
          RuledTable.left("Comprobante", 76),
          RuledTable.left("Emitido", 38),
          RuledTable.right("Liquidado", 66),
          RuledTable.right("Débitos", 62),
          RuledTable.right("Retenciones", 62),
          RuledTable.right("Pagado", 66));

  private static final RuledTable DEBITS =
      new RuledTable(
          SIZE,
          RuledTable.left("Ítem", 14),
          RuledTable.left("Comprobante", 76),
          RuledTable.left("Código", 40),
          RuledTable.words("Motivo", 240),
          RuledTable.right("Importe debitado", 62));

  private final List<PaidLine> lines;
  private final Paper paper;

  private PaymentOrderPdf(PaperHead head, List<PaidLine> lines, String title) {
    this.lines = lines;
    this.paper = head.paper(title);
  }

  /**
   * Returns the document's bytes, the same for the same input.
   *
   * @param title such as {@code Orden de Pago}
   * @param head what stands at its top; its day is that of the payment
   * @param lines what it pays, at least one
   */
  public static byte[] render(String title, PaperHead head, List<PaidLine> lines) {
    PaymentOrderPdf pdf = new PaymentOrderPdf(head, lines, title);
    LabelledSheet sheet = head.begin(pdf.paper, title, "Orden N°", "CUIT del prestador");
    sheet.field("Fecha de pago", day(head.day()));
    sheet.gap();
    StatementTable.Place place = new StatementTable.Place(sheet.page(), sheet.next());
    place = pdf.sums(VOUCHERS.write(pdf.paper, place, pdf.vouchers(), ""));
    place = pdf.heading(place, "Retenciones practicadas");
    place = pdf.end(WithholdingTable.ofAnOrder(lines).write(pdf.paper, place));
    place = pdf.heading(place, "Débitos aplicados");
    pdf.end(DEBITS.write(pdf.paper, place, pdf.debits(), "Sin débitos"));
    return pdf.paper.bytes();
  }

  private List<List<String>> vouchers() {
    List<List<String>> rows = new ArrayList<>();
    for (PaidLine line : lines) {
      rows.add(
          List.of(
              String.valueOf(rows.size() + 1),
              day(line.day()),
              PaperWords.voucher(line.invoice().key()),
              line.invoice().issued().map(PaperWords::day).orElse(""),
              amount(line.invoice(), line.settled()),
              amount(line.invoice(), line.debited()),
              amount(line.invoice(), line.withheld()),
              amount(line.invoice(), line.paid())));
    }
    return rows;
  }

  private List<List<String>> debits() {
    List<List<String>> rows = new ArrayList<>();
    for (PaidLine line : lines) {
      for (Debit debit : line.debits()) {
        rows.add(
            List.of(
                String.valueOf(rows.size() + 1),
                PaperWords.voucher(line.invoice().key()),
                debit.reason().code().orElse(""),
                debit.reason().words(),
                amount(line.invoice(), debit.amount())));
      }
    }
    return rows;
  }

  private StatementTable.Place sums(StatementTable.Place below) {
    return below
        .withRoom(paper)
        .sum("Total liquidado:", total(PaidLine::settled))
        .sum("Total débitos:", total(PaidLine::debited))
        .sum("Total retenciones:", total(PaidLine::withheld))
        .sum("Total pagado:", total(PaidLine::paid));
  }

  private String total(Function<PaidLine, Money> part) {
    Money sum = Money.zero(lines.get(0).settled().currency());
    for (PaidLine line : lines) {
      Money amount = part.apply(line);
      sum = line.invoice().key().kind().sign() < 0 ? sum.minus(amount) : sum.plus(amount);
    }
    return amount(sum);
  }

  private StatementTable.Place heading(StatementTable.Place place, String words) {
    StatementTable.Place start = place.down().withRoom(paper);
    start.page().text(Paper.LEFT, start.y(), SIZE + 2, words);
    return start.down();
  }

  private StatementTable.Place end(StatementTable.Place place) {
    StatementTable.Place end = place.withRoom(paper);
    end.page().text(Paper.LEFT, end.y(), SIZE, "Fin del detalle");
    return end.down();
  }
}

package dev.portalsdk.testkit.internal.documents;

import dev.portalsdk.core.money.Money;
import java.util.List;

/**
 * Certificates of withholdings, "Certificado de Retención", one for each tax.
 *
 * <p>No manual shows one; the layout is invented. Its fields are those that such certificates have
 * elsewhere: number, date, agent, withheld party, tax, regime, the voucher that it comes from, its
 * amount, base, rate and what was withheld.
 */
public final class WithholdingPdf {

  /** Invented: no manual prints a payer's CUIT. */
  private static final String AGENT_CUIT = "30-70000000-8";

  private WithholdingPdf() {}

  /**
   * Returns the document's bytes, the same for the same input.
   *
   * @param title such as {@code Certificado de Retención}
   * @param head what stands at its top
   * @param order the payment that was lowered, such as {@code APB 10118036}
   * @param lines the payments with the taxes
   */
  public static byte[] render(String title, PaperHead head, String order, List<PaidLine> lines) {
    Paper paper = head.paper(title);
    LabelledSheet sheet = head.begin(paper, title, "Constancia N°", "CUIT del sujeto retenido");
    sheet.field("Agente de retención", head.payer());
    sheet.field("CUIT del agente", AGENT_CUIT);
    sheet.field("Orden de pago N°", order);
    sheet.gap();
    StatementTable.Place place = new StatementTable.Place(sheet.page(), sheet.next());
    WithholdingTable.ofCertificates(lines)
        .write(paper, place)
        .withRoom(paper)
        .sum("Total retenido:", total(lines));
    return paper.bytes();
  }

  private static String total(List<PaidLine> lines) {
    Money sum = Money.zero(lines.get(0).settled().currency());
    for (PaidLine line : lines) {
      boolean credit = line.invoice().key().kind().sign() < 0;
      sum = credit ? sum.minus(line.withheld()) : sum.plus(line.withheld());
    }
    return PaperWords.amount(sum);
  }
}

package dev.portalsdk.testkit.internal.documents;

import static java.util.Objects.requireNonNull;

import dev.portalsdk.certificates.coverage.Employee;
import dev.portalsdk.certificates.coverage.InsuranceContract;
import java.time.Instant;
import java.util.List;

/**
 * A card for each employee to carry: insurer, employer, contract, who it is, and whom to call; ten
 * on a page.
 *
 * <p>No source shows an insurer's cards, so their fields are this project's proposal.
 */
public final class CardsPdf {

  private static final int ACROSS = 2;
  private static final int DOWN = 5;
  private static final double WIDTH = 238;
  private static final double HEIGHT = 140;
  private static final double GAP = 8;
  private static final double TOP = 800;
  private static final double INDENT = 10;
  private static final double VALUES = 62;
  private static final double SIZE = 8;
  private static final double LEADING = 9.6;
  private static final double STEP = 13;

  private CardsPdf() {}

  /**
   * Returns the document's bytes, the same for the same input.
   *
   * @param contract whose staff it is
   * @param employees for whom, in this order
   * @param insurer such as {@code IAPSER ART}
   * @param emergencyPhone whom to call after an accident
   * @param written when, which is only the file's date
   * @throws IllegalArgumentException if there are no employees
   */
  public static byte[] render(
      InsuranceContract contract,
      List<Employee> employees,
      String insurer,
      String emergencyPhone,
      Instant written) {
    requireNonNull(contract, "contract");
    if (employees.isEmpty()) {
      throw new IllegalArgumentException("Cards are of at least one employee");
    }
    Paper paper = new Paper("Tarjetas de cobertura", written);
    ContentStream page = paper.page();
    for (int i = 0; i < employees.size(); i++) {
      int place = i % (ACROSS * DOWN);
      if (i > 0 && place == 0) {
        page = paper.page();
      }
      double left = Paper.LEFT - GAP + place % ACROSS * (WIDTH + GAP);
      int row = place / ACROSS;
      double top = TOP - row * (HEIGHT + GAP);
      page.rectangle(left, top - HEIGHT, WIDTH, HEIGHT).stroke();
      Card card = new Card(page, left + INDENT, top - 2 * STEP);
      card.field("ART", insurer);
      card.field("Empleador", contract.employerName());
      card.field("CUIT", contract.employer().formatted());
      card.field("Contrato", contract.number().formatted());
      card.field("Nombre", employees.get(i).name());
      card.field("CUIL", employees.get(i).cuil().formatted());
      card.field("Emergencias", emergencyPhone);
    }
    return paper.bytes();
  }

  private static final class Card {
    private final ContentStream page;
    private final double left;
    private double next;

    Card(ContentStream page, double left, double next) {
      this.page = page;
      this.left = left;
      this.next = next;
    }

    /** Writes a field in one or two lines, however long it is. */
    void field(String label, String value) {
      page.text(left, next, SIZE, label + ":");
      double room = WIDTH - VALUES - 2 * INDENT;
      TextBlock block = TextBlock.of(value, SIZE, room).atMost(2, SIZE, room);
      next = block.write(page, left + VALUES, next, SIZE, LEADING) - STEP;
    }
  }
}

package dev.portalsdk.billing.workbook;

import static java.util.Objects.requireNonNull;

import dev.portalsdk.billing.ageing.AgedAmount;
import dev.portalsdk.billing.ageing.Ageing;
import dev.portalsdk.billing.ageing.AgeingBasis;
import dev.portalsdk.billing.ageing.AgeingRow;
import java.util.ArrayList;
import java.util.List;

/**
 * One span of days of what a payer owes: a row of the sheet "Antigüedad". Immutable and
 * thread-safe.
 *
 * @param basis from which day ages are counted
 * @param row of which payer, company and currency
 * @param span such as {@code 31-60}, {@code Más de 120}, {@code No vencido} or {@code Sin fecha}
 * @param amount what is owed of that age
 */
public record AgedRow(AgeingBasis basis, AgeingRow row, String span, AgedAmount amount) {

  /** Checks that all are there. */
  public AgedRow {
    requireNonNull(basis, "basis");
    requireNonNull(row, "row");
    requireNonNull(span, "span");
    requireNonNull(amount, "amount");
  }

  /** Returns all spans of all rows, also those with nothing in them. */
  public static List<AgedRow> of(Ageing ageing) {
    List<AgedRow> spans = new ArrayList<>();
    for (AgeingRow row : ageing.rows()) {
      spans.add(new AgedRow(ageing.basis(), row, "No vencido", row.notYetDue()));
      for (int i = 0; i < row.buckets().size(); i++) {
        String name = shown(ageing.buckets().names().get(i));
        spans.add(new AgedRow(ageing.basis(), row, name, row.buckets().get(i)));
      }
      spans.add(new AgedRow(ageing.basis(), row, "Sin fecha", row.undated()));
    }
    return spans;
  }

  /** The last span has words: the others are days alone. */
  private static String shown(String name) {
    return name.replace("over ", "Más de ");
  }
}

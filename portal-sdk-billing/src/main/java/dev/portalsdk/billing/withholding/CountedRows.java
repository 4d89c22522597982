package dev.portalsdk.billing.withholding;

import dev.portalsdk.billing.invoice.InvoiceKey;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which rows count where several papers say one withholding: those of the certificate itself, else
 * of the paper that was read first.
 *
 * <p>A paper may say a part of it, the rows of the invoice for which it was downloaded: papers that
 * name other invoices, and name one in each row, count beside it.
 */
final class CountedRows {

  private CountedRows() {}

  static List<WithholdingReading> of(List<WithholdingReading> readings) {
    List<WithholdingReading> counted = new ArrayList<>();
    Set<Optional<InvoiceKey>> invoices = new HashSet<>();
    for (List<WithholdingReading> paper : papers(readings)) {
      Set<Optional<InvoiceKey>> named = ReadingGroup.invoices(paper);
      boolean others =
          !named.contains(Optional.<InvoiceKey>empty())
              && !invoices.contains(Optional.<InvoiceKey>empty())
              && Collections.disjoint(named, invoices);
      if (counted.isEmpty() || others) {
        counted.addAll(paper);
        invoices.addAll(named);
      }
    }
    return List.copyOf(counted);
  }

  /** The rows of each paper, certificates first. */
  private static Collection<List<WithholdingReading>> papers(List<WithholdingReading> readings) {
    Map<Paper, List<WithholdingReading>> papers = new LinkedHashMap<>();
    for (boolean certificate : List.of(true, false)) {
      readings.stream()
          .filter(reading -> reading.isCertificate() == certificate)
          .forEach(row -> papers.computeIfAbsent(row.paper(), paper -> new ArrayList<>()).add(row));
    }
    return papers.values();
  }
}

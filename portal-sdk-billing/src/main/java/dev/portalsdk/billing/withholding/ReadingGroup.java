package dev.portalsdk.billing.withholding;

import dev.portalsdk.billing.evidence.Source;
import dev.portalsdk.billing.invoice.InvoiceKey;
import dev.portalsdk.core.PortalId;
import dev.portalsdk.core.money.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The readings of one withholding: what the certificate itself says counts, else what was read
 * first. A paper may say it in several rows, one for each invoice.
 */
final class ReadingGroup {

  private final List<WithholdingReading> readings;
  private final WithholdingReading first;

  ReadingGroup(List<WithholdingReading> readings) {
    this.readings = List.copyOf(readings);
    this.first =
        readings.stream()
            .filter(WithholdingReading::isCertificate)
            .findFirst()
            .orElse(readings.get(0));
  }

  List<WithholdingReading> readings() {
    return readings;
  }

  List<WithholdingReading> counted() {
    return readings.stream().filter(reading -> reading.paper().equals(paper())).toList();
  }

  /** The paper that counts. */
  Paper paper() {
    return first.paper();
  }

  Source source() {
    return first.source();
  }

  Money amount() {
    return sum(counted());
  }

  /** What the other papers say, each for itself. */
  List<ReadingGroup> otherPapers() {
    return readings.stream()
        .filter(reading -> !reading.paper().equals(paper()))
        .collect(
            Collectors.groupingBy(
                WithholdingReading::paper, LinkedHashMap::new, Collectors.toList()))
        .values()
        .stream()
        .map(ReadingGroup::new)
        .toList();
  }

  /** This group apart by the invoices that its counted paper names. */
  List<ReadingGroup> byInvoice() {
    Map<Optional<InvoiceKey>, List<WithholdingReading>> apart = new LinkedHashMap<>();
    counted()
        .forEach(row -> apart.computeIfAbsent(invoice(row), any -> new ArrayList<>()).add(row));
    if (apart.size() == 1) {
      return List.of(this);
    }
    for (WithholdingReading reading : readings) {
      List<WithholdingReading> same = apart.get(invoice(reading));
      if (same != null && !reading.paper().equals(paper())) {
        same.add(reading);
      }
    }
    return apart.values().stream().map(ReadingGroup::new).toList();
  }

  private static Optional<InvoiceKey> invoice(WithholdingReading reading) {
    return reading.withholding().invoice().map(invoice -> invoice.key().withoutLetter());
  }

  Optional<PortalId> payer() {
    return readings.get(0).payer();
  }

  boolean hasCertificate() {
    return readings.stream().anyMatch(WithholdingReading::isCertificate);
  }

  /** The tax; of several readings the one that names a jurisdiction. */
  WithholdingTax tax() {
    return readings.stream()
        .map(reading -> reading.withholding().tax())
        .filter(tax -> tax.jurisdiction().isPresent())
        .findFirst()
        .orElse(readings.get(0).withholding().tax());
  }

  /** The base, added up if the counted paper says it in several rows; null if a row lacks it. */
  @Nullable Money base() {
    List<WithholdingReading> rows = counted();
    List<Money> bases = rows.stream().flatMap(row -> row.withholding().base().stream()).toList();
    if (bases.size() < rows.size()) {
      return agreed(row -> rows.size() == 1 ? row.withholding().base() : Optional.empty());
    }
    return bases.stream().reduce(Money::plus).orElse(null);
  }

  @Nullable LocalDate paid() {
    return agreed(reading -> Optional.ofNullable(reading.paid()));
  }

  /** What the counted paper says or, if it is silent, the others; null if they disagree. */
  <T> @Nullable T agreed(Function<WithholdingReading, Optional<T>> part) {
    List<T> said = distinct(counted(), part);
    if (said.isEmpty()) {
      said = distinct(readings, part);
    }
    return said.size() == 1 ? said.get(0) : null;
  }

  private static <T> List<T> distinct(
      List<WithholdingReading> readings, Function<WithholdingReading, Optional<T>> part) {
    return readings.stream().flatMap(reading -> part.apply(reading).stream()).distinct().toList();
  }

  static Money sum(List<WithholdingReading> readings) {
    return readings.stream().map(WithholdingReading::amount).reduce(Money::plus).orElseThrow();
  }
}

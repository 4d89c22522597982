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
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The readings of one withholding by all papers, and what of them counts. */
final class ReadingGroup {

  private final List<WithholdingReading> readings;
  private final List<WithholdingReading> counted;

  ReadingGroup(List<WithholdingReading> readings) {
    this.readings = List.copyOf(readings);
    this.counted = CountedRows.of(readings);
  }

  List<WithholdingReading> readings() {
    return readings;
  }

  Source source() {
    return counted.get(0).source();
  }

  Money amount() {
    return sum(counted);
  }

  boolean counts(Paper paper) {
    return counted.stream().anyMatch(row -> row.paper().equals(paper));
  }

  /** The rows of each paper that does not count. */
  List<List<WithholdingReading>> otherPapers() {
    return readings.stream()
        .filter(reading -> !counts(reading.paper()))
        .collect(
            Collectors.groupingBy(
                WithholdingReading::paper, LinkedHashMap::new, Collectors.toList()))
        .values()
        .stream()
        .toList();
  }

  /** What counts of the invoices that these rows name, or all if one side names none. */
  Money comparable(List<WithholdingReading> rows) {
    Set<Optional<InvoiceKey>> named = invoices(rows);
    if (named.contains(Optional.empty()) || invoices(counted).contains(Optional.empty())) {
      return amount();
    }
    return sum(counted.stream().filter(row -> named.contains(row.invoice())).toList());
  }

  /** This group apart by the invoices that its counted rows name. */
  List<ReadingGroup> byInvoice() {
    Map<Optional<InvoiceKey>, List<WithholdingReading>> apart = new LinkedHashMap<>();
    counted.forEach(row -> apart.computeIfAbsent(row.invoice(), any -> new ArrayList<>()).add(row));
    if (apart.size() == 1) {
      return List.of(this);
    }
    for (WithholdingReading reading : readings) {
      List<WithholdingReading> same = apart.get(reading.invoice());
      if (same != null && !counts(reading.paper())) {
        same.add(reading);
      }
    }
    return apart.values().stream().map(ReadingGroup::new).toList();
  }

  Withholding withholding() {
    return readings.get(0).withholding();
  }

  /** Whether a withholding of the same payment may be of this tax, on the same side. */
  boolean mayBeSame(Withholding other) {
    return other.amount().currency().equals(amount().currency())
        && other.amount().isNegative() == amount().isNegative()
        && ReadingGroups.mayBeSame(other.tax(), tax());
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

  /** The base, added up over several rows; null if one of several lacks it, or nobody says it. */
  @Nullable Money base() {
    if (counted.size() == 1) {
      return agreed(row -> row.withholding().base());
    }
    List<Money> bases = counted.stream().flatMap(row -> row.withholding().base().stream()).toList();
    return bases.size() < counted.size() ? null : bases.stream().reduce(Money::plus).orElse(null);
  }

  @Nullable LocalDate paid() {
    return agreed(reading -> Optional.ofNullable(reading.paid()));
  }

  /** What the counted rows say or, if they are silent, the others; null if they disagree. */
  <T> @Nullable T agreed(Function<WithholdingReading, Optional<T>> part) {
    List<T> said = distinct(counted, part);
    if (said.isEmpty()) {
      said = distinct(readings, part);
    }
    return said.size() == 1 ? said.get(0) : null;
  }

  private static <T> List<T> distinct(
      List<WithholdingReading> readings, Function<WithholdingReading, Optional<T>> part) {
    return readings.stream().flatMap(reading -> part.apply(reading).stream()).distinct().toList();
  }

  static Set<Optional<InvoiceKey>> invoices(List<WithholdingReading> rows) {
    return rows.stream().map(WithholdingReading::invoice).collect(Collectors.toSet());
  }

  static Money sum(List<WithholdingReading> readings) {
    return readings.stream().map(WithholdingReading::amount).reduce(Money::plus).orElseThrow();
  }
}

package dev.portalsdk.billing.withholding;

import dev.portalsdk.core.PortalId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Which readings are of one withholding: those of one certificate; those of one payment that name
 * no certificate; and each that names neither.
 */
record ReadingGroups(
    List<ReadingGroup> certified, List<ReadingGroup> paid, List<ReadingGroup> loose) {

  static ReadingGroups of(List<WithholdingReading> readings) {
    Map<Key, List<WithholdingReading>> certified = new LinkedHashMap<>();
    Map<Key, List<WithholdingReading>> paid = new LinkedHashMap<>();
    List<ReadingGroup> loose = new ArrayList<>();
    for (WithholdingReading reading : readings) {
      Optional<String> certificate = reading.withholding().certificate();
      Optional<String> order = reading.withholding().order();
      if (certificate.isPresent()) {
        put(certified, reading, certificate.get());
      } else if (order.isPresent()) {
        put(paid, reading, order.get());
      } else {
        loose.add(new ReadingGroup(List.of(reading)));
      }
    }
    return new ReadingGroups(byJurisdiction(certified), byJurisdiction(paid), loose);
  }

  private record Key(
      Optional<PortalId> payer,
      TaxKind kind,
      String words,
      String number,
      boolean givenBack,
      Currency currency) {}

  private static void put(
      Map<Key, List<WithholdingReading>> groups, WithholdingReading reading, String number) {
    WithholdingTax tax = reading.withholding().tax();
    Key key =
        new Key(
            reading.payer(),
            tax.kind(),
            tax.kind() == TaxKind.OTHER ? String.join(" ", Words.of(tax.words()).folded()) : "",
            number.strip(),
            reading.amount().isNegative(),
            reading.amount().currency());
    groups.computeIfAbsent(key, unused -> new ArrayList<>()).add(reading);
  }

  /** Groups that name their jurisdiction come first: those that do not may be the sum of them. */
  private static List<ReadingGroup> byJurisdiction(Map<Key, List<WithholdingReading>> groups) {
    return groups.values().stream()
        .flatMap(readings -> byJurisdiction(readings).stream())
        .sorted(Comparator.comparing(group -> group.tax().jurisdiction().isEmpty()))
        .toList();
  }

  /** Readings without a jurisdiction are of the only one that the others name. */
  private static List<ReadingGroup> byJurisdiction(List<WithholdingReading> readings) {
    Function<WithholdingReading, WithholdingTax> tax = reading -> reading.withholding().tax();
    Set<WithholdingTax> named =
        readings.stream()
            .map(tax)
            .filter(one -> one.jurisdiction().isPresent())
            .collect(Collectors.toSet());
    if (named.size() <= 1) {
      return List.of(new ReadingGroup(readings));
    }
    return readings.stream()
        .collect(Collectors.groupingBy(tax, LinkedHashMap::new, Collectors.toList()))
        .values()
        .stream()
        .map(ReadingGroup::new)
        .toList();
  }

  /** Whether two words for a tax may mean one: a jurisdiction may be left out. */
  static boolean mayBeSame(WithholdingTax one, WithholdingTax other) {
    if (one.kind() == TaxKind.OTHER || one.kind() != other.kind()) {
      return one.equals(other);
    }
    return one.equals(other) || one.jurisdiction().isEmpty() || other.jurisdiction().isEmpty();
  }
}

package dev.portalsdk.billing.withholding;

import dev.portalsdk.billing.evidence.Source;
import dev.portalsdk.billing.withholding.WithholdingFinding.Kind;
import dev.portalsdk.core.PortalId;
import dev.portalsdk.core.money.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What looks wrong about entries: base times rate, and certificates that name no payment. */
record EntryChecks(List<WithholdingEntry> entries) {

  Stream<WithholdingFinding> findings() {
    Map<Twin, List<WithholdingEntry>> unlinked =
        entries.stream()
            .filter(entry -> entry.isCertified() && entry.withholding().order().isEmpty())
            .collect(Collectors.groupingBy(Twin::of));
    return Stream.concat(
        entries.stream().flatMap(entry -> rate(entry).stream()),
        entries.stream()
            .filter(entry -> !entry.isCertified() && entry.withholding().order().isPresent())
            .flatMap(
                entry -> possiblySame(entry, unlinked.getOrDefault(Twin.of(entry), List.of()))));
  }

  private record Twin(Optional<PortalId> payer, Money amount) {

    static Twin of(WithholdingEntry entry) {
      return new Twin(entry.payer(), entry.amount());
    }
  }

  private static Stream<WithholdingFinding> possiblySame(
      WithholdingEntry paid, List<WithholdingEntry> unlinked) {
    return unlinked.stream()
        .filter(other -> ReadingGroups.mayBeSame(other.tax(), paid.tax()))
        .map(other -> possiblySame(paid, other));
  }

  private static WithholdingFinding possiblySame(WithholdingEntry paid, WithholdingEntry other) {
    List<Source> sources =
        Stream.concat(paid.sources().stream(), other.sources().stream()).distinct().toList();
    return new WithholdingFinding(
        Kind.POSSIBLY_SAME, paid.tax(), paid.amount(), other.amount(), sources);
  }

  private static Optional<WithholdingFinding> rate(WithholdingEntry entry) {
    Withholding said = entry.withholding();
    if (said.base().isEmpty() || said.rate().isEmpty()) {
      return Optional.empty();
    }
    BigDecimal exact =
        said.base().get().amount().abs().multiply(said.rate().get().value()).movePointLeft(2);
    BigDecimal cent =
        BigDecimal.ONE.movePointLeft(said.amount().currency().getDefaultFractionDigits());
    if (exact.subtract(said.amount().amount().abs()).abs().compareTo(cent) <= 0) {
      return Optional.empty();
    }
    List<Source> sources = entry.sources();
    return Optional.of(
        new WithholdingFinding(
            Kind.RATE_MISMATCH, said.tax(), said.amount(), rounded(exact, said.amount()), sources));
  }

  private static Money rounded(BigDecimal exact, Money like) {
    int scale = like.currency().getDefaultFractionDigits();
    BigDecimal side = like.isNegative() ? exact.negate() : exact;
    return Money.of(side.setScale(scale, RoundingMode.HALF_UP), like.currency());
  }
}

package dev.portalsdk.billing.withholding;

import dev.portalsdk.billing.evidence.Source;
import dev.portalsdk.billing.withholding.WithholdingFinding.Kind;
import dev.portalsdk.core.money.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What looks wrong about entries: base times rate, and certificates that name no payment. */
record EntryChecks(List<WithholdingEntry> entries) {

  Stream<WithholdingFinding> findings() {
    return Stream.concat(
        entries.stream().flatMap(entry -> rate(entry).stream()),
        entries.stream().filter(EntryChecks::isOfPaymentAlone).flatMap(this::possiblySame));
  }

  private static boolean isOfPaymentAlone(WithholdingEntry entry) {
    return !entry.isCertified() && entry.withholding().order().isPresent();
  }

  private Stream<WithholdingFinding> possiblySame(WithholdingEntry paid) {
    return entries.stream()
        .filter(other -> other.isCertified() && other.withholding().order().isEmpty())
        .filter(other -> other.payer().equals(paid.payer()))
        .filter(other -> other.amount().equals(paid.amount()))
        .filter(other -> ReadingGroups.mayBeSame(other.tax(), paid.tax()))
        .map(
            other ->
                new WithholdingFinding(
                    Kind.POSSIBLY_SAME,
                    paid.tax(),
                    paid.amount(),
                    other.amount(),
                    Stream.concat(paid.sources().stream(), other.sources().stream())
                        .distinct()
                        .toList()));
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

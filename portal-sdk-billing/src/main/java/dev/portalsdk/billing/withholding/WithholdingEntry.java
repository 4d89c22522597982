package dev.portalsdk.billing.withholding;

import dev.portalsdk.billing.evidence.Source;
import dev.portalsdk.core.PortalId;
import dev.portalsdk.core.money.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A line of the book of suffered withholdings: one withholding, counted once, with all that says
 * so.
 *
 * <p>What its sources do not agree on is empty. This class is immutable and thread-safe.
 */
public final class WithholdingEntry {

  private final Withholding withholding;
  private final @Nullable PortalId payer;
  private final @Nullable LocalDate paid;
  private final List<Withholding> readings;
  private final boolean documented;

  private WithholdingEntry(ReadingGroup group, Withholding withholding) {
    this.withholding = withholding;
    this.payer = group.payer().orElse(null);
    this.paid = group.paid();
    this.readings = group.readings().stream().map(WithholdingReading::withholding).toList();
    this.documented = group.hasCertificate();
  }

  static WithholdingEntry of(ReadingGroup group) {
    return new WithholdingEntry(group, merged(group, group.amount(), group.base()));
  }

  /** The part of a withholding that other entries do not show yet; its base is not known. */
  static WithholdingEntry rest(ReadingGroup group, Money rest) {
    return new WithholdingEntry(group, merged(group, rest, null));
  }

  private static Withholding merged(ReadingGroup group, Money amount, @Nullable Money base) {
    Withholding.Builder merged = Withholding.builder(group.tax(), amount, group.source());
    said(group.agreed(row -> row.withholding().regime()), merged::regime);
    said(base, merged::base);
    said(group.agreed(row -> row.withholding().rate()), merged::rate);
    said(group.agreed(row -> row.withholding().certificate()), merged::certificate);
    said(group.agreed(row -> row.withholding().day()), merged::day);
    said(group.agreed(row -> row.withholding().order()), merged::order);
    said(group.agreed(row -> row.withholding().invoice()), merged::invoice);
    return merged.build();
  }

  private static <T> void said(@Nullable T part, Consumer<T> builder) {
    if (part != null) {
      builder.accept(part);
    }
  }

  /** Returns what counts: tax, amount, regime, base, rate, certificate, order and invoice. */
  public Withholding withholding() {
    return withholding;
  }

  /** Returns which tax it is. */
  public WithholdingTax tax() {
    return withholding.tax();
  }

  /** Returns what was kept back, negative if it was given back. */
  public Money amount() {
    return withholding.amount();
  }

  /** Returns who kept it back, if a source says whose portal it is of. */
  public Optional<PortalId> payer() {
    return Optional.ofNullable(payer);
  }

  /** Returns the day of the withholding or, if no source says it, of the payment; else empty. */
  public Optional<LocalDate> day() {
    return withholding.day().or(() -> Optional.ofNullable(paid));
  }

  /** Returns the period in which {@link #day()} is, if there is one. */
  public Optional<WithholdingPeriod> period(WithholdingPeriod.Length length) {
    return day().map(day -> WithholdingPeriod.of(day, length));
  }

  /** Returns all that was read of it, at least one; the amounts of several sources are one. */
  public List<Withholding> readings() {
    return readings;
  }

  /** Returns where it was read, each place once. */
  public List<Source> sources() {
    return readings.stream().map(Withholding::source).distinct().toList();
  }

  /** Returns whether the number of its certificate is known. */
  public boolean isCertified() {
    return withholding.certificate().isPresent();
  }

  /** Returns whether the certificate itself was read, and not only a paper that names it. */
  public boolean isDocumented() {
    return documented;
  }

  /** Returns tax and amount, such as {@code WithholdingEntry[GANANCIAS, ARS 46.23]}. */
  @Override
  public String toString() {
    return "WithholdingEntry[" + tax() + ", " + amount() + "]";
  }
}

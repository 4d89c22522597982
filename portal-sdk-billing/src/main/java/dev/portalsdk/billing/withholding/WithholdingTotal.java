package dev.portalsdk.billing.withholding;

import static java.util.Objects.requireNonNull;

import dev.portalsdk.core.PortalId;
import dev.portalsdk.core.money.Money;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What one payer kept back for one tax of one jurisdiction in one period.
 *
 * <p>Entries without a payer or without a day have totals of their own. This class is immutable and
 * thread-safe.
 */
public final class WithholdingTotal {

  private final @Nullable PortalId payer;
  private final WithholdingTax tax;
  private final @Nullable WithholdingPeriod period;
  private final List<WithholdingEntry> entries;

  static final Comparator<WithholdingTotal> ORDER =
      Comparator.comparing((WithholdingTotal total) -> text(total.payer))
          .thenComparing(total -> total.tax.kind())
          .thenComparing(total -> total.tax.jurisdiction().orElse(""))
          .thenComparing(total -> total.tax.words())
          .thenComparing(total -> text(total.period));

  WithholdingTotal(
      @Nullable PortalId payer,
      WithholdingTax tax,
      @Nullable WithholdingPeriod period,
      List<WithholdingEntry> entries) {
    this.payer = payer;
    this.tax = requireNonNull(tax, "tax");
    this.period = period;
    this.entries = List.copyOf(entries);
  }

  private static String text(@Nullable Object part) {
    return part == null ? "" : part.toString();
  }

  /** Returns who kept it back, empty if no source says. */
  public Optional<PortalId> payer() {
    return Optional.ofNullable(payer);
  }

  /** Returns for which tax and jurisdiction. */
  public WithholdingTax tax() {
    return tax;
  }

  /** Returns in which period, empty for entries of no known day. */
  public Optional<WithholdingPeriod> period() {
    return Optional.ofNullable(period);
  }

  /** Returns the entries, at least one. */
  public List<WithholdingEntry> entries() {
    return entries;
  }

  /** Returns all that was kept back less what was given back. */
  public Money withheld() {
    return sum(entries);
  }

  /** Returns how much of it has the number of a certificate. */
  public Money certified() {
    return sum(entries.stream().filter(WithholdingEntry::isCertified).toList());
  }

  private Money sum(List<WithholdingEntry> some) {
    return Money.sum(
        entries.get(0).amount().currency(), some.stream().map(WithholdingEntry::amount).toList());
  }

  /** Returns tax, period and sum, such as {@code GANANCIAS 2025-07 ARS 46.23}. */
  @Override
  public String toString() {
    return tax + " " + (period == null ? "undated" : period) + " " + withheld();
  }
}

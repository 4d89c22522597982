package dev.portalsdk.billing.withholding;

import static java.util.Objects.requireNonNull;

import dev.portalsdk.core.PortalId;
import dev.portalsdk.core.money.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The book of suffered withholdings, "libro de retenciones sufridas": each counted once, by tax,
 * jurisdiction, period and payer, with the certificates that are missing.
 *
 * <pre>{@code
 * WithholdingBook book = WithholdingBook.builder().add(ofOrder, paid).add(ofCertificate).build();
 * book.totals(WithholdingPeriod.Length.FORTNIGHT).forEach(System.out::println);
 * book.missing();                  // what to ask the payer for
 * book.findings();                 // what papers say twice, or against each other
 * }</pre>
 *
 * <p>Two readings are one withholding if payer, tax and certificate are the same; without the
 * number of a certificate if payer, tax and payment are. Then the certificate itself counts, else
 * what was added first, and every other amount is reported. Of a payment whose order says more than
 * its certificates the rest is an entry without certificate. What was given back is negative and an
 * entry of its own. Nothing is computed into the book: no rate, no base, no amount.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class WithholdingBook {

  private final List<WithholdingEntry> entries;
  private final List<WithholdingFinding> findings;
  private final List<MissingCertificate> missing;

  private WithholdingBook(BookAssembly assembly) {
    this.entries = List.copyOf(assembly.entries());
    this.findings = List.copyOf(assembly.findings());
    this.missing = List.copyOf(assembly.missing());
  }

  /** Starts a book. */
  public static Builder builder() {
    return new Builder();
  }

  /** Returns each withholding once: those with a certificate, of a payment, and all others. */
  public List<WithholdingEntry> entries() {
    return entries;
  }

  /** Returns all that a person should look at. */
  public List<WithholdingFinding> findings() {
    return findings;
  }

  /** Returns the findings of a kind. */
  public List<WithholdingFinding> findings(WithholdingFinding.Kind kind) {
    return findings.stream().filter(finding -> finding.kind() == kind).toList();
  }

  /**
   * Returns what was kept back and has no certificate, or one that was not read. What was given
   * back needs none.
   */
  public List<MissingCertificate> missing() {
    return missing;
  }

  /** Returns all that was kept back in a currency, less what was given back. */
  public Money withheld(Currency currency) {
    requireNonNull(currency, "currency");
    return Money.sum(
        currency,
        entries.stream()
            .map(WithholdingEntry::amount)
            .filter(amount -> amount.currency().equals(currency))
            .toList());
  }

  /**
   * Returns the totals by payer, tax with jurisdiction, period and currency, sorted by these.
   *
   * @param length of the periods
   */
  public List<WithholdingTotal> totals(WithholdingPeriod.Length length) {
    requireNonNull(length, "length");
    Map<Key, List<WithholdingEntry>> groups = new LinkedHashMap<>();
    for (WithholdingEntry entry : entries) {
      Key key =
          new Key(entry.payer(), entry.tax(), entry.period(length), entry.amount().currency());
      groups.computeIfAbsent(key, unused -> new ArrayList<>()).add(entry);
    }
    return groups.entrySet().stream()
        .map(group -> total(group.getKey(), group.getValue()))
        .sorted(WithholdingTotal.ORDER)
        .toList();
  }

  private static WithholdingTotal total(Key key, List<WithholdingEntry> entries) {
    return new WithholdingTotal(
        key.payer().orElse(null), key.tax(), key.period().orElse(null), entries);
  }

  private record Key(
      Optional<PortalId> payer,
      WithholdingTax tax,
      Optional<WithholdingPeriod> period,
      Currency currency) {}

  /** Returns the counts alone, such as {@code WithholdingBook[12 entries, 3 missing]}. */
  @Override
  public String toString() {
    return "WithholdingBook[" + entries.size() + " entries, " + missing.size() + " missing]";
  }

  /** Collects readings and claims. Not thread-safe. */
  public static final class Builder {
    private final List<WithholdingReading> readings = new ArrayList<>();
    private final List<WithheldClaim> claims = new ArrayList<>();

    private Builder() {}

    /** Adds what one source says of a withholding. */
    public Builder add(Withholding withholding) {
      readings.add(new WithholdingReading(requireNonNull(withholding, "withholding"), null));
      return this;
    }

    /**
     * Adds what one source says of a withholding.
     *
     * @param withholding the reading
     * @param paid the day of the payment that it lowered: its period, if it says no day of its own
     */
    public Builder add(Withholding withholding, LocalDate paid) {
      requireNonNull(withholding, "withholding");
      readings.add(new WithholdingReading(withholding, requireNonNull(paid, "paid")));
      return this;
    }

    /** Adds what a payment says that was kept back of it, taxes not told apart. */
    public Builder claim(WithheldClaim claim) {
      claims.add(requireNonNull(claim, "claim"));
      return this;
    }

    /** Returns the book. */
    public WithholdingBook build() {
      return new WithholdingBook(new BookAssembly(readings, claims));
    }
  }
}

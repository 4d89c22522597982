package dev.portalsdk.certificates.coverage;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * What lapses soon, so that it is renewed before somebody stands at a gate: contracts and
 * certificates whose last day is among the next ones.
 *
 * <pre>{@code
 * ExpiryWatch.of(LocalDate.of(2025, 8, 20), 10).certificates(issued);
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
public final class ExpiryWatch {

  private final LocalDate today;
  private final LocalDate last;

  private ExpiryWatch(LocalDate today, LocalDate last) {
    this.today = today;
    this.last = last;
  }

  /**
   * Returns a watch over today and the days after it.
   *
   * @param today the day in the insurer's zone
   * @param days how many days ahead, from 0 for today alone
   * @throws IllegalArgumentException if it is negative
   */
  public static ExpiryWatch of(LocalDate today, int days) {
    if (days < 0) {
      throw new IllegalArgumentException("A watch looks ahead, not " + days + " days");
    }
    return new ExpiryWatch(requireNonNull(today, "today"), today.plusDays(days));
  }

  /** Returns the contracts whose last day it sees, the first to lapse first. */
  public List<InsuranceContract> contracts(Collection<InsuranceContract> contracts) {
    return contracts.stream()
        .filter(contract -> contract.to().filter(this::sees).isPresent())
        .sorted(Comparator.comparing(contract -> contract.to().orElseThrow()))
        .toList();
  }

  /** Returns the certificates whose last day it sees, the first to lapse first. */
  public List<CertificateContent> certificates(Collection<CertificateContent> certificates) {
    return certificates.stream()
        .filter(certificate -> sees(certificate.lastDay()))
        .sorted(Comparator.comparing(CertificateContent::lastDay))
        .toList();
  }

  private boolean sees(LocalDate day) {
    return !day.isBefore(today) && !day.isAfter(last);
  }

  /** Returns the days, such as {@code ExpiryWatch[2025-08-20..2025-08-30]}. */
  @Override
  public String toString() {
    return "ExpiryWatch[" + today + ".." + last + "]";
  }
}

package dev.portalsdk.testkit;

import static java.util.Objects.requireNonNull;

import dev.portalsdk.billing.invoice.Invoice;
import dev.portalsdk.billing.invoice.Owner;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Makes up the invoices of a hospital of any size, such as a million, one at a time.
 *
 * <pre>{@code
 * HospitalGenerator hospital = HospitalGenerator.of(Samples.OWNER, 42);
 * hospital.invoices(10_000).forEach(reference.at(SERENA_ART)::receive);
 * }</pre>
 *
 * <p>Owner, seed and number say all: the same give equal invoices in the same order, on every
 * machine. Dates go on from January 2023 to July 2025 and the older an invoice the further its
 * payer is with it; numbers go on within each point of sale, so that no two are the same voucher;
 * nine in ten are invoices, the others credit notes and a few debit notes; most have the letter B.
 * A status has no words of a payer yet: it gets them where it is received.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class HospitalGenerator {

  /** The fewest invoices of a hospital. */
  public static final int FEWEST = 10;

  /** The most invoices of a hospital. */
  public static final int MOST = 1_000_000;

  private final Owner owner;
  private final long seed;

  private HospitalGenerator(Owner owner, long seed) {
    this.owner = owner;
    this.seed = seed;
  }

  /**
   * Returns the hospital of this owner and seed.
   *
   * @param owner whose invoices they are, such as {@link Samples#OWNER}
   * @param seed tells one hospital from another
   */
  public static HospitalGenerator of(Owner owner, long seed) {
    return new HospitalGenerator(requireNonNull(owner, "owner"), seed);
  }

  /**
   * Returns so many invoices, each made when it is asked for.
   *
   * @param count how many, from {@value #FEWEST} to {@value #MOST}
   * @return a sequential stream, to be consumed once; calling again gives equal invoices
   * @throws IllegalArgumentException if the number is outside these limits
   */
  public Stream<Invoice> invoices(int count) {
    if (count < FEWEST || count > MOST) {
      throw new IllegalArgumentException(
          "A hospital has from " + FEWEST + " to " + MOST + " invoices, not " + count);
    }
    int traits = Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.DISTINCT;
    return StreamSupport.stream(
        Spliterators.spliterator(new InvoiceSequence(owner, seed, count), count, traits), false);
  }

  @Override
  public String toString() {
    return "HospitalGenerator[" + owner + ", seed " + seed + "]";
  }
}

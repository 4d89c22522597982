package dev.portalsdk.testkit;

import static dev.portalsdk.core.money.Currencies.ARS;

import dev.portalsdk.billing.invoice.ArgentineNumber;
import dev.portalsdk.billing.invoice.Invoice;
import dev.portalsdk.billing.invoice.InvoiceKey;
import dev.portalsdk.billing.invoice.InvoiceKind;
import dev.portalsdk.billing.invoice.InvoiceState;
import dev.portalsdk.billing.invoice.InvoiceStatus;
import dev.portalsdk.billing.invoice.Letter;
import dev.portalsdk.billing.invoice.Owner;
import dev.portalsdk.core.money.Money;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Random;

/** The invoices of a {@link HospitalGenerator}, each made when it is asked for. */
final class InvoiceSequence implements Iterator<Invoice> {

  private static final LocalDate FIRST_DAY = LocalDate.of(2023, 1, 2);
  private static final LocalDate LAST_DAY = LocalDate.of(2025, 7, 31);
  private static final long DAYS = ChronoUnit.DAYS.between(FIRST_DAY, LAST_DAY);

  private static final int[] POINTS_OF_SALE = {21, 25, 29, 42, 68};

  /** The smallest amounts of consultations, treatments and surgeries, in cents. */
  private static final List<Integer> MAGNITUDES = List.of(150_000, 2_500_000, 90_000_000);

  private final Owner owner;
  private final Random random;
  private final int count;
  private final int[] lastNumbers = new int[POINTS_OF_SALE.length];
  private int made;

  InvoiceSequence(Owner owner, long seed, int count) {
    this.owner = owner;
    this.random = new Random(seed);
    this.count = count;
    for (int i = 0; i < lastNumbers.length; i++) {
      lastNumbers[i] = 1_000 + random.nextInt(40_000);
    }
  }

  @Override
  public boolean hasNext() {
    return made < count;
  }

  @Override
  public Invoice next() {
    if (!hasNext()) {
      throw new NoSuchElementException("The hospital has " + count + " invoices");
    }
    LocalDate issued = FIRST_DAY.plusDays(DAYS * made / (count - 1));
    made++;
    return Invoice.builder(InvoiceKey.of(owner, kind(), letter(), number()))
        .issued(issued)
        .total(total())
        .status(status(issued))
        .build();
  }

  private InvoiceKind kind() {
    int percent = random.nextInt(100);
    if (percent < 90) {
      return InvoiceKind.INVOICE;
    }
    return percent < 98 ? InvoiceKind.CREDIT_NOTE : InvoiceKind.DEBIT_NOTE;
  }

  private Letter letter() {
    int percent = random.nextInt(100);
    if (percent < 92) {
      return Letter.B;
    }
    return percent < 97 ? Letter.C : Letter.A;
  }

  private ArgentineNumber number() {
    int at = random.nextInt(POINTS_OF_SALE.length);
    lastNumbers[at]++;
    return new ArgentineNumber(POINTS_OF_SALE[at], lastNumbers[at]);
  }

  private Money total() {
    int magnitude = MAGNITUDES.get(random.nextInt(MAGNITUDES.size()));
    return Money.ofMinor(magnitude + random.nextInt(magnitude * 20), ARS);
  }

  private InvoiceStatus status(LocalDate issued) {
    long age = ChronoUnit.DAYS.between(issued, LAST_DAY) + random.nextInt(20);
    if (age > 60) {
      return dated(InvoiceState.SETTLED, issued, 9);
    }
    if (age > 30) {
      return dated(InvoiceState.CREDIT_SCHEDULED, issued, 55);
    }
    InvoiceState state = age > 18 ? InvoiceState.AUTHORIZED : InvoiceState.IN_PROCESS;
    return InvoiceStatus.of(state, "");
  }

  private InvoiceStatus dated(InvoiceState state, LocalDate issued, int atLeast) {
    return InvoiceStatus.of(state, issued.plusDays(atLeast + random.nextInt(30)), "");
  }
}

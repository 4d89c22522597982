package dev.portalsdk.testkit.reconcile;

import static dev.portalsdk.billing.BillingPortals.MUTUAL_SER;
import static dev.portalsdk.billing.BillingPortals.SANCOR_SALUD;
import static dev.portalsdk.billing.BillingPortals.SERENA_ART;

import dev.portalsdk.billing.invoice.Owner;
import dev.portalsdk.core.Credentials;
import dev.portalsdk.core.PortalId;
import dev.portalsdk.core.time.DateRange;
import dev.portalsdk.core.time.Zones;
import dev.portalsdk.testkit.MutableClock;
import dev.portalsdk.testkit.ReferencePortal;
import dev.portalsdk.testkit.Samples;
import dev.portalsdk.testkit.SanCorSamples;
import dev.portalsdk.testkit.VoucherSamples;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Some months of a hospital with three payers, who decide, pay and take back in an order that a
 * seed draws; what is true of each voucher is kept beside it.
 */
final class History {

  private static final Instant START = Instant.parse("2025-02-10T15:00:00Z");
  private static final Duration MONTHS = Duration.ofDays(130);
  private static final int STEPS_OF_A_VOUCHER = 9;

  private final ReferencePortal reference = ReferencePortal.create(START);
  private final Chance chance;
  private final List<Course> courses;
  private final Books books;
  private final int vouchers;

  private History(long seed) {
    this.chance = new Chance(seed);
    this.vouchers = chance.percent(5) ? chance.between(20, 40) : chance.between(5, 12);
    boolean wrongCents = chance.percent(30);
    this.courses =
        List.of(
            new SerenaCourse(reference, chance, vouchers),
            new SanCorCourse(reference, chance, vouchers, wrongCents),
            new MutualSerCourse(reference, chance, vouchers, wrongCents));
    this.books = new Books(chance);
  }

  /** Prepares the history of a seed. */
  static History of(long seed) {
    return new History(seed);
  }

  /**
   * Lets it happen.
   *
   * @param halfway looks at the portals after half of it
   */
  void play(Runnable halfway) {
    for (int step = 0; step < steps(); step++) {
      clock().advance(MONTHS.dividedBy(steps()));
      chance.of(courses).step(today());
      if (step == steps() / 2) {
        halfway.run();
      }
    }
    end();
  }

  private int steps() {
    return STEPS_OF_A_VOUCHER * vouchers;
  }

  private void end() {
    LocalDate today = today();
    for (Course course : courses) {
      course.accounts().forEach(account -> account.reach(today));
      books.write(course, today);
    }
  }

  ReferencePortal reference() {
    return reference;
  }

  MutableClock clock() {
    return reference.clock();
  }

  LocalDate today() {
    return LocalDate.ofInstant(clock().instant(), Zones.ARGENTINA);
  }

  Books books() {
    return books;
  }

  List<Owner> owners() {
    return courses.stream().map(Course::owner).toList();
  }

  DateRange days() {
    return new DateRange(LocalDate.ofInstant(START, Zones.ARGENTINA).minusDays(40), today());
  }

  static Credentials credentials(PortalId payer) {
    if (payer.equals(SERENA_ART)) {
      return Samples.credentials(Samples.NEW_PROVIDER);
    }
    return payer.equals(SANCOR_SALUD)
        ? SanCorSamples.credentials(SanCorSamples.NEW_USER)
        : VoucherSamples.credentials(VoucherSamples.NEW_PROVIDER.plain());
  }

  static List<PortalId> payers() {
    return List.of(SERENA_ART, SANCOR_SALUD, MUTUAL_SER);
  }
}

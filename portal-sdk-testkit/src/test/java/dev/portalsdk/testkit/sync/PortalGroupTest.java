package dev.portalsdk.testkit.sync;

import static dev.portalsdk.billing.BillingPortals.MUTUAL_SER;
import static dev.portalsdk.billing.BillingPortals.SANCOR_SALUD;
import static dev.portalsdk.billing.BillingPortals.SERENA_ART;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.portalsdk.billing.invoice.Invoice;
import dev.portalsdk.billing.invoice.InvoiceState;
import dev.portalsdk.billing.invoice.Owner;
import dev.portalsdk.billing.store.JdbcStore;
import dev.portalsdk.billing.store.ListName;
import dev.portalsdk.billing.store.Question;
import dev.portalsdk.billing.store.SnapshotStore;
import dev.portalsdk.billing.sync.MemberReport;
import dev.portalsdk.billing.sync.PartReport;
import dev.portalsdk.billing.sync.PortalGroup;
import dev.portalsdk.billing.sync.SyncMember;
import dev.portalsdk.billing.sync.SyncPart;
import dev.portalsdk.billing.sync.SyncPlan;
import dev.portalsdk.billing.sync.SyncReport;
import dev.portalsdk.core.error.CallCancelledException;
import dev.portalsdk.core.error.LoginRefusedException;
import dev.portalsdk.core.identity.Cuit;
import dev.portalsdk.core.time.DateRange;
import dev.portalsdk.testkit.HospitalGenerator;
import dev.portalsdk.testkit.MutableClock;
import dev.portalsdk.testkit.ReferencePortal;
import dev.portalsdk.testkit.Samples;
import dev.portalsdk.testkit.SanCorSamples;
import dev.portalsdk.testkit.VoucherSamples;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many portals read into one store. */
class PortalGroupTest {

  private static final DateRange EVER =
      new DateRange(LocalDate.of(2015, 1, 1), LocalDate.of(2035, 12, 31));
  private static final SyncPlan PLAN = SyncPlan.of(EVER).build();
  private static final SyncPlan LISTS =
      SyncPlan.of(EVER).parts(EnumSet.of(SyncPart.INVOICES)).build();

  @TempDir Path folder;
  private final ReferencePortal reference = ReferencePortal.create(SanCorSamples.NOW);
  private final MutableClock clock = reference.clock();
  private SnapshotStore store;

  @BeforeEach
  void open() {
    store = JdbcStore.file(folder.resolve("portales.db"), clock);
  }

  @AfterEach
  void close() {
    store.close();
  }

  private SyncMember serena() {
    return SyncMember.of(
        "serena", Samples.OWNER, () -> reference.portal(SERENA_ART, Samples.credentials()));
  }

  private SyncMember sancor() {
    return SyncMember.of(
        "sancor",
        SanCorSamples.OWNER,
        () -> reference.portal(SANCOR_SALUD, SanCorSamples.credentials()));
  }

  private SyncMember refused() {
    return SyncMember.of(
        "refused",
        Owner.of(MUTUAL_SER, VoucherSamples.STRANGER),
        () ->
            reference.portal(
                MUTUAL_SER, VoucherSamples.credentials(VoucherSamples.STRANGER.plain())));
  }

  @Test
  void isNotStoppedByAMemberThatFails() {
    SyncReport report =
        PortalGroup.of(store, clock, List.of(refused(), serena(), sancor())).sync(PLAN);

    assertThat(report.members())
        .extracting(MemberReport::name)
        .containsExactly("refused", "serena", "sancor");
    assertThat(report.member("refused").failure()).containsInstanceOf(LoginRefusedException.class);
    assertThat(report.member("refused").isComplete()).isFalse();
    assertThat(report.isComplete()).isFalse();
    assertThat(report.member("serena").isComplete()).isTrue();
    assertThat(report.member("sancor").isComplete()).isTrue();
    assertThat(store.invoices(Samples.OWNER, EVER).items()).hasSize(10);
    assertThat(store.invoices(SanCorSamples.OWNER, EVER).items()).hasSize(12);
  }

  @Test
  void saysWhoFailedEvenIfNoPortalOpens() {
    SyncMember broken =
        SyncMember.of(
            "broken",
            Owner.of(SERENA_ART, Samples.STRANGER),
            () -> {
              throw new IllegalArgumentException("no such portal");
            });

    SyncReport report = PortalGroup.of(store, clock, List.of(broken, serena())).sync(LISTS);

    assertThat(report.member("broken").failure())
        .containsInstanceOf(IllegalArgumentException.class);
    assertThat(report.member("broken").parts()).isEmpty();
    assertThat(report.member("serena").isComplete()).isTrue();
  }

  @Test
  void refusesRowsOfAnotherOwner() {
    SyncMember mistaken =
        SyncMember.of(
            "mistaken",
            Owner.of(SERENA_ART, Samples.NEW_PROVIDER),
            () -> reference.portal(SERENA_ART, Samples.credentials()));

    MemberReport report =
        PortalGroup.of(store, clock, List.of(mistaken)).sync(LISTS).member("mistaken");

    assertThat(report.failure()).containsInstanceOf(IllegalStateException.class);
    assertThat(store.changesAfter(0, 10)).isEmpty();
  }

  @Test
  void goesOnAfterMaintenance() {
    reference.at(SERENA_ART).beginMaintenance();
    SyncReport first = PortalGroup.of(store, clock, List.of(serena(), sancor())).sync(LISTS);
    assertThat(first.member("serena").failure()).isPresent();
    assertThat(first.member("serena").parts().get(SyncPart.INVOICES).state())
        .isEqualTo(PartReport.State.FAILED);

    reference.at(SERENA_ART).endMaintenance();
    assertThat(PortalGroup.of(store, clock, List.of(serena(), sancor())).sync(LISTS).isComplete())
        .isTrue();
  }

  @Test
  void readsNoMorePortalsAtOnceThanThePlanSays() {
    Set<String> threads = ConcurrentHashMap.newKeySet();
    Set<Boolean> daemons = ConcurrentHashMap.newKeySet();
    CountDownLatch four = new CountDownLatch(4);
    List<SyncMember> members = new ArrayList<>();
    for (Cuit provider : providers(50)) {
      Owner owner = Owner.of(SERENA_ART, provider);
      reference.at(SERENA_ART).enrol(provider);
      HospitalGenerator.of(owner, 1).invoices(10).forEach(reference.at(SERENA_ART)::receive);
      members.add(
          SyncMember.of(
              "member " + members.size(),
              owner,
              () -> {
                threads.add(Thread.currentThread().getName());
                daemons.add(Thread.currentThread().isDaemon());
                await(four);
                return reference.portal(SERENA_ART, Samples.credentials(provider));
              }));
    }

    SyncPlan plan = SyncPlan.of(EVER).parts(EnumSet.of(SyncPart.INVOICES)).concurrency(4).build();
    SyncReport report = PortalGroup.of(store, clock, members).sync(plan);

    assertThat(report.isComplete()).as("%s", report.members()).isTrue();
    assertThat(report.members()).hasSize(50);
    assertThat(threads)
        .containsExactlyInAnyOrder(
            "portal-sync-1", "portal-sync-2", "portal-sync-3", "portal-sync-4");
    assertThat(daemons).containsExactly(true);
    assertThat(store.changesAfter(0, 10_000)).hasSizeGreaterThanOrEqualTo(500);
  }

  private static void await(CountDownLatch latch) {
    latch.countDown();
    try {
      assertThat(latch.await(30, TimeUnit.SECONDS)).as("four run at once").isTrue();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private static List<Cuit> providers(int count) {
    List<Cuit> providers = new ArrayList<>();
    for (int i = 0; providers.size() < count; i++) {
      try {
        providers.add(Cuit.parse("3070000" + String.format(java.util.Locale.ROOT, "%04d", i)));
      } catch (IllegalArgumentException otherCheckDigit) {
        continue;
      }
    }
    return providers;
  }

  @Test
  void asksAboutSoManyRowsAtMostAndTheRestNextTime() {
    SyncPlan few =
        SyncPlan.of(EVER)
            .parts(EnumSet.of(SyncPart.INVOICES, SyncPart.ORDERS))
            .mostQuestions(5)
            .build();
    PortalGroup group = PortalGroup.of(store, clock, List.of(sancor()));

    assertThat(postponed(group.sync(few))).isEqualTo(7);
    assertThat(postponed(group.sync(few))).isEqualTo(2);
    assertThat(postponed(group.sync(few))).isZero();
    PartReport idle = group.sync(few).member("sancor").parts().get(SyncPart.ORDERS);
    assertThat(idle.pages()).isZero();

    clock.advance(Duration.ofDays(7));
    PartReport again = group.sync(few).member("sancor").parts().get(SyncPart.ORDERS);
    assertThat(again.pages()).isGreaterThanOrEqualTo(5);
    assertThat(again.changes()).isZero();
  }

  @Test
  void asksNoLongerAboutWhatWasSettledLongAgo() {
    ListName<Invoice> list = ListName.invoices(SanCorSamples.OWNER);
    PortalGroup group = PortalGroup.of(store, clock, List.of(sancor()));
    group.sync(PLAN);

    clock.advance(Duration.ofDays(61));
    PartReport orders = group.sync(PLAN).member("sancor").parts().get(SyncPart.ORDERS);

    assertThat(orders.pages())
        .isPositive()
        .isEqualTo(
            store.followUps(list, Question.ORDERS).stream()
                .filter(row -> row.row().status().state() != InvoiceState.SETTLED)
                .count());
  }

  private static long postponed(SyncReport report) {
    return report.member("sancor").parts().get(SyncPart.ORDERS).postponed();
  }

  @Test
  void tellsHowFarItIs() {
    AtomicInteger pages = new AtomicInteger();
    PortalGroup.of(store, clock, List.of(sancor()))
        .listener(
            (member, part, done) -> {
              assertThat(member).isEqualTo("sancor");
              assertThat(done).isEqualTo(pages.incrementAndGet());
            })
        .sync(LISTS);

    assertThat(pages).hasValue(2);
  }

  @Test
  void resumesAtThePageAtWhichItDied() {
    AtomicInteger pages = new AtomicInteger();
    PortalGroup group = PortalGroup.of(store, clock, List.of(sancor()));
    SyncReport died =
        group
            .listener(
                (member, part, done) -> {
                  throw new IllegalStateException("as a full disk elsewhere");
                })
            .sync(LISTS);
    assertThat(died.isComplete()).isFalse();
    assertThat(store.invoices(SanCorSamples.OWNER, EVER).items()).hasSize(10);

    group.listener((member, part, done) -> pages.incrementAndGet()).sync(LISTS);

    assertThat(pages).hasValue(1);
    assertThat(store.invoices(SanCorSamples.OWNER, EVER).items()).hasSize(12);
    assertThat(store.syncs(ListName.invoices(SanCorSamples.OWNER))).hasSize(1);
  }

  @Test
  void startsOverIfTheListHasChangedSinceItDied() {
    PortalGroup group = PortalGroup.of(store, clock, List.of(sancor()));
    group
        .listener(
            (member, part, done) -> {
              throw new IllegalStateException("as a full disk elsewhere");
            })
        .sync(LISTS);
    Invoice more = SanCorSamples.IN_PROCESS.toBuilder().build();
    reference.at(SANCOR_SALUD).receive(HospitalOf.sancor(more, "00017-00009999"));

    SyncReport report = group.sync(LISTS);

    assertThat(report.isComplete()).isTrue();
    assertThat(report.member("sancor").parts().get(SyncPart.INVOICES).rows()).isEqualTo(13);
    assertThat(store.invoices(SanCorSamples.OWNER, EVER).items()).hasSize(13);
    assertThat(store.syncs(ListName.invoices(SanCorSamples.OWNER))).hasSize(2);
  }

  @Test
  void endsWhenItsThreadIsInterrupted() throws InterruptedException {
    CountDownLatch begun = new CountDownLatch(1);
    AtomicReference<Throwable> thrown = new AtomicReference<>();
    AtomicInteger after = new AtomicInteger();
    AtomicInteger running = new AtomicInteger();
    AtomicInteger stillRunning = new AtomicInteger();
    PortalGroup group =
        PortalGroup.of(store, clock, List.of(sancor(), serena()))
            .listener(
                (member, part, done) -> {
                  running.incrementAndGet();
                  begun.countDown();
                  sleep();
                  tidyUp();
                  running.decrementAndGet();
                });
    Thread caller =
        new Thread(
            () -> {
              try {
                group.sync(PLAN);
              } catch (CallCancelledException e) {
                stillRunning.set(running.get());
                thrown.set(e);
                after.set(Thread.currentThread().isInterrupted() ? 1 : 0);
              }
            });
    caller.start();
    assertThat(begun.await(30, TimeUnit.SECONDS)).isTrue();
    caller.interrupt();
    caller.join(30_000);

    assertThat(thrown.get()).isInstanceOf(CallCancelledException.class);
    assertThat(after).hasValue(1);
    assertThat(stillRunning).as("nothing is written afterwards").hasValue(0);
    assertThat(PortalGroup.of(store, clock, List.of(sancor(), serena())).sync(PLAN).isComplete())
        .isTrue();
  }

  private static void tidyUp() {
    long end = System.nanoTime() + Duration.ofMillis(500).toNanos();
    while (System.nanoTime() < end) {
      Thread.onSpinWait();
    }
  }

  private static void sleep() {
    try {
      Thread.sleep(20_000);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void refusesTwoMembersOfOneNameOrOwner() {
    assertThatThrownBy(() -> PortalGroup.of(store, clock, List.of(serena(), serena())))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void saysHowLongItTookByItsClock() {
    SyncMember slow =
        SyncMember.of(
            "slow",
            Samples.OWNER,
            () -> {
              clock.advance(Duration.ofSeconds(3));
              return reference.portal(SERENA_ART, Samples.credentials());
            });
    assertThat(PortalGroup.of(store, clock, List.of(slow)).sync(LISTS).member("slow").duration())
        .isEqualTo(Duration.ofSeconds(3));
    assertThat(clock.instant()).isAfter(Instant.EPOCH);
  }
}

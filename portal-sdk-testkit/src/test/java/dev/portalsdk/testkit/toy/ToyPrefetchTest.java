package dev.portalsdk.testkit.toy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.portalsdk.billing.Invoices;
import dev.portalsdk.billing.invoice.Invoice;
import dev.portalsdk.billing.invoice.InvoiceQuery;
import dev.portalsdk.core.CallListener;
import dev.portalsdk.core.CallReport;
import dev.portalsdk.core.Credentials;
import dev.portalsdk.core.client.Portal;
import dev.portalsdk.core.client.PortalRuntime;
import dev.portalsdk.core.error.CallCancelledException;
import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.error.PortalChangedException;
import dev.portalsdk.core.error.PortalException;
import dev.portalsdk.core.page.Completeness.Level;
import dev.portalsdk.core.page.IncompleteListException;
import dev.portalsdk.core.page.Listing;
import dev.portalsdk.core.page.Paged;
import dev.portalsdk.testkit.ReferencePortal;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbered pages of a portal over HTTP, asked for ahead. */
class ToyPrefetchTest {

  private static final int WINDOW = 8;
  private static final String CANCELLED = ErrorCode.CANCELLED.text();

  private final ToyServer server = new ToyServer();
  private final Semaphore cancelled = new Semaphore(0);
  private final CountDownLatch released = new CountDownLatch(1);
  private PortalRuntime runtime;
  private Portal portal;

  @BeforeEach
  void open() {
    runtime =
        PortalRuntime.builder()
            .adapters(List.of(new ToyPortal.ProviderSide()))
            .settings(ToyPortal.ID, server.settings())
            .listener(
                new CallListener() {
                  @Override
                  public void ended(CallReport report) {
                    report.failure().filter(CANCELLED::equals).ifPresent(c -> cancelled.release());
                  }
                })
            .build();
    portal = runtime.open(ToyPortal.ID, credentials());
  }

  @AfterEach
  void close() {
    released.countDown();
    portal.close();
    runtime.close();
    server.close();
  }

  @Test
  void asksForEightPagesAtOnceAndNoMoreAndGivesThemInOrder() {
    server.invoices = 5 * 17;
    CyclicBarrier eight = new CyclicBarrier(WINDOW);
    server.gate =
        page -> {
          if (page > 1) {
            meet(eight);
          }
        };

    List<Invoice> ahead = invoices().prefetch(WINDOW).read().items();

    assertThat(server.mostAtOnce()).isEqualTo(WINDOW);
    assertThat(server.pagesAsked()).containsExactlyInAnyOrderElementsOf(numbers(17));
    assertThat(server.logins()).isEqualTo(1);
    server.gate = page -> {};
    assertThat(ahead).isEqualTo(invoices().read().items());
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 5, 6, 10, 11, 44, 61})
  void readsTheSameListWithTheSameRequests(int size) {
    server.invoices = size;
    Listing<Invoice> plain = invoices().read();
    List<Integer> requests = server.pagesAsked();

    for (int window : List.of(1, 2, WINDOW)) {
      int before = server.pagesAsked().size();
      Listing<Invoice> ahead = invoices().prefetch(window).read();

      assertThat(ahead.items()).isEqualTo(plain.items());
      assertThat(ahead.completeness()).hasToString(plain.completeness().toString());
      List<Integer> all = server.pagesAsked();
      assertThat(all.subList(before, all.size())).containsExactlyInAnyOrderElementsOf(requests);
    }
    assertThat(server.logins()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 5, 9, 12})
  void logsInOnceMoreWhereTheSessionEndsInTheMiddle(int page) {
    server.invoices = 5 * 12;
    server.sessionEndsBeforePage = page;

    assertThat(invoices().prefetch(WINDOW).read().items()).hasSize(60).doesNotHaveDuplicates();

    assertThat(server.logins()).isEqualTo(2);
    assertThat(server.pagesAsked()).containsExactlyInAnyOrderElementsOf(numbers(12));
  }

  @Test
  void logsInOnceMoreWhereAllPagesUnderWayMeetTheLogin() {
    server.invoices = 5 * 9;
    CyclicBarrier eight = new CyclicBarrier(WINDOW, server::endSession);
    server.gate =
        page -> {
          if (page > 1 && server.logins() == 1) {
            meet(eight);
          }
        };

    assertThat(invoices().prefetch(WINDOW).read().items()).hasSize(45).doesNotHaveDuplicates();

    assertThat(server.logins()).isEqualTo(2);
  }

  @Test
  void findsTheRowThatDroppedWhilePaging() {
    server.invoices = 60;
    server.rowDroppedAfterFirstPage = true;

    assertThatExceptionOfType(PortalChangedException.class)
        .isThrownBy(() -> invoices().prefetch(WINDOW).read())
        .satisfies(changed -> assertThat(changed.code()).isEqualTo(ErrorCode.INCONSISTENT_LISTING));
    assertThat(server.pagesAsked()).isSubsetOf(numbers(1 + WINDOW));
  }

  @Test
  void stopsAfterOneRepeatWhereTheFirstPageComesForever() {
    server.firstPageForever = true;

    assertThatExceptionOfType(PortalChangedException.class)
        .isThrownBy(() -> invoices().prefetch(WINDOW).read())
        .satisfies(changed -> assertThat(changed.code()).isEqualTo(ErrorCode.PAGINATION_LOOP));
    assertThat(server.pagesAsked()).isSubsetOf(numbers(1 + WINDOW));
  }

  @Test
  void endsAStrictWalkWhereAPageShowsFewerRowsThanItSays() {
    server.rowMissingOnEachPage = true;
    List<Invoice> seen = new ArrayList<>();

    assertThatExceptionOfType(IncompleteListException.class)
        .isThrownBy(() -> invoices().prefetch(WINDOW).forEach(seen::add));
    assertThat(seen).hasSize(9);
    assertThat(invoices().prefetch(WINDOW).read().completeness().level()).isEqualTo(Level.SHORT);
  }

  @Test
  void failsWhereAPageFailsAndCancelsTheOthers() throws Exception {
    server.invoices = 60;
    server.brokenPage = 3;
    CountDownLatch arrived = holdFrom(4, WINDOW - 1);
    IntConsumer holding = server.gate;
    server.gate =
        page -> {
          holding.accept(page);
          if (page == 3) {
            await(arrived);
          }
        };
    List<Invoice> seen = new ArrayList<>();

    assertThatExceptionOfType(PortalException.class)
        .isThrownBy(() -> invoices().prefetch(WINDOW).forEach(seen::add));

    assertThat(seen).hasSize(10);
    awaitCancelled(WINDOW - 1);
    assertThat(server.pagesAsked()).containsExactlyInAnyOrder(1, 2);
  }

  @Test
  void cancelsWhatIsUnderWayWhenTheStreamIsClosed() throws Exception {
    server.invoices = 100;
    CountDownLatch arrived = holdFrom(2, WINDOW);

    try (Stream<Invoice> some = invoices().prefetch(WINDOW).stream()) {
      assertThat(some.limit(5).toList()).hasSize(5);
      await(arrived);
    }

    awaitCancelled(WINDOW);
    assertThat(server.pagesAsked()).containsExactly(1);
  }

  @Test
  void cancelsWhatIsUnderWayWhenTheWalkIsInterrupted() throws Exception {
    server.invoices = 100;
    CountDownLatch arrived = holdFrom(2, WINDOW);
    AtomicReference<Throwable> end = new AtomicReference<>();
    Thread walker = new Thread(() -> invoices().prefetch(WINDOW).read());
    walker.setUncaughtExceptionHandler((thread, thrown) -> end.set(thrown));
    walker.start();
    await(arrived);

    walker.interrupt();

    walker.join();
    assertThat(end.get()).isInstanceOf(CallCancelledException.class);
    awaitCancelled(WINDOW);
  }

  @Test
  void readsTheSameListInMemory() {
    ToySample sample = new ToySample();
    ReferencePortal reference = ReferencePortal.of(new ToyRules());
    sample.fill(reference.at(ToyPortal.ID));
    sample.newInvoices(83).forEach(reference.at(ToyPortal.ID)::receive);
    try (Portal memory =
        reference.portal(ToyPortal.ID, sample.credentials(sample.newProvider().plain()))) {
      Paged<Invoice> list = memory.require(Invoices.class).all(InvoiceQuery.all());
      Listing<Invoice> plain = list.read();
      Listing<Invoice> ahead = list.prefetch(WINDOW).read();

      assertThat(plain.items()).hasSize(83);
      assertThat(ahead.items()).isEqualTo(plain.items());
      assertThat(ahead.completeness()).hasToString(plain.completeness().toString());
    }
  }

  /** From this page on no page comes before the test ends; returns what opens at so many. */
  private CountDownLatch holdFrom(int first, int pages) {
    CountDownLatch arrived = new CountDownLatch(pages);
    server.gate =
        page -> {
          if (page >= first) {
            arrived.countDown();
            await(released);
          }
        };
    return arrived;
  }

  private void awaitCancelled(int calls) throws InterruptedException {
    assertThat(cancelled.tryAcquire(calls, 30, TimeUnit.SECONDS)).isTrue();
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void meet(CyclicBarrier others) {
    try {
      others.await(30, TimeUnit.SECONDS);
    } catch (Exception alone) {
      throw new IllegalStateException(alone);
    }
  }

  private Paged<Invoice> invoices() {
    return portal.require(Invoices.class).all(InvoiceQuery.all());
  }

  private static List<Integer> numbers(int last) {
    return IntStream.rangeClosed(1, last).boxed().toList();
  }

  private static Credentials credentials() {
    return Credentials.of("user", "30-71234567-1").and("password", "secreto");
  }
}

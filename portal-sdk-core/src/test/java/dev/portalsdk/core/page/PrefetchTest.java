package dev.portalsdk.core.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.portalsdk.core.error.CallCancelledException;
import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.error.PortalChangedException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is asked for ahead of a walk, and what ends it. */
class PrefetchTest {

  private static final RuntimeException DOWN = new IllegalStateException("down");

  @AfterEach
  void keepsNoInterrupt() {
    assertThat(Thread.interrupted()).isFalse();
  }

  @Test
  void asksForAsManyPagesAtOnceAsTheWindowSaysAndGivesThemInOrder() throws Exception {
    // 16 pages after the first, by four: they come only if four are under way at once.
    WatchedPortal portal = new WatchedPortal(17).meetingFrom(2, 4);

    assertThat(portal.list(4)).containsExactlyElementsOf(portal.rows());
    portal.awaitEnd();
    assertThat(portal.mostAtOnce()).isEqualTo(4);
    assertThat(portal.requests()).isEqualTo(17);
    assertThat(portal.threads()).filteredOn(Thread::isDaemon).hasSize(16);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 8, 64})
  void readsTheSameListWhateverItsLengthAndTheWindow(int window) {
    for (int total = 1; total < 40; total++) {
      for (int size : List.of(1, 5, 7)) {
        int rows = total;
        List<Integer> asked = new ArrayList<>();
        Function<PageRequest, Page<Integer>> portal =
            request -> {
              synchronized (asked) {
                asked.add(request.number());
              }
              return Pages.numbered(request, size, rows);
            };
        Listing<Integer> plain = Paged.over(portal).read();
        List<Integer> numbers = List.copyOf(asked);
        asked.clear();
        Listing<Integer> ahead = Paged.over(portal).prefetch(window).read();

        assertThat(ahead.items()).isEqualTo(plain.items());
        assertThat(ahead.completeness()).hasToString(plain.completeness().toString());
        assertThat(asked).containsExactlyInAnyOrderElementsOf(numbers);
      }
    }
  }

  @Test
  void asksForNothingAheadUnlessTold() {
    WatchedPortal portal = new WatchedPortal(4);

    Iterator<Integer> items = Paged.over(portal::page).iterator();
    items.next();

    assertThat(portal.asked()).containsExactly(1);
    assertThat(portal.list(1)).hasSize(19);
    assertThat(portal.threads()).containsExactly(Thread.currentThread());
    for (int window : List.of(0, -1, 65)) {
      assertThatIllegalArgumentException().isThrownBy(() -> portal.list(window));
    }
  }

  @Test
  void asksAheadFromWhereAWalkIsResumed() throws Exception {
    WatchedPortal portal = new WatchedPortal(7).meetingFrom(4, 4);

    assertThat(portal.list(8).from(PageRequest.number(3))).hasSize(24).startsWith(11);
    portal.awaitEnd();
    assertThat(portal.asked()).containsExactlyInAnyOrder(3, 4, 5, 6, 7);
  }

  @Test
  void walksAChainedListAsBefore() {
    assertThat(
            threads(
                request -> {
                  int item = request.cursor().map(Integer::parseInt).orElse(1);
                  Page.Builder<Integer> page =
                      Pages.of(request, item).extent(new Extent(item, item, 3));
                  return item == 3 ? page : page.next(PageRequest.after(String.valueOf(item + 1)));
                }))
        .containsExactly(Thread.currentThread());
  }

  @Test
  void walksAListThatDeclaresNothingAsBefore() {
    assertThat(
            threads(
                request -> {
                  int item = request.number();
                  Page.Builder<Integer> page = Pages.of(request, item);
                  return item == 3 ? page : page.next(PageRequest.number(item + 1));
                }))
        .containsExactly(Thread.currentThread());
  }

  private static Set<Thread> threads(Function<PageRequest, Page.Builder<Integer>> portal) {
    List<Thread> threads = new ArrayList<>();
    Paged<Integer> list =
        Paged.over(
            request -> {
              threads.add(Thread.currentThread());
              return portal.apply(request).build();
            });
    assertThat(list.prefetch(8).read().items()).containsExactly(1, 2, 3);
    return Set.copyOf(threads);
  }

  @Test
  void throwsWhatAPageThrewWhenTheWalkReachesItAndCancelsTheOthers() throws Exception {
    WatchedPortal portal = new WatchedPortal(20).failing(4, DOWN).holdingFrom(5, 3);
    List<Integer> seen = new ArrayList<>();
    Iterator<Integer> items = portal.list(4).iterator();

    assertThatIllegalStateException().isThrownBy(() -> drain(items, seen)).isSameAs(DOWN);

    assertThat(seen).hasSize(15).endsWith(15);
    portal.awaitEnd();
    assertThat(portal.requests()).isEqualTo(7);
    assertThat(portal.interrupted()).containsExactlyInAnyOrder(5, 6, 7);

    portal.mend();
    drain(items, seen);
    assertThat(seen).isEqualTo(portal.rows());
  }

  @Test
  void asksForNoMoreOnceAPageIsKnownToFail() throws Exception {
    WatchedPortal portal = new WatchedPortal(20).failing(5, DOWN);
    Iterator<Page<Integer>> pages = portal.list(4).pages().iterator();
    pages.next();
    portal.awaitRequests(5);
    portal.awaitEnd();

    for (int number = 2; number <= 4; number++) {
      assertThat(pages.next().request().number()).isEqualTo(number);
    }
    assertThatIllegalStateException().isThrownBy(pages::next).isSameAs(DOWN);
    assertThat(portal.requests()).isEqualTo(5);
  }

  @Test
  void passesOnAnErrorToo() {
    Paged<Integer> list =
        Paged.over(
            request -> {
              if (request.number() == 3) {
                throw new AssertionError("no more memory");
              }
              return Pages.numbered(request, 5, 50);
            });

    assertThatExceptionOfType(AssertionError.class).isThrownBy(() -> list.prefetch(4).read());
  }

  @Test
  void endsWhatIsUnderWayWhenItsStreamIsClosed() throws Exception {
    WatchedPortal portal = new WatchedPortal(20).holdingFrom(3, 3);
    try (Stream<Integer> items = portal.list(4).stream()) {
      Iterator<Integer> walk = items.iterator();
      assertThat(walk.next()).isEqualTo(1);
      portal.awaitHeld();
      portal.awaitRequests(5);

      items.close();

      assertThatIllegalStateException().isThrownBy(() -> drain(walk, new ArrayList<>()));
    }

    portal.awaitEnd();
    assertThat(portal.asked()).containsExactlyInAnyOrder(1, 2, 3, 4, 5);
    assertThat(portal.interrupted()).containsExactlyInAnyOrder(3, 4, 5);
  }

  @Test
  void endsAWalkThatWaitsWhenAnotherThreadClosesItsStream() throws Exception {
    WatchedPortal portal = new WatchedPortal(20).holdingFrom(2, 4);
    Stream<Integer> items = portal.list(4).stream();
    AtomicReference<Throwable> end = new AtomicReference<>();
    Thread walker = new Thread(() -> items.forEach(item -> {}));
    walker.setUncaughtExceptionHandler((thread, thrown) -> end.set(thrown));
    walker.start();
    portal.awaitHeld();

    items.close();

    walker.join();
    assertThat(end.get()).isInstanceOf(IllegalStateException.class).hasMessageContaining("closed");
    portal.awaitEnd();
    assertThat(portal.asked()).hasSize(5);
  }

  @Test
  void endsWhatIsUnderWayWhenTheWalkIsInterrupted() throws Exception {
    WatchedPortal portal = new WatchedPortal(20).holdingFrom(2, 4);
    CountDownLatch ended = new CountDownLatch(1);
    AtomicReference<Throwable> end = new AtomicReference<>();
    Thread walker =
        new Thread(
            () -> {
              try {
                portal.list(4).read();
              } catch (CallCancelledException e) {
                end.set(Thread.currentThread().isInterrupted() ? e : null);
                ended.countDown();
              }
            });
    walker.start();
    portal.awaitHeld();

    walker.interrupt();

    ended.await();
    assertThat(end.get()).isInstanceOf(CallCancelledException.class);
    portal.awaitEnd();
    assertThat(portal.interrupted()).containsExactlyInAnyOrder(2, 3, 4, 5);
    assertThat(portal.requests()).isEqualTo(5);
  }

  @Test
  void noticesAnInterruptAlsoWhereThePageIsThere() throws Exception {
    WatchedPortal portal = new WatchedPortal(20);
    Iterator<Page<Integer>> pages = portal.list(4).pages().iterator();
    pages.next();
    portal.awaitRequests(5);
    portal.awaitEnd();

    Thread.currentThread().interrupt();

    assertThatExceptionOfType(CallCancelledException.class).isThrownBy(pages::next);
    assertThat(Thread.interrupted()).isTrue();
    assertThat(portal.requests()).isEqualTo(5);
  }

  @ParameterizedTest
  @MethodSource("walks")
  void endsWhatIsUnderWayWhenTheCallersCodeThrows(BiConsumer<Paged<Integer>, Consumer<Object>> walk)
      throws Exception {
    WatchedPortal portal = new WatchedPortal(20).holdingFrom(2, 4);
    Paged<Integer> list = Paged.over(request -> withFailure(portal.page(request)));
    Consumer<Object> thrower =
        item -> {
          portal.awaitHeld();
          throw DOWN;
        };

    assertThatIllegalStateException()
        .isThrownBy(() -> walk.accept(list.prefetch(4), thrower))
        .isSameAs(DOWN);

    portal.awaitEnd();
    assertThat(portal.interrupted()).containsExactlyInAnyOrder(2, 3, 4, 5);
  }

  static List<BiConsumer<Paged<Integer>, Consumer<Object>>> walks() {
    return List.of(
        (list, thrower) -> list.forEach(thrower),
        (list, thrower) -> list.stream().forEach(thrower),
        (list, thrower) -> list.onFailure(thrower).iterator().next(),
        (list, thrower) -> list.onFailure(thrower).read());
  }

  private static Page<Integer> withFailure(Page<Integer> page) {
    RowFailure failure = Pages.failure(1);
    return Page.builder(Pages.ORIGIN, page.request(), page.items(), List.of(failure))
        .extent(page.extent().orElseThrow())
        .next(page.next().orElseThrow())
        .build();
  }

  @ParameterizedTest
  @MethodSource("wholeWalks")
  void endsWhatIsUnderWayWhenPagesContradictEachOther(Consumer<Paged<Integer>> walk)
      throws Exception {
    WatchedPortal portal = new WatchedPortal(20).holdingFrom(3, 3);
    Paged<Integer> list =
        Paged.over(
            request -> {
              if (request.number() == 2) {
                portal.awaitHeld();
                return Pages.numbered(request, 5, 80);
              }
              return portal.page(request);
            });

    assertThatExceptionOfType(PortalChangedException.class)
        .isThrownBy(() -> walk.accept(list.prefetch(4)))
        .satisfies(changed -> assertThat(changed.code()).isEqualTo(ErrorCode.INCONSISTENT_LISTING));

    portal.awaitEnd();
    assertThat(portal.interrupted()).containsExactlyInAnyOrder(3, 4, 5);
  }

  static List<Consumer<Paged<Integer>>> wholeWalks() {
    return List.of(
        list -> list.read(),
        list -> list.iterator().forEachRemaining(item -> {}),
        list -> list.pages().forEach(page -> {}));
  }

  @Test
  void leavesNoMoreThanItsWindowBehindWhenItIsDropped() throws Exception {
    WatchedPortal portal = new WatchedPortal(20).meetingFrom(2, 4);

    for (int item : portal.list(4)) {
      assertThat(item).isEqualTo(1);
      break;
    }

    portal.awaitEnd();
    assertThat(portal.asked()).isSubsetOf(1, 2, 3, 4, 5);
  }

  @Test
  void followsAPageThatLeadsElsewhereThanToTheNextNumber() {
    List<Integer> asked = new ArrayList<>();
    Function<PageRequest, Page<Integer>> portal =
        request -> {
          int number = request.number();
          synchronized (asked) {
            asked.add(number);
          }
          Page.Builder<Integer> page = Pages.of(request, number);
          if (number < 7) {
            page.extent(new Extent(number == 6 ? 3 : number, number == 6 ? 3 : number, 8))
                .next(PageRequest.number(number == 2 ? 6 : number + 1));
          }
          return page.build();
        };

    List<Integer> plain = Paged.over(portal).read().items();
    List<Integer> ahead = Paged.over(portal).prefetch(3).read().items();

    assertThat(plain).containsExactly(1, 2, 6, 7);
    assertThat(ahead).isEqualTo(plain);
    assertThat(asked).allMatch(number -> number <= 8);
  }

  @Test
  void dropsWhatItAskedForWhereTheListEndsBeforeItsNumber() throws Exception {
    WatchedPortal portal = new WatchedPortal(20).holdingFrom(4, 3);
    Paged<Integer> list =
        Paged.over(
            request -> {
              if (request.number() == 3) {
                portal.awaitHeld();
                return Pages.of(request, 11).extent(new Extent(11, 11, 99)).build();
              }
              return portal.page(request);
            });

    assertThat(list.prefetch(4).read().completeness().level()).isEqualTo(Completeness.Level.SHORT);
    portal.awaitEnd();
    assertThat(portal.interrupted()).containsExactlyInAnyOrder(4, 5, 6);
  }

  private static void drain(Iterator<Integer> items, List<Integer> into) {
    items.forEachRemaining(into::add);
  }
}

package dev.portalsdk.core.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portalsdk.core.error.CallCancelledException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** Numbered pages of five rows, and a note of who asks for which of them and how many at once. */
final class WatchedPortal {

  private static final int SIZE = 5;
  private static final Duration LONG = Duration.ofSeconds(30);

  private final int rows;
  private final Map<Integer, Thread> askedBy = new ConcurrentHashMap<>();
  private final Map<Integer, RuntimeException> failures = new ConcurrentHashMap<>();
  private final Set<Integer> interrupted = ConcurrentHashMap.newKeySet();
  private final Semaphore requests = new Semaphore(0);
  private final AtomicInteger underWay = new AtomicInteger();
  private final AtomicInteger mostAtOnce = new AtomicInteger();
  private CyclicBarrier meeting = new CyclicBarrier(1);
  private int meetingFrom = Integer.MAX_VALUE;
  private int heldFrom = Integer.MAX_VALUE;
  private CountDownLatch held = new CountDownLatch(0);

  WatchedPortal(int pages) {
    this.rows = pages * SIZE - 1;
  }

  /** From this page on, pages come only when so many are under way at once. */
  WatchedPortal meetingFrom(int page, int parties) {
    this.meetingFrom = page;
    this.meeting = new CyclicBarrier(parties);
    return this;
  }

  /** From this page on, so many pages never come: who waits for one can only be interrupted. */
  WatchedPortal holdingFrom(int page, int pages) {
    this.heldFrom = page;
    this.held = new CountDownLatch(pages);
    return this;
  }

  WatchedPortal failing(int page, RuntimeException failure) {
    failures.put(page, failure);
    return this;
  }

  void mend() {
    failures.clear();
    heldFrom = Integer.MAX_VALUE;
  }

  Paged<Integer> list(int window) {
    return Paged.over(this::page).prefetch(window);
  }

  Page<Integer> page(PageRequest request) {
    int number = request.number();
    askedBy.put(number, Thread.currentThread());
    requests.release();
    mostAtOnce.accumulateAndGet(underWay.incrementAndGet(), Math::max);
    try {
      waitFor(number);
      RuntimeException failure = failures.get(number);
      if (failure != null) {
        awaitHeld();
        throw failure;
      }
      return Pages.numbered(request, SIZE, rows);
    } finally {
      underWay.decrementAndGet();
    }
  }

  private void waitFor(int number) {
    try {
      if (number >= meetingFrom) {
        meeting.await(LONG.toSeconds(), TimeUnit.SECONDS);
      }
      if (number >= heldFrom) {
        held.countDown();
        new CountDownLatch(1).await();
      }
    } catch (InterruptedException e) {
      interrupted.add(number);
      throw new CallCancelledException("The thread was interrupted");
    } catch (Exception alone) {
      throw new IllegalStateException(alone);
    }
  }

  /** Waits until those pages that never come have been asked for. */
  void awaitHeld() {
    try {
      assertThat(held.await(LONG.toSeconds(), TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Waits until so many requests were made. */
  void awaitRequests(int count) throws InterruptedException {
    assertThat(requests.tryAcquire(count, LONG.toSeconds(), TimeUnit.SECONDS)).isTrue();
    requests.release(count);
  }

  /** Waits until all threads that asked for pages have ended. */
  void awaitEnd() throws InterruptedException {
    for (Thread thread : askedBy.values()) {
      if (thread != Thread.currentThread()) {
        thread.join(LONG.toMillis());
        assertThat(thread.isAlive()).isFalse();
      }
    }
  }

  Set<Integer> asked() {
    return Set.copyOf(askedBy.keySet());
  }

  Set<Thread> threads() {
    return Set.copyOf(askedBy.values());
  }

  Set<Integer> interrupted() {
    return interrupted;
  }

  int requests() {
    return requests.availablePermits();
  }

  int mostAtOnce() {
    return mostAtOnce.get();
  }

  List<Integer> rows() {
    return IntStream.rangeClosed(1, rows).boxed().toList();
  }
}

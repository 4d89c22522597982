package dev.portalsdk.billing.sync;

import dev.portalsdk.billing.store.ListSync;
import dev.portalsdk.core.error.CallCancelledException;
import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.error.PortalChangedException;
import dev.portalsdk.core.error.RequestRefusedException;
import dev.portalsdk.core.page.IncompleteListException;
import dev.portalsdk.core.page.Page;
import dev.portalsdk.core.page.PageRequest;
import dev.portalsdk.core.page.Paged;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Reads a list from where its sync is to its end. A list that changes while it is read begins anew,
 * twice at most; so does one that no longer takes a stored page token.
 */
final class ListReading<T> {

  private static final int MOST_STARTS = 3;

  private final ListSync<T> sync;
  private final Function<PageRequest, Page<T>> fetch;
  private final Consumer<Page<T>> stored;

  ListReading(ListSync<T> sync, Function<PageRequest, Page<T>> fetch, Consumer<Page<T>> stored) {
    this.sync = sync;
    this.fetch = fetch;
    this.stored = stored;
  }

  void toTheEnd() {
    boolean resumed = sync.isResumed();
    for (int start = 1; sync.next().isPresent(); start++) {
      try {
        if (walk(sync.next().get())) {
          return;
        }
        requireStartsLeft(start);
      } catch (RequestRefusedException | IllegalArgumentException | PortalChangedException e) {
        requireAnotherStart(e, resumed && start == 1, start);
      }
      sync.startOver();
    }
  }

  private void requireStartsLeft(int start) {
    if (start == MOST_STARTS) {
      throw new IncompleteListException(sync.record().completeness(), List.of());
    }
  }

  /** Returns whether the end was reached; otherwise the list has changed. */
  private boolean walk(PageRequest from) {
    for (Page<T> page : Paged.over(fetch).from(from).pages()) {
      if (!sync.store(page)) {
        return false;
      }
      stored.accept(page);
      requireNotCancelled();
    }
    return true;
  }

  private static void requireAnotherStart(RuntimeException failure, boolean resumed, int start) {
    boolean moved =
        failure instanceof PortalChangedException changed
            && changed.code().equals(ErrorCode.INCONSISTENT_LISTING);
    if (!(resumed || moved) || start == MOST_STARTS) {
      throw failure;
    }
  }

  static void requireNotCancelled() {
    if (Thread.currentThread().isInterrupted()) {
      throw new CallCancelledException("The sync was interrupted");
    }
  }
}

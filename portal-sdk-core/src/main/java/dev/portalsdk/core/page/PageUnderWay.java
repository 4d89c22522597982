package dev.portalsdk.core.page;

import dev.portalsdk.core.error.CallCancelledException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One page that was asked for ahead, on a thread of its own, which ends with it and keeps no
 * program from ending. Cancelling it interrupts that thread.
 */
final class PageUnderWay<T> extends FutureTask<Page<T>> {

  private volatile boolean failed;

  private PageUnderWay(Function<PageRequest, Page<T>> fetch, PageRequest request) {
    super(() -> fetch.apply(request));
  }

  /** Asks for a page. */
  static <T> PageUnderWay<T> ask(Function<PageRequest, Page<T>> fetch, PageRequest request) {
    PageUnderWay<T> page = new PageUnderWay<>(fetch, request);
    Thread thread = new Thread(page, "portal-sdk page");
    thread.setDaemon(true);
    thread.start();
    return page;
  }

  /** Whether it is known by now that the page cannot be had. */
  boolean failed() {
    return failed;
  }

  @Override
  protected void setException(Throwable failure) {
    failed = true;
    super.setException(failure);
  }

  /**
   * Waits for the page, or throws what fetching it threw.
   *
   * @throws CallCancelledException if the thread that waits was interrupted
   * @throws IllegalStateException if it was cancelled meanwhile
   */
  Page<T> await() {
    try {
      if (Thread.interrupted()) {
        throw new InterruptedException();
      }
      return get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CallCancelledException("The thread was interrupted while it waited for a page");
    } catch (CancellationException e) {
      throw new IllegalStateException("The list was closed while it was walked", e);
    } catch (ExecutionException e) {
      throw failure(e.getCause());
    }
  }

  private static RuntimeException failure(@Nullable Throwable cause) {
    if (cause instanceof Error error) {
      throw error;
    }
    return cause instanceof RuntimeException failure ? failure : new IllegalStateException(cause);
  }
}

package dev.portalsdk.core.page;

import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A list that is fetched page by page as it is walked, in the portal's order.
 *
 * <p>Walking it is strict: at the end it throws {@link IncompleteListException} if rows failed,
 * rows are missing, or the portal served fewer dates than were asked for. A portal that declares
 * nothing is no reason to throw. Whoever wants what arrived in any case calls {@link #read()}.
 *
 * <p>Each walk asks the portal anew, for a page when it reaches it or, within a {@linkplain
 * #prefetch window}, before. Instances are immutable and thread-safe; an iterator belongs to one
 * thread.
 *
 * @param <T> what the list holds
 */
public interface Paged<T> extends Iterable<T> {

  /**
   * Returns the list whose pages this function fetches.
   *
   * @param fetch asks the portal for one page
   */
  static <T> Paged<T> over(Function<PageRequest, Page<T>> fetch) {
    return FetchedPages.over(fetch);
  }

  /**
   * Returns all that arrives: items, failures and completeness.
   *
   * @throws dev.portalsdk.core.error.PortalException if the portal fails, or serves the same page
   *     again, or its pages contradict each other
   */
  Listing<T> read();

  /**
   * Walks the pages without keeping them, and returns how much of the list arrived; like {@link
   * #read()} it throws for neither failures nor gaps.
   *
   * @param visitor takes each page in the portal's order, on the thread that walks
   * @throws dev.portalsdk.core.error.PortalException as {@link #read()}
   */
  Completeness walk(Consumer<? super Page<T>> visitor);

  /**
   * Returns this list with the rows that cannot be read given to the sink as they are met; walking
   * it then no longer throws for them. Counts are still checked.
   *
   * @param sink takes each failure, on the thread that walks
   */
  Paged<T> onFailure(Consumer<? super RowFailure> sink);

  /**
   * Returns this list from another page on, such as one whose token was stored.
   *
   * @param start the page to begin with
   */
  Paged<T> from(PageRequest start);

  /**
   * Returns this list with pages asked for ahead of the walk, for a portal that answers slowly. It
   * gives the same items, failures and exceptions, in the same order and at the same places.
   *
   * <p>Only a list that numbers its pages and declares on its first page how many rows it has is
   * asked ahead; any other is walked as before. No page beyond that number is asked for ahead. Each
   * page is fetched on a thread of its own, with the deadline of a call: listeners and credential
   * sources may be called there.
   *
   * <p>When a walk throws, its thread is interrupted or its {@link #stream()} is closed, the
   * requests under way are cancelled. A loop that breaks off cannot say so: the pages under way
   * still arrive, to be dropped, and no other is asked for.
   *
   * @param window how many pages may be under way at once, such as 8; at 1, as without this call,
   *     each is asked for when the walk reaches it
   * @throws IllegalArgumentException if the window is less than 1 or more than 64
   */
  Paged<T> prefetch(int window);

  /**
   * Returns the pages, each with its own failures and completeness, for those who store what they
   * have after each page. Walking them is not strict, and no sink is told of failures.
   */
  Iterable<Page<T>> pages();

  /**
   * Returns the items as a sequential stream, as strict as the iteration. Closing it, which any
   * thread may, cancels what was asked for ahead; walking on is then an {@link
   * IllegalStateException}.
   */
  Stream<T> stream();
}

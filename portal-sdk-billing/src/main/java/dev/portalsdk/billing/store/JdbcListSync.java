package dev.portalsdk.billing.store;

import static java.util.Objects.requireNonNull;

import dev.portalsdk.core.page.Page;
import dev.portalsdk.core.page.PageRequest;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** A sync whose state is in the database; here is what this holder has seen of it. */
final class JdbcListSync<T> implements ListSync<T> {

  /** What was read longer ago may be another list by now. */
  private static final Duration RESUMABLE = Duration.ofDays(1);

  private final StoreConnections connections;
  private final StoredLists lists;
  private final Clock clock;
  private final ListName<T> list;
  private final boolean resumed;
  private SyncState state;
  private long changes;

  private JdbcListSync(
      StoreConnections connections,
      StoredLists lists,
      Clock clock,
      ListName<T> list,
      SyncState state) {
    this.connections = connections;
    this.lists = lists;
    this.clock = clock;
    this.list = list;
    this.resumed = state.tally().pages() > 0;
    this.state = state;
  }

  static <T> ListSync<T> begin(
      StoreConnections connections,
      StoredLists lists,
      Clock clock,
      ListName<T> list,
      SyncWindow window) {
    requireNonNull(window, "window");
    Instant now = clock.instant();
    SyncState state =
        connections.write(
            connection -> {
              long id = StoredSyncs.listOrNew(connection, list);
              Optional<SyncState> open = StoredSyncs.open(connection, id);
              if (open.filter(last -> isResumable(last, window, now)).isPresent()) {
                return StoredSyncs.take(connection, open.get());
              }
              return startAnew(connection, id, open, window, now);
            });
    return new JdbcListSync<>(connections, lists, clock, list, state);
  }

  private static boolean isResumable(SyncState last, SyncWindow window, Instant now) {
    return last.window().equals(window) && last.begun().plus(RESUMABLE).isAfter(now);
  }

  private static SyncState startAnew(
      Connection connection, long list, Optional<SyncState> open, SyncWindow window, Instant now)
      throws SQLException {
    if (open.isPresent()) {
      StoredSyncs.abandon(connection, open.get());
    }
    return StoredSyncs.start(connection, list, window, now);
  }

  @Override
  public Optional<PageRequest> next() {
    return state.next();
  }

  @Override
  public boolean isResumed() {
    return resumed;
  }

  @Override
  public boolean store(Page<T> page) {
    PageRequest expected =
        next().orElseThrow(() -> new IllegalStateException("The last page is stored"));
    if (!page.request().equals(expected)) {
      throw new IllegalArgumentException("Another page is to be stored next");
    }
    if (!state.tally().leadsTo(page)) {
      return false;
    }
    Instant now = clock.instant();
    Stored stored = connections.write(connection -> store(connection, page, now));
    state = stored.state();
    changes += stored.changes();
    return true;
  }

  private Stored store(Connection connection, Page<T> page, Instant now) throws SQLException {
    requireHeld(connection);
    PageCommit<T> commit = new PageCommit<>(connection, list, state, now);
    return new Stored(commit.store(page), commit.changes());
  }

  /** What is known when a page is stored, and its transaction has not failed. */
  private record Stored(SyncState state, int changes) {}

  @Override
  public long changes() {
    return changes;
  }

  @Override
  public void startOver() {
    Instant now = clock.instant();
    state =
        connections.write(
            connection -> {
              requireHeld(connection);
              return startAnew(connection, state.listId(), Optional.of(state), state.window(), now);
            });
  }

  private void requireHeld(Connection connection) throws SQLException {
    boolean held =
        StoredSyncs.open(connection, state.listId())
            .filter(now -> now.id() == state.id() && now.holder() == state.holder())
            .isPresent();
    if (!held) {
      throw StoreFailure.takenOver();
    }
  }

  @Override
  public SyncRecord record() {
    return lists.record(list, state.id());
  }

  /** Returns list and progress, such as {@code INVOICES of serena-art, all, 2 pages}. */
  @Override
  public String toString() {
    return list + ", " + state.window() + ", " + state.tally().pages() + " pages";
  }
}

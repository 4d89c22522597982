package dev.portalsdk.billing.store;

import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.page.Location;
import dev.portalsdk.core.page.Page;
import dev.portalsdk.core.page.RowFailure;
import dev.portalsdk.core.time.DateRange;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Stores one page of a list within a transaction: its rows, what is new in them, its failures. */
final class PageCommit<T> {

  private static final String REPEATED = "#";

  private final Connection connection;
  private final ListName<T> list;
  private final RowType<T> type;
  private final SyncState sync;
  private final StoredRows.Batch batch;
  private final ChangeFeed feed;
  private final Instant now;
  private final List<RowFailure> failures = new ArrayList<>();
  private int contradictions;
  private int repeats;

  PageCommit(Connection connection, ListName<T> list, SyncState sync, Instant now) {
    this.connection = connection;
    this.list = list;
    this.type = list.type();
    this.sync = sync;
    this.now = now;
    this.batch = new StoredRows.Batch(sync, now);
    this.feed = new ChangeFeed(now);
  }

  /** Stores the page, and, if it is the last, which rows the list lacks. */
  SyncState store(Page<T> page) throws SQLException {
    failures.addAll(page.failures());
    take(keyed(page.items()));
    batch.write(connection);
    StoredSyncs.add(connection, sync.id(), failures);
    SyncState after =
        sync.after(sync.tally().plus(page, contradictions, repeats), page.next(), now);
    if (after.ended() != null) {
      markVanished(after);
    }
    feed.write(connection);
    StoredSyncs.update(connection, after);
    return after;
  }

  /** Returns how many changes the page brought. */
  int changes() {
    return feed.size();
  }

  /** Gives each row its key; where rows may repeat, the second of a key is another row. */
  private Map<String, T> keyed(List<T> rows) throws SQLException {
    Map<String, Integer> counts = counts();
    Map<String, T> keyed = new LinkedHashMap<>();
    for (T row : rows) {
      String key = type.key(row);
      if (type.repeats()) {
        int count = counts.merge(key, 1, Integer::sum);
        key = count == 1 ? key : key + REPEATED + count;
      }
      T first = keyed.putIfAbsent(key, row);
      if (first != null && !first.equals(row)) {
        contradict();
      }
    }
    return keyed;
  }

  private Map<String, Integer> counts() throws SQLException {
    Map<String, Integer> counts = new HashMap<>();
    if (type.repeats() && sync.tally().pages() > 0) {
      for (String key : StoredRows.seen(connection, sync.listId(), sync.id())) {
        int mark = key.lastIndexOf(REPEATED);
        counts.merge(mark < 0 ? key : key.substring(0, mark), 1, Integer::sum);
      }
    }
    return counts;
  }

  private void take(Map<String, T> rows) throws SQLException {
    if (rows.isEmpty()) {
      return;
    }
    List<String> keys = List.copyOf(rows.keySet());
    Map<String, KeptRow> known = StoredRows.last(connection, sync.listId(), keys);
    Map<String, KeptRow> elsewhere = inTheOtherList(keys);
    for (Map.Entry<String, T> row : rows.entrySet()) {
      take(row.getKey(), row.getValue(), known.get(row.getKey()), elsewhere);
    }
  }

  /** A voucher's invoices are shown on the screen and in its workbook, and are news once. */
  private Map<String, KeptRow> inTheOtherList(List<String> keys) throws SQLException {
    ListName<T> other = list.sameRows();
    OptionalLong id = other == null ? OptionalLong.empty() : StoredSyncs.list(connection, other);
    return id.isEmpty() ? Map.of() : StoredRows.last(connection, id.getAsLong(), keys);
  }

  private void take(String key, T row, @Nullable KeptRow before, Map<String, KeptRow> elsewhere) {
    String body = RowFields.textOf(type, row);
    if (before == null) {
      add(key, row, 1, body);
      if (!elsewhere.containsKey(key)) {
        tell(key, null, row);
      }
    } else if (before.seen() == sync.id()) {
      shownBefore(before.body().equals(body));
    } else {
      takeKnown(key, row, before, body);
    }
  }

  private void takeKnown(String key, T row, KeptRow before, String body) {
    if (!before.present()) {
      feed.add(key, new Happening(ChangeType.ROW_BACK, null, null));
    }
    if (before.body().equals(body)) {
      batch.seen(key, before.version(), day(row));
    } else {
      add(key, row, before.version() + 1, body);
      tell(key, StoredFields.read(type, before.body(), before.shown()), row);
    }
  }

  private void add(String key, T row, long version, String body) {
    batch.version(key, version, body, RowFields.textOf(type.shown(row)));
    batch.seen(key, version, day(row));
  }

  private void tell(String key, @Nullable T before, T after) {
    type.between(before, after).forEach(happening -> feed.add(key, happening));
  }

  private @Nullable Long day(T row) {
    LocalDate day = type.day(row, sync.window().by().orElse(null));
    return day == null ? null : day.toEpochDay();
  }

  /** A row that an earlier page of the list has shown: whichever stood there was not seen. */
  private void shownBefore(boolean same) {
    if (same) {
      repeats++;
    } else {
      contradict();
    }
  }

  /** The first of two rows stays; that the list says two things is known. */
  private void contradict() {
    contradictions++;
    failures.add(
        new RowFailure(
            new Location(Location.Kind.HTML_ROW, "page " + (sync.tally().pages() + 1)),
            "",
            ErrorCode.INCONSISTENT_RECORD,
            "an earlier row of the list has the same name and says something else",
            null,
            Map.of()));
  }

  private void markVanished(SyncState after) throws SQLException {
    if (!after.tally().isProof() || after.coversNothing()) {
      return;
    }
    DateRange covered = after.covered();
    StoredRows.Batch gone = new StoredRows.Batch(after, now);
    for (KeptRow row : StoredRows.unseen(connection, after.listId(), after.id(), covered)) {
      if (covered == null || lies(row, covered)) {
        gone.vanished(row.key());
        feed.add(row.key(), new Happening(ChangeType.ROW_VANISHED, null, null));
      }
    }
    gone.write(connection);
  }

  /** An earlier sync may have gone by another day of the row than this one. */
  private boolean lies(KeptRow row, DateRange days) {
    T read = StoredFields.read(type, row.body(), row.shown());
    LocalDate day = type.day(read, sync.window().by().orElse(null));
    return day != null && days.contains(day);
  }
}

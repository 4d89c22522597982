package dev.portalsdk.billing.store;

import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.page.Location;
import dev.portalsdk.core.page.PageRequest;
import dev.portalsdk.core.page.RowFailure;
import dev.portalsdk.core.time.DateRange;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** The table of syncs, and that of the rows that could not be read. */
final class StoredSyncs {

  private static final String OPEN = "OPEN";
  private static final String ENDED = "ENDED";
  private static final String SELECT =
      "SELECT id, list_id, holder, cursor, begun, ended, by_day, asked_from, asked_to,"
          + " served_from, served_to, pages, rows_read, rows_failed, rows_hidden, declared,"
          + " next_row, marked, short FROM portal_sync ";

  private StoredSyncs() {}

  static OptionalLong list(Connection connection, ListName<?> list) throws SQLException {
    return Sql.list(
            connection,
            row -> row.getLong(1),
            "SELECT id FROM portal_list WHERE name = ?",
            list.text())
        .stream()
        .mapToLong(Long::longValue)
        .findFirst();
  }

  static long listOrNew(Connection connection, ListName<?> list) throws SQLException {
    OptionalLong known = list(connection, list);
    if (known.isPresent()) {
      return known.getAsLong();
    }
    long id = StoreTables.next(connection, "list");
    Sql.update(connection, "INSERT INTO portal_list (id, name) VALUES (?, ?)", id, list.text());
    return id;
  }

  /** Returns the sync of a list that has not ended, if there is one. */
  static Optional<SyncState> open(Connection connection, long list) throws SQLException {
    return Sql.first(
        connection,
        StoredSyncs::state,
        SELECT + "WHERE list_id = ? AND state = ? ORDER BY id DESC LIMIT 1",
        list,
        OPEN);
  }

  static Optional<SyncState> find(Connection connection, long sync) throws SQLException {
    return Sql.first(connection, StoredSyncs::state, SELECT + "WHERE id = ?", sync);
  }

  /** Returns the syncs of a list that came to their end, the last first. */
  static List<SyncState> ended(Connection connection, long list) throws SQLException {
    return Sql.list(
        connection,
        StoredSyncs::state,
        SELECT + "WHERE list_id = ? AND state = ? ORDER BY id DESC",
        list,
        ENDED);
  }

  static List<SyncState> all(Connection connection, long list) throws SQLException {
    return Sql.list(
        connection, StoredSyncs::state, SELECT + "WHERE list_id = ? ORDER BY id DESC", list);
  }

  static SyncState start(Connection connection, long list, SyncWindow window, Instant now)
      throws SQLException {
    SyncState state =
        new SyncState(
            StoreTables.next(connection, "sync"),
            list,
            StoreTables.value(connection, "turn"),
            PageRequest.first().token(),
            now,
            null,
            window,
            SyncTally.NOTHING);
    Sql.update(
        connection,
        "INSERT INTO portal_sync (id, list_id, state, holder, cursor, begun, by_day, asked_from,"
            + " asked_to, pages, rows_read, rows_failed, rows_hidden, declared, next_row, marked,"
            + " short) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 0, 0, 0, 0, -1, 1, 0, 0)",
        state.id(),
        list,
        OPEN,
        state.holder(),
        state.cursor(),
        now.toString(),
        window.by().map(DayOf::name).orElse(null),
        window.days().map(days -> days.from().toEpochDay()).orElse(null),
        window.days().map(days -> days.to().toEpochDay()).orElse(null));
    return state;
  }

  /** Makes this turn the one that goes on with a sync; whoever had it before is stopped. */
  static SyncState take(Connection connection, SyncState state) throws SQLException {
    long holder = StoreTables.value(connection, "turn");
    Sql.update(connection, "UPDATE portal_sync SET holder = ? WHERE id = ?", holder, state.id());
    return find(connection, state.id()).orElseThrow();
  }

  static void abandon(Connection connection, SyncState state) throws SQLException {
    Sql.update(connection, "UPDATE portal_sync SET state = 'ABANDONED' WHERE id = ?", state.id());
  }

  static void update(Connection connection, SyncState state) throws SQLException {
    SyncTally tally = state.tally();
    DateRange served = tally.served();
    Sql.update(
        connection,
        "UPDATE portal_sync SET state = ?, cursor = ?, ended = ?, served_from = ?, served_to = ?,"
            + " pages = ?, rows_read = ?, rows_failed = ?, rows_hidden = ?, declared = ?,"
            + " next_row = ?, marked = ?, short = ? WHERE id = ?",
        state.ended() == null ? OPEN : ENDED,
        state.cursor(),
        state.ended(),
        served == null ? null : served.from().toEpochDay(),
        served == null ? null : served.to().toEpochDay(),
        tally.pages(),
        tally.read(),
        tally.failed(),
        tally.hidden(),
        tally.declared(),
        tally.nextRow(),
        tally.marked() ? 1 : 0,
        tally.isShort() ? 1 : 0,
        state.id());
  }

  private static SyncState state(ResultSet row) throws SQLException {
    String by = row.getString("by_day");
    DateRange asked = range(row, "asked_from", "asked_to");
    String ended = row.getString("ended");
    return new SyncState(
        row.getLong("id"),
        row.getLong("list_id"),
        row.getLong("holder"),
        row.getString("cursor"),
        Instant.parse(row.getString("begun")),
        ended == null ? null : Instant.parse(ended),
        by == null || asked == null ? SyncWindow.all() : SyncWindow.of(DayOf.valueOf(by), asked),
        tally(row));
  }

  private static SyncTally tally(ResultSet row) throws SQLException {
    return new SyncTally(
        row.getLong("pages"),
        row.getLong("rows_read"),
        row.getLong("rows_failed"),
        row.getLong("rows_hidden"),
        row.getLong("declared"),
        row.getLong("next_row"),
        row.getLong("marked") == 1,
        row.getLong("short") == 1,
        range(row, "served_from", "served_to"));
  }

  private static @Nullable DateRange range(ResultSet row, String from, String to)
      throws SQLException {
    long first = row.getLong(from);
    if (row.wasNull()) {
      return null;
    }
    return new DateRange(LocalDate.ofEpochDay(first), LocalDate.ofEpochDay(row.getLong(to)));
  }

  /** Adds the failures of a page, never their cells. */
  static void add(Connection connection, long sync, List<RowFailure> failures) throws SQLException {
    if (failures.isEmpty()) {
      return;
    }
    long position = failures(connection, sync).size();
    try (PreparedStatement insert =
        connection.prepareStatement(
            "INSERT INTO portal_failure (sync_id, position, place_kind, place, field, code,"
                + " message, row_key) VALUES (?, ?, ?, ?, ?, ?, ?, ?)")) {
      for (RowFailure failure : failures) {
        Sql.add(
            insert,
            sync,
            position++,
            failure.location().kind().name(),
            failure.location().text(),
            failure.field(),
            failure.code().text(),
            failure.message(),
            failure.key().orElse(null));
      }
      insert.executeBatch();
    }
  }

  static List<RowFailure> failures(Connection connection, long sync) throws SQLException {
    return Sql.list(
        connection,
        StoredSyncs::failure,
        "SELECT place_kind, place, field, code, message, row_key FROM portal_failure"
            + " WHERE sync_id = ? ORDER BY position",
        sync);
  }

  private static RowFailure failure(ResultSet row) throws SQLException {
    return new RowFailure(
        new Location(Location.Kind.valueOf(row.getString(1)), row.getString(2)),
        row.getString(3),
        ErrorCode.of(row.getString(4)),
        row.getString(5),
        row.getString(6),
        Map.of());
  }
}

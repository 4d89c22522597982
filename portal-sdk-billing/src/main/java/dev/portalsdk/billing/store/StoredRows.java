package dev.portalsdk.billing.store;

import dev.portalsdk.core.time.DateRange;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The tables of rows and of their versions. */
final class StoredRows {

  private static final int AT_ONCE = 100;
  private static final String LAST =
      "SELECT r.row_key, r.version, r.present, r.seen_sync, v.body, v.shown FROM portal_row r"
          + " JOIN portal_version v ON v.list_id = r.list_id AND v.row_key = r.row_key"
          + " AND v.version = r.version WHERE r.list_id = ? ";
  private static final String MARKS = ", ?".repeat(AT_ONCE).substring(2);
  private static final String IN_RANGE = "AND (? = 0 OR (r.day >= ? AND r.day <= ?)) ";

  private static final String MAY_BE_IN_RANGE =
      "AND (? = 0 OR r.day IS NULL OR (r.day >= ? AND r.day <= ?)) ";

  private StoredRows() {}

  /** Returns the last versions of rows by their keys. */
  static Map<String, KeptRow> last(Connection connection, long list, List<String> keys)
      throws SQLException {
    Map<String, KeptRow> found = new HashMap<>();
    try (PreparedStatement select =
        connection.prepareStatement(LAST + "AND r.row_key IN (" + MARKS + ")")) {
      for (int first = 0; first < keys.size(); first += AT_ONCE) {
        bind(select, list, keys, first);
        try (ResultSet rows = select.executeQuery()) {
          while (rows.next()) {
            KeptRow row = kept(rows);
            found.put(row.key(), row);
          }
        }
      }
    }
    return found;
  }

  /** What is missing of a hundred keys is filled with the last of them. */
  private static void bind(PreparedStatement select, long list, List<String> keys, int first)
      throws SQLException {
    select.setLong(1, list);
    for (int i = 0; i < AT_ONCE; i++) {
      select.setString(i + 2, keys.get(Math.min(first + i, keys.size() - 1)));
    }
  }

  static Optional<KeptRow> last(Connection connection, long list, String key) throws SQLException {
    return Optional.ofNullable(last(connection, list, List.of(key)).get(key));
  }

  /**
   * Returns the rows that a list has, in the order of their keys; those that show no day may be of
   * any days.
   */
  static List<KeptRow> present(Connection connection, long list, @Nullable DateRange days)
      throws SQLException {
    return Sql.list(
        connection,
        StoredRows::kept,
        LAST + "AND r.present = 1 " + MAY_BE_IN_RANGE + "ORDER BY r.row_key",
        list,
        days == null ? 0 : 1,
        days == null ? 0 : days.from().toEpochDay(),
        days == null ? 0 : days.to().toEpochDay());
  }

  /** Returns whether a list has rows that do not show the day by which it was asked for. */
  static boolean hasUndated(Connection connection, long list) throws SQLException {
    return Sql.first(
            connection,
            row -> true,
            "SELECT 1 FROM portal_row WHERE list_id = ? AND present = 1 AND day IS NULL LIMIT 1",
            list)
        .isPresent();
  }

  /** Returns the rows that a list had and a sync has not seen, in the order of their keys. */
  static List<KeptRow> unseen(Connection connection, long list, long sync, @Nullable DateRange days)
      throws SQLException {
    return Sql.list(
        connection,
        StoredRows::kept,
        LAST + "AND r.present = 1 AND r.seen_sync <> ? " + IN_RANGE + "ORDER BY r.row_key",
        list,
        sync,
        days == null ? 0 : 1,
        days == null ? 0 : days.from().toEpochDay(),
        days == null ? 0 : days.to().toEpochDay());
  }

  /** Returns the keys of the rows that a sync has seen so far. */
  static List<String> seen(Connection connection, long list, long sync) throws SQLException {
    return Sql.list(
        connection,
        row -> row.getString(1),
        "SELECT row_key FROM portal_row WHERE list_id = ? AND seen_sync = ?",
        list,
        sync);
  }

  private static KeptRow kept(ResultSet row) throws SQLException {
    return new KeptRow(
        row.getString(1),
        row.getLong(2),
        row.getLong(3) == 1,
        row.getLong(4),
        row.getString(5),
        row.getString(6));
  }

  /** Returns all versions of a row, the first first. */
  static <T> List<RowVersion<T>> history(
      Connection connection, long list, String key, RowType<T> type) throws SQLException {
    return Sql.list(
        connection,
        row ->
            new RowVersion<>(
                Instant.parse(row.getString(1)),
                StoredFields.read(type, row.getString(2), row.getString(3))),
        "SELECT at, body, shown FROM portal_version WHERE list_id = ? AND row_key = ?"
            + " ORDER BY version",
        list,
        key);
  }

  /** Collects what a page changes, to be written at once. */
  static final class Batch {
    private final long list;
    private final long sync;
    private final Instant now;
    private final List<Object[]> versions = new ArrayList<>();
    private final List<@Nullable Object[]> rows = new ArrayList<>();
    private final List<Object[]> gone = new ArrayList<>();

    Batch(SyncState sync, Instant now) {
      this.list = sync.listId();
      this.sync = sync.id();
      this.now = now;
    }

    void version(String key, long version, String body, String shown) {
      versions.add(new Object[] {list, key, version, now, body, shown});
    }

    void seen(String key, long version, @Nullable Long day) {
      rows.add(new @Nullable Object[] {list, key, version, sync, day});
    }

    void vanished(String key) {
      gone.add(new Object[] {list, key});
    }

    void write(Connection connection) throws SQLException {
      write(
          connection,
          "INSERT INTO portal_version (list_id, row_key, version, at, body, shown)"
              + " VALUES (?, ?, ?, ?, ?, ?)",
          versions);
      write(
          connection,
          "INSERT INTO portal_row (list_id, row_key, version, present, seen_sync, day)"
              + " VALUES (?, ?, ?, 1, ?, ?) ON CONFLICT (list_id, row_key) DO UPDATE SET"
              + " version = excluded.version, present = 1, seen_sync = excluded.seen_sync,"
              + " day = excluded.day",
          rows);
      write(
          connection, "UPDATE portal_row SET present = 0 WHERE list_id = ? AND row_key = ?", gone);
    }

    private static void write(
        Connection connection, String sql, List<? extends @Nullable Object[]> values)
        throws SQLException {
      if (values.isEmpty()) {
        return;
      }
      try (PreparedStatement statement = connection.prepareStatement(sql)) {
        for (@Nullable Object[] row : values) {
          Sql.add(statement, row);
        }
        statement.executeBatch();
      }
    }
  }
}

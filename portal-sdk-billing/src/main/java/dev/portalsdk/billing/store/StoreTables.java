package dev.portalsdk.billing.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** The tables of a store, and their version. */
final class StoreTables {

  static final long VERSION = 1;

  /** Lays the first of the tables, unless it is there. */
  static final String COUNTERS =
      "CREATE TABLE IF NOT EXISTS portal_meta (name TEXT PRIMARY KEY, value BIGINT NOT NULL)";

  private static final List<String> TABLES =
      List.of(
          COUNTERS,
          "CREATE TABLE portal_list (id BIGINT PRIMARY KEY, name TEXT NOT NULL UNIQUE)",
          "CREATE TABLE portal_sync (id BIGINT PRIMARY KEY, list_id BIGINT NOT NULL,"
              + " state TEXT NOT NULL, holder BIGINT NOT NULL, cursor TEXT, begun TEXT NOT NULL,"
              + " ended TEXT, by_day TEXT, asked_from BIGINT, asked_to BIGINT, served_from BIGINT,"
              + " served_to BIGINT, pages BIGINT NOT NULL, rows_read BIGINT NOT NULL,"
              + " rows_failed BIGINT NOT NULL, rows_hidden BIGINT NOT NULL,"
              + " declared BIGINT NOT NULL, next_row BIGINT NOT NULL, marked BIGINT NOT NULL,"
              + " short BIGINT NOT NULL, level TEXT)",
          "CREATE INDEX portal_sync_list ON portal_sync (list_id, state, id)",
          "CREATE TABLE portal_row (list_id BIGINT NOT NULL, row_key TEXT NOT NULL,"
              + " version BIGINT NOT NULL, present BIGINT NOT NULL, seen_sync BIGINT NOT NULL,"
              + " day BIGINT, PRIMARY KEY (list_id, row_key))",
          "CREATE TABLE portal_version (list_id BIGINT NOT NULL, row_key TEXT NOT NULL,"
              + " version BIGINT NOT NULL, at TEXT NOT NULL, body TEXT NOT NULL,"
              + " shown TEXT NOT NULL, PRIMARY KEY (list_id, row_key, version))",
          "CREATE TABLE portal_failure (sync_id BIGINT NOT NULL, position BIGINT NOT NULL,"
              + " place_kind TEXT NOT NULL, place TEXT NOT NULL, field TEXT NOT NULL,"
              + " code TEXT NOT NULL, message TEXT NOT NULL, row_key TEXT,"
              + " PRIMARY KEY (sync_id, position))",
          "CREATE TABLE portal_change (seq BIGINT PRIMARY KEY, at TEXT NOT NULL,"
              + " type TEXT NOT NULL, ref TEXT NOT NULL, before_text TEXT, after_text TEXT)",
          "CREATE TABLE portal_document (about TEXT NOT NULL, kind TEXT NOT NULL,"
              + " sha256 TEXT NOT NULL, label TEXT NOT NULL, at TEXT NOT NULL,"
              + " owner TEXT NOT NULL, position BIGINT NOT NULL,"
              + " PRIMARY KEY (about, kind, sha256))",
          "CREATE INDEX portal_document_owner ON portal_document (owner, position)",
          "CREATE TABLE portal_offer (about TEXT NOT NULL, kind TEXT NOT NULL, at TEXT NOT NULL,"
              + " PRIMARY KEY (about, kind))",
          "CREATE TABLE portal_question (list_id BIGINT NOT NULL, row_key TEXT NOT NULL,"
              + " question TEXT NOT NULL, version BIGINT NOT NULL, at TEXT NOT NULL,"
              + " PRIMARY KEY (list_id, row_key, question))");

  private static final String INSERT_META = "INSERT INTO portal_meta (name, value) VALUES (?, ?)";

  private StoreTables() {}

  /**
   * Lays the tables if there are none, and returns whether it did.
   *
   * @throws dev.portalsdk.core.error.LocalStorageException if they are of a version that this
   *     library does not know
   */
  static boolean ensure(Connection connection, Dialect dialect) throws SQLException {
    dialect.lockForTables(connection);
    if (dialect.hasTables(connection)) {
      requireKnown(connection);
      return false;
    }
    for (String table : TABLES) {
      Sql.update(connection, table);
    }
    Sql.update(
        connection,
        "CREATE TABLE portal_content (sha256 TEXT PRIMARY KEY, size BIGINT NOT NULL, bytes "
            + dialect.bytes()
            + " NOT NULL)");
    Sql.update(connection, INSERT_META, "schema", VERSION);
    for (String counter : List.of("turn", "list", "sync", "change", "document")) {
      Sql.update(connection, INSERT_META, counter, 0);
    }
    return true;
  }

  private static void requireKnown(Connection connection) throws SQLException {
    Optional<Long> found =
        Sql.first(
            connection,
            row -> row.getLong(1),
            "SELECT value FROM portal_meta WHERE name = 'schema'");
    long version = found.orElseThrow(() -> StoreFailure.damaged("it has no version"));
    if (version > VERSION) {
      throw StoreFailure.newer(version, VERSION);
    }
  }

  /** Returns the next number of a counter. */
  static long next(Connection connection, String counter) throws SQLException {
    return advance(connection, counter, 1);
  }

  /** Moves a counter on and returns its last number. */
  static long advance(Connection connection, String counter, int steps) throws SQLException {
    Sql.update(
        connection, "UPDATE portal_meta SET value = value + ? WHERE name = ?", steps, counter);
    return value(connection, counter);
  }

  static long value(Connection connection, String counter) throws SQLException {
    return Sql.first(
            connection,
            row -> row.getLong(1),
            "SELECT value FROM portal_meta WHERE name = ?",
            counter)
        .orElseThrow(() -> StoreFailure.damaged("a counter is missing"));
  }
}

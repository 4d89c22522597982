package dev.portalsdk.billing.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** The tables of a store, and their version. */
final class StoreTables {

  static final long VERSION = 2;

  private static final String META =
      "CREATE TABLE IF NOT EXISTS portal_meta (name TEXT PRIMARY KEY, value BIGINT NOT NULL)";

  private static final List<String> SNAPSHOTS =
      List.of(
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

  private static final List<String> POSTINGS =
      List.of(
          "CREATE TABLE portal_posting (seq BIGINT PRIMARY KEY, at TEXT NOT NULL,"
              + " id TEXT NOT NULL UNIQUE, entry TEXT NOT NULL, invoice TEXT NOT NULL,"
              + " kind TEXT NOT NULL, label TEXT NOT NULL, amount TEXT NOT NULL,"
              + " currency TEXT NOT NULL, source_kind TEXT NOT NULL, source_portal TEXT,"
              + " source_what TEXT NOT NULL, source_name TEXT NOT NULL, source_sha256 TEXT,"
              + " rule TEXT NOT NULL, reverses TEXT UNIQUE, repeats TEXT UNIQUE)",
          "CREATE INDEX portal_posting_entry ON portal_posting (entry)");

  private static final String INSERT_META = "INSERT INTO portal_meta (name, value) VALUES (?, ?)";

  private StoreTables() {}

  /**
   * Lays the tables that are missing, those of an older version's store too.
   *
   * @throws dev.portalsdk.core.error.LocalStorageException if they are of a version that this
   *     library does not know
   */
  static Dialect ensure(StoreConnections connections) {
    Dialect dialect = connections.prepare(Dialect::of);
    long found = connections.prepare(connection -> version(connection, dialect));
    if (found < VERSION) {
      connections.prepare(
          connection -> {
            beginToLay(connection, dialect, found);
            lay(connection, dialect);
            return true;
          });
    }
    return dialect;
  }

  /** The first statement writes: so two programs that open a new store take turns. */
  private static void beginToLay(Connection connection, Dialect dialect, long found)
      throws SQLException {
    dialect.lockForTables(connection);
    Sql.update(connection, found == 0 ? META : StoreConnections.TAKE_TURN);
  }

  private static void lay(Connection connection, Dialect dialect) throws SQLException {
    long found = storedVersion(connection).orElse(0L);
    if (found >= VERSION) {
      return;
    }
    if (found < 1) {
      laySnapshots(connection, dialect);
    }
    if (found < 2) {
      update(connection, POSTINGS);
      Sql.update(connection, INSERT_META, "posting", 0);
    }
    Sql.update(connection, "UPDATE portal_meta SET value = ? WHERE name = 'schema'", VERSION);
  }

  private static void laySnapshots(Connection connection, Dialect dialect) throws SQLException {
    update(connection, SNAPSHOTS);
    Sql.update(
        connection,
        "CREATE TABLE portal_content (sha256 TEXT PRIMARY KEY, size BIGINT NOT NULL, bytes "
            + dialect.bytes()
            + " NOT NULL)");
    for (String counter : List.of("schema", "turn", "list", "sync", "change", "document")) {
      Sql.update(connection, INSERT_META, counter, 0);
    }
  }

  private static void update(Connection connection, List<String> statements) throws SQLException {
    for (String statement : statements) {
      Sql.update(connection, statement);
    }
  }

  /** Returns the version of the tables, 0 if there are none. */
  private static long version(Connection connection, Dialect dialect) throws SQLException {
    if (!dialect.hasTables(connection)) {
      return 0;
    }
    long version =
        storedVersion(connection).orElseThrow(() -> StoreFailure.damaged("it has no version"));
    if (version > VERSION) {
      throw StoreFailure.newer(version, VERSION);
    }
    return version;
  }

  private static Optional<Long> storedVersion(Connection connection) throws SQLException {
    return Sql.first(
        connection, row -> row.getLong(1), "SELECT value FROM portal_meta WHERE name = 'schema'");
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

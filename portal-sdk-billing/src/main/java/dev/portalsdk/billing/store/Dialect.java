package dev.portalsdk.billing.store;

import java.sql.Connection;
import java.sql.SQLException;

/** In what the databases differ that a store may be kept in. */
enum Dialect {
  /** SQLite, which has one writer at a time and shows a reader what was there at its begin. */
  SQLITE(
      "BLOB",
      Connection.TRANSACTION_SERIALIZABLE,
      "SELECT COUNT(*) FROM sqlite_master WHERE type = 'table' AND name = 'portal_list'",
      StoreTables.COUNTERS),
  /** PostgreSQL 9.5 or later. */
  POSTGRESQL(
      "BYTEA",
      Connection.TRANSACTION_REPEATABLE_READ,
      "SELECT COUNT(to_regclass('portal_list'))",
      "SELECT pg_advisory_xact_lock(7365207)");

  private final String bytes;
  private final int reading;
  private final String countTables;
  private final String lockForTables;

  Dialect(String bytes, int reading, String countTables, String lockForTables) {
    this.bytes = bytes;
    this.reading = reading;
    this.countTables = countTables;
    this.lockForTables = lockForTables;
  }

  /**
   * Returns the dialect of a database.
   *
   * @throws IllegalArgumentException if it is none of these
   */
  static Dialect of(Connection connection) throws SQLException {
    String product = connection.getMetaData().getDatabaseProductName();
    return switch (product) {
      case "SQLite" -> SQLITE;
      case "PostgreSQL" -> POSTGRESQL;
      default ->
          throw new IllegalArgumentException(
              "A store is kept in SQLite or PostgreSQL, not in " + product);
    };
  }

  /** Returns the type of a column of bytes. */
  String bytes() {
    return bytes;
  }

  /** Returns the isolation in which several questions see one state. */
  int reading() {
    return reading;
  }

  /** Returns whether a store's tables are there. */
  boolean hasTables(Connection connection) throws SQLException {
    return Sql.first(connection, row -> row.getLong(1), countTables).orElse(0L) == 1;
  }

  /**
   * Makes this the only program that lays the tables; it ends with the transaction. In SQLite a
   * transaction that begins by reading cannot wait for its turn to write.
   */
  void lockForTables(Connection connection) throws SQLException {
    Sql.update(connection, lockForTables);
  }
}

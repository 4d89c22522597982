package dev.portalsdk.billing.store;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import javax.sql.DataSource;

/**
 * A database in which the tables of this library are laid.
 *
 * @param connections gives transactions
 * @param dialect which kind of database it is
 */
record StoreDatabase(StoreConnections connections, Dialect dialect) {

  /** Opens a SQLite file, which is made if it is not there. */
  static StoreDatabase file(Path file) {
    try {
      return open(new StoreConnections(SqliteFile.at(requireNonNull(file, "file")), true));
    } catch (NoClassDefFoundError missing) {
      throw new IllegalStateException(
          "A store in a file takes org.xerial:sqlite-jdbc on the class path", missing);
    }
  }

  /** Opens the program's own database. */
  static StoreDatabase in(DataSource database) {
    return open(new StoreConnections(requireNonNull(database, "database"), false));
  }

  private static StoreDatabase open(StoreConnections connections) {
    boolean opened = false;
    try {
      StoreDatabase database = new StoreDatabase(connections, StoreTables.ensure(connections));
      opened = true;
      return database;
    } finally {
      if (!opened) {
        connections.close();
      }
    }
  }
}

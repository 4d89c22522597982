package dev.portalsdk.billing.store;

import static java.util.Objects.requireNonNull;

import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.error.LocalStorageException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;

/**
 * A database in which the tables of this library are laid.
 *
 * @param connections gives transactions
 * @param dialect which kind of database it is
 */
record StoreDatabase(StoreConnections connections, Dialect dialect) {

  private static final long LONGEST_NANOS = Duration.ofSeconds(10).toNanos();
  private static final long PAUSE_NANOS = Duration.ofMillis(5).toNanos();

  /** Opens a SQLite file, which is made if it is not there. */
  static StoreDatabase file(Path file) {
    try {
      return openAmongOthers(SqliteFile.at(requireNonNull(file, "file")));
    } catch (NoClassDefFoundError missing) {
      throw new IllegalStateException(
          "A store in a file takes org.xerial:sqlite-jdbc on the class path", missing);
    }
  }

  /** Opens the program's own database. */
  static StoreDatabase in(DataSource database) {
    return open(new StoreConnections(requireNonNull(database, "database"), false));
  }

  /**
   * Opens a file that other programs may be making at this moment: SQLite's change to its log,
   * which the first of them asks for, does not wait for its turn.
   */
  private static StoreDatabase openAmongOthers(DataSource file) {
    long begun = System.nanoTime();
    while (true) {
      try {
        return open(new StoreConnections(file, true));
      } catch (LocalStorageException refused) {
        boolean busy = refused.code().equals(ErrorCode.STORE_BUSY);
        if (!busy
            || System.nanoTime() - begun > LONGEST_NANOS
            || Thread.currentThread().isInterrupted()) {
          throw refused;
        }
        LockSupport.parkNanos(PAUSE_NANOS);
      }
    }
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

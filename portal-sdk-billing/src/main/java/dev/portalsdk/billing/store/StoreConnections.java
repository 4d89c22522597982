package dev.portalsdk.billing.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.locks.ReentrantLock;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Gives each piece of work a transaction of its own: all of it is kept, or nothing.
 *
 * <p>Whoever writes takes turns, by the row that the first statement of each such transaction
 * changes; so the numbers of changes are given in the order in which they become visible.
 */
final class StoreConnections implements AutoCloseable {

  static final String TAKE_TURN = "UPDATE portal_meta SET value = value + 1 WHERE name = 'turn'";

  private final DataSource source;
  private final boolean kept;
  private final ReentrantLock lock = new ReentrantLock(true);
  private @Nullable Connection connection;
  private volatile boolean closed;

  /**
   * Creates one.
   *
   * @param kept whether one connection serves everybody in turn and stays open, as for a file;
   *     otherwise each transaction asks the source for one
   */
  StoreConnections(DataSource source, boolean kept) {
    this.source = source;
    this.kept = kept;
  }

  /** What is done within a transaction. */
  @FunctionalInterface
  interface Work<R> {
    R run(Connection connection) throws SQLException;
  }

  /** Reads in a transaction that sees one state of the store. */
  <R> R read(Dialect dialect, Work<R> work) {
    return transaction(
        connection -> {
          int usual = connection.getTransactionIsolation();
          connection.setTransactionIsolation(dialect.reading());
          try {
            return inTransaction(connection, work);
          } finally {
            connection.setTransactionIsolation(usual);
          }
        });
  }

  /** Writes when it is this transaction's turn. */
  <R> R write(Work<R> work) {
    return transaction(
        connection ->
            inTransaction(
                connection,
                inTurn -> {
                  Sql.update(inTurn, TAKE_TURN);
                  return work.run(inTurn);
                }));
  }

  /** Does what no other program has laid the ground for yet, without a turn. */
  <R> R prepare(Work<R> work) {
    return transaction(connection -> inTransaction(connection, work));
  }

  private <R> R transaction(Work<R> work) {
    if (closed) {
      throw new IllegalStateException("The store was closed");
    }
    try {
      return kept ? withKept(work) : withNew(work);
    } catch (SQLException e) {
      throw StoreFailure.of(e);
    }
  }

  private <R> R withNew(Work<R> work) throws SQLException {
    try (Connection taken = source.getConnection()) {
      return work.run(taken);
    }
  }

  private <R> R withKept(Work<R> work) throws SQLException {
    lock.lock();
    try {
      Connection taken = connection;
      if (taken == null) {
        taken = source.getConnection();
        connection = taken;
      }
      return work.run(taken);
    } finally {
      lock.unlock();
    }
  }

  private <R> R inTransaction(Connection taken, Work<R> work) throws SQLException {
    boolean usual = taken.getAutoCommit();
    taken.setAutoCommit(false);
    boolean done = false;
    try {
      R result = work.run(taken);
      taken.commit();
      done = true;
      return result;
    } finally {
      if (done) {
        taken.setAutoCommit(usual);
      } else {
        giveUp(taken, usual);
      }
    }
  }

  /** Takes a transaction back; a connection that cannot do that is not used again. */
  private void giveUp(Connection taken, boolean usual) {
    try {
      taken.rollback();
      taken.setAutoCommit(usual);
    } catch (SQLException broken) {
      forget(taken);
    }
  }

  private void forget(Connection broken) {
    if (broken == connection) {
      connection = null;
    }
    closeQuietly(broken);
  }

  // What ends a connection that is broken, or that is not needed any more, changes nothing.
  private static void closeQuietly(Connection connection) {
    try {
      connection.close();
    } catch (SQLException ended) {
      // It has ended either way.
    }
  }

  @Override
  public void close() {
    closed = true;
    lock.lock();
    try {
      if (connection != null) {
        closeQuietly(connection);
        connection = null;
      }
    } finally {
      lock.unlock();
    }
  }
}

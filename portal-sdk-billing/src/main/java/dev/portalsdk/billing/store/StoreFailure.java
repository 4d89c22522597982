package dev.portalsdk.billing.store;

import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.error.LocalStorageException;
import java.sql.SQLException;
import java.util.Map;

/**
 * What is thrown when the database fails. A database's own messages may quote a row, so they go
 * nowhere: what is left is the database's code.
 */
final class StoreFailure {

  private static final int PRIMARY_CODE = 0xFF;
  private static final Map<Integer, String> SQLITE =
      Map.of(
          8, "the file is read-only",
          10, "the disk refused",
          13, "the disk is full",
          14, "the file cannot be opened");

  private StoreFailure() {}

  static LocalStorageException of(SQLException failure) {
    String state = failure.getSQLState();
    return state == null || state.isEmpty()
        ? ofSqlite(failure.getErrorCode() & PRIMARY_CODE)
        : ofPostgres(state);
  }

  private static LocalStorageException ofSqlite(int code) {
    return switch (code) {
      case 5, 6 -> busy();
      case 11, 26 -> damaged("SQLite says so, code " + code);
      default -> failed(SQLITE.getOrDefault(code, "code " + code));
    };
  }

  /** A lock that was not available, and the classes of a deadlock and of an internal error. */
  private static LocalStorageException ofPostgres(String state) {
    if (state.equals("55P03") || state.startsWith("40")) {
      return busy();
    }
    return state.startsWith("XX")
        ? damaged("PostgreSQL says so, state " + state)
        : failed("state " + state);
  }

  private static LocalStorageException busy() {
    return new LocalStorageException(
        ErrorCode.STORE_BUSY, "Other programs used the store for longer than the wait for it");
  }

  private static LocalStorageException failed(String what) {
    return new LocalStorageException(
        ErrorCode.STORAGE_FAILED, "The store cannot be read or written: " + what);
  }

  static LocalStorageException damaged(String what) {
    return new LocalStorageException(ErrorCode.STORE_DAMAGED, "The store is damaged: " + what);
  }

  static LocalStorageException newer(long found, long known) {
    return new LocalStorageException(
        ErrorCode.STORE_NEWER,
        "The store has version "
            + found
            + " and this library knows "
            + known
            + ": it was written by a newer one");
  }

  static LocalStorageException takenOver() {
    return new LocalStorageException(
        ErrorCode.SYNC_TAKEN_OVER,
        "Another thread or process goes on with this list from where it was");
  }
}

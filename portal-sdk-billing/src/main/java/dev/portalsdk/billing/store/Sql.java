package dev.portalsdk.billing.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Statements with their values, and rows made into objects. */
final class Sql {

  private Sql() {}

  /** Makes the row on which the result stands into an object. */
  @FunctionalInterface
  interface Mapper<R> {
    R map(ResultSet row) throws SQLException;
  }

  /** Runs a statement and returns how many rows it changed. */
  static int update(Connection connection, String sql, @Nullable Object... values)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      bind(statement, values);
      return statement.execute() ? 0 : statement.getUpdateCount();
    }
  }

  static <R> List<R> list(
      Connection connection, Mapper<R> mapper, String sql, @Nullable Object... values)
      throws SQLException {
    List<R> found = new ArrayList<>();
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      bind(statement, values);
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          found.add(mapper.map(rows));
        }
      }
    }
    return found;
  }

  static <R> Optional<R> first(
      Connection connection, Mapper<R> mapper, String sql, @Nullable Object... values)
      throws SQLException {
    return list(connection, mapper, sql, values).stream().findFirst();
  }

  /** Adds the values to a batch. */
  static void add(PreparedStatement statement, @Nullable Object... values) throws SQLException {
    bind(statement, values);
    statement.addBatch();
  }

  private static void bind(PreparedStatement statement, @Nullable Object... values)
      throws SQLException {
    for (int i = 0; i < values.length; i++) {
      bind(statement, i + 1, values[i]);
    }
  }

  private static void bind(PreparedStatement statement, int position, @Nullable Object value)
      throws SQLException {
    if (value == null) {
      statement.setNull(position, Types.NULL);
    } else if (value instanceof byte[] bytes) {
      statement.setBytes(position, bytes);
    } else if (value instanceof Number number) {
      statement.setLong(position, number.longValue());
    } else {
      // PostgreSQL's texts hold no NUL.
      statement.setString(position, value.toString().replace('\0', '\uFFFD'));
    }
  }
}

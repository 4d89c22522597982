package dev.portalsdk.billing.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The table of changes, and those of a transaction that are still to be numbered. */
final class ChangeFeed {

  private final Instant now;
  private final List<String> refs = new ArrayList<>();
  private final List<Happening> news = new ArrayList<>();

  ChangeFeed(Instant now) {
    this.now = now;
  }

  void add(String ref, Happening happening) {
    refs.add(ref);
    news.add(happening);
  }

  int size() {
    return news.size();
  }

  void write(Connection connection) throws SQLException {
    if (news.isEmpty()) {
      return;
    }
    long last = StoreTables.advance(connection, "change", news.size());
    long sequence = last - news.size();
    try (PreparedStatement insert =
        connection.prepareStatement(
            "INSERT INTO portal_change (seq, at, type, ref, before_text, after_text)"
                + " VALUES (?, ?, ?, ?, ?, ?)")) {
      for (int i = 0; i < news.size(); i++) {
        Happening happening = news.get(i);
        Sql.add(
            insert,
            ++sequence,
            now,
            happening.type().name(),
            refs.get(i),
            happening.before(),
            happening.after());
      }
      insert.executeBatch();
    }
  }

  static List<Change> after(Connection connection, long sequence, int limit) throws SQLException {
    return Sql.list(
        connection,
        ChangeFeed::change,
        "SELECT seq, at, type, ref, before_text, after_text FROM portal_change WHERE seq > ?"
            + " ORDER BY seq LIMIT ?",
        sequence,
        limit);
  }

  private static Change change(ResultSet row) throws SQLException {
    return new Change(
        row.getLong(1),
        Instant.parse(row.getString(2)),
        ChangeType.valueOf(row.getString(3)),
        row.getString(4),
        row.getString(5),
        row.getString(6));
  }
}

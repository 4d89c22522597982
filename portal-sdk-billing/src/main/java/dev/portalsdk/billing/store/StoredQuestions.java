package dev.portalsdk.billing.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** The table of what was asked about a row, and when. */
final class StoredQuestions {

  private static final long NEVER = 0;

  private StoredQuestions() {}

  static <T> List<FollowUp<T>> followUps(Connection connection, ListName<T> list, Question question)
      throws SQLException {
    OptionalLong id = StoredSyncs.list(connection, list);
    List<SyncState> ended =
        id.isEmpty() ? List.of() : StoredSyncs.ended(connection, id.getAsLong());
    if (id.isEmpty() || ended.isEmpty()) {
      return List.of();
    }
    return Sql.list(
        connection,
        row ->
            new FollowUp<>(
                list,
                question,
                new KeptRow(
                    row.getString(1), row.getLong(2), true, 0, row.getString(3), row.getString(4)),
                Instant.parse(row.getString(5)),
                row.getLong(6),
                instant(row.getString(7))),
        "SELECT r.row_key, r.version, v.body, v.shown, v.at, COALESCE(q.version, "
            + NEVER
            + "), q.at FROM portal_row r JOIN portal_version v ON v.list_id = r.list_id"
            + " AND v.row_key = r.row_key AND v.version = r.version"
            + " LEFT JOIN portal_question q ON q.list_id = r.list_id AND q.row_key = r.row_key"
            + " AND q.question = ? WHERE r.list_id = ? AND r.present = 1 AND r.seen_sync >= ?"
            + " ORDER BY r.row_key",
        question.name(),
        id.getAsLong(),
        ended.get(0).id());
  }

  private static @Nullable Instant instant(@Nullable String text) {
    return text == null ? null : Instant.parse(text);
  }

  static boolean answered(Connection connection, FollowUp<?> followUp, Instant now)
      throws SQLException {
    long list = StoredSyncs.list(connection, followUp.list()).orElseThrow();
    Sql.update(
        connection,
        "INSERT INTO portal_question (list_id, row_key, question, version, at)"
            + " VALUES (?, ?, ?, ?, ?) ON CONFLICT (list_id, row_key, question) DO UPDATE SET"
            + " version = excluded.version, at = excluded.at",
        list,
        followUp.key(),
        followUp.question().name(),
        followUp.version(),
        now);
    return true;
  }
}

package dev.portalsdk.billing.store;

import dev.portalsdk.billing.posting.PostedEntry;
import dev.portalsdk.billing.posting.Posting;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The table of postings: rows are added to it and never changed. */
final class StoredPostings {

  private static final String COUNTER = "posting";
  private static final String COLUMNS = "seq, at, " + PostingRow.COLUMNS;
  private static final String INSERT =
      "INSERT INTO portal_posting ("
          + COLUMNS
          + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
  private static final String ALL = "SELECT " + COLUMNS + " FROM portal_posting ORDER BY seq";
  private static final String ONE = "SELECT " + COLUMNS + " FROM portal_posting WHERE id = ?";

  private StoredPostings() {}

  /** A row with its place. */
  private record Line(long sequence, String at, PostingRow row) {

    static Line read(ResultSet row) throws SQLException {
      return new Line(row.getLong("seq"), row.getString("at"), PostingRow.read(row));
    }

    PostedEntry entry(Posting posting) {
      try {
        return new PostedEntry(sequence, Instant.parse(at), posting);
      } catch (DateTimeException unread) {
        throw StoreFailure.damaged("the time of a posting cannot be read");
      }
    }
  }

  static boolean has(Connection connection, String id) throws SQLException {
    return Sql.first(
            connection, row -> row.getLong(1), "SELECT seq FROM portal_posting WHERE id = ?", id)
        .isPresent();
  }

  static PostedEntry add(Connection connection, Posting posting, Instant at) throws SQLException {
    long sequence = StoreTables.next(connection, COUNTER);
    Sql.update(connection, INSERT, PostingRow.of(posting).values(sequence, at.toString()));
    return new PostedEntry(sequence, at, posting);
  }

  /** Returns all, in order; none may be missing. */
  static List<PostedEntry> all(Connection connection) throws SQLException {
    Map<String, Posting> earlier = new HashMap<>();
    List<PostedEntry> entries = new ArrayList<>();
    for (Line line : Sql.list(connection, Line::read, ALL)) {
      Optional<Posting> origin = line.row().origin().map(id -> known(earlier.get(id)));
      Posting posting = line.row().posting(origin);
      earlier.put(posting.id(), posting);
      entries.add(line.entry(posting));
      requireNoGap(line.sequence() == entries.size());
    }
    requireNoGap(StoreTables.value(connection, COUNTER) == entries.size());
    return entries;
  }

  private static void requireNoGap(boolean none) {
    if (!none) {
      throw StoreFailure.damaged("a posting is missing");
    }
  }

  static Optional<Posting> find(Connection connection, String id) throws SQLException {
    return has(connection, id)
        ? Optional.of(find(connection, id, Long.MAX_VALUE))
        : Optional.empty();
  }

  /** What a posting goes back to stands before it, so this comes to an end. */
  private static Posting find(Connection connection, String id, long before) throws SQLException {
    Line line =
        known(
            Sql.first(connection, Line::read, ONE, id)
                .filter(found -> found.sequence() < before)
                .orElse(null));
    Optional<String> origin = line.row().origin();
    return line.row()
        .posting(
            origin.isPresent()
                ? Optional.of(find(connection, origin.get(), line.sequence()))
                : Optional.empty());
  }

  private static <T> T known(@Nullable T found) {
    if (found == null) {
      throw StoreFailure.damaged("what a posting goes back to is missing");
    }
    return found;
  }
}

package dev.portalsdk.billing.store;

import static java.util.Objects.requireNonNull;

import dev.portalsdk.billing.posting.PostedEntry;
import dev.portalsdk.billing.posting.Posting;
import dev.portalsdk.billing.posting.PostingBook;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import javax.sql.DataSource;

/**
 * A book of postings in one SQLite file, such as {@code portales.db}, or in the program's own
 * SQLite or PostgreSQL database; the file or database of a {@link JdbcStore} will do.
 *
 * <pre>{@code
 * try (JdbcPostingBook book = JdbcPostingBook.file(Path.of("portales.db"))) {
 *   book.post(reconciliation.postings(), clock.instant());
 * }
 * }</pre>
 *
 * <p>Each entry is a row of {@code portal_posting}, whose columns a person can read: {@code SELECT
 * seq, at, entry, kind, label, amount, source_name, rule FROM portal_posting}. Rows are added and
 * never changed. On reading, each posting is made anew of its columns; if its id or another column
 * is another then, or a row is missing, the book is damaged. It is written to by whoever has the
 * file: the id is no signature.
 *
 * <p>It is thread-safe. Several processes may use one book; whoever writes takes turns and waits up
 * to 30 seconds.
 */
public final class JdbcPostingBook implements PostingBook, AutoCloseable {

  private final StoreDatabase database;

  private JdbcPostingBook(StoreDatabase database) {
    this.database = database;
  }

  /**
   * Opens the book in a SQLite file, which is made if it is not there. It takes {@code
   * org.xerial:sqlite-jdbc} on the class path.
   *
   * @param file on a local disk, such as {@code portales.db}
   * @throws IllegalStateException if sqlite-jdbc is not there
   * @throws dev.portalsdk.core.error.LocalStorageException if it cannot be opened; with {@code
   *     STORE_NEWER} if a newer version of this library wrote it, {@code STORE_DAMAGED} if it is no
   *     such file or damaged
   */
  public static JdbcPostingBook file(Path file) {
    return new JdbcPostingBook(StoreDatabase.file(file));
  }

  /**
   * Opens the book in a database; its tables are made if they are not there.
   *
   * @param database SQLite or PostgreSQL 9.5 or later, as for {@link JdbcStore#in}
   * @throws IllegalArgumentException if it is another kind of database
   * @throws dev.portalsdk.core.error.LocalStorageException as {@link #file}
   */
  public static JdbcPostingBook in(DataSource database) {
    return new JdbcPostingBook(StoreDatabase.in(database));
  }

  /**
   * {@inheritDoc}
   *
   * @throws dev.portalsdk.core.error.LocalStorageException with {@code STORE_BUSY} if others write
   *     for too long, {@code STORAGE_FAILED} if the database refuses; nothing is written then
   */
  @Override
  public List<PostedEntry> post(Collection<Posting> postings, Instant at) {
    requireNonNull(at, "at");
    List<Posting> given = List.copyOf(postings);
    given.forEach(Posting::requirePostable);
    return database.connections().write(connection -> post(connection, given, at));
  }

  private static List<PostedEntry> post(Connection connection, List<Posting> postings, Instant at)
      throws SQLException {
    List<PostedEntry> posted = new ArrayList<>();
    for (Posting posting : postings) {
      if (!StoredPostings.has(connection, posting.id())) {
        posted.add(StoredPostings.add(connection, posting, at));
      }
    }
    return List.copyOf(posted);
  }

  /**
   * {@inheritDoc}
   *
   * @throws dev.portalsdk.core.error.LocalStorageException as {@link #post}, and with {@code
   *     STORE_DAMAGED} if the posting was changed
   */
  @Override
  public PostedEntry undo(String id, Instant at) {
    requireNonNull(at, "at");
    return database
        .connections()
        .write(
            connection -> {
              Posting reversal = posting(connection, id).reversal();
              if (StoredPostings.has(connection, reversal.id())) {
                throw new IllegalStateException("The posting was taken back already");
              }
              return StoredPostings.add(connection, reversal, at);
            });
  }

  /**
   * {@inheritDoc}
   *
   * @throws dev.portalsdk.core.error.LocalStorageException as {@link #undo}
   */
  @Override
  public PostedEntry repost(String id, Instant at) {
    requireNonNull(at, "at");
    return database.connections().write(connection -> repost(connection, id, at));
  }

  private static PostedEntry repost(Connection connection, String id, Instant at)
      throws SQLException {
    Posting posting = posting(connection, id);
    if (!StoredPostings.has(connection, posting.reversal().id())) {
      throw new IllegalStateException("The posting was not taken back");
    }
    Posting repetition = posting.repetition();
    if (StoredPostings.has(connection, repetition.id())) {
      throw new IllegalStateException("The posting was posted again already");
    }
    return StoredPostings.add(connection, repetition, at);
  }

  private static Posting posting(Connection connection, String id) throws SQLException {
    return StoredPostings.find(connection, requireNonNull(id, "id"))
        .filter(posting -> posting.reverses().isEmpty())
        .orElseThrow(
            () ->
                new IllegalArgumentException("The book has no such posting, or it is a reversal"));
  }

  /**
   * {@inheritDoc}
   *
   * @throws dev.portalsdk.core.error.LocalStorageException with {@code STORE_DAMAGED} if one was
   *     changed or is missing
   */
  @Override
  public List<PostedEntry> entries() {
    return database.connections().read(database.dialect(), StoredPostings::all);
  }

  @Override
  public void close() {
    database.connections().close();
  }
}

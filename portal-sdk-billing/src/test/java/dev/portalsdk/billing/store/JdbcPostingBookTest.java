package dev.portalsdk.billing.store;

import static dev.portalsdk.core.money.Currencies.ARS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.portalsdk.billing.balance.TermKind;
import dev.portalsdk.billing.evidence.Source;
import dev.portalsdk.billing.invoice.InvoiceRef;
import dev.portalsdk.billing.posting.PostedEntry;
import dev.portalsdk.billing.posting.Posting;
import dev.portalsdk.core.PortalId;
import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.error.LocalStorageException;
import dev.portalsdk.core.money.Money;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sqlite.SQLiteDataSource;

/** The file of a book of postings, and what is wrong with it at times. */
class JdbcPostingBookTest {

  private static final Instant AT = Instant.parse("2021-12-20T15:00:00Z");
  private static final Posting PAID =
      Posting.of(
          "FC-1",
          InvoiceRef.parse("sancor-salud;;CUIT:30712345671;INVOICE;B;AR:00017-00004179"),
          TermKind.PAID,
          "APB 10118036",
          Money.of("2311.66", ARS),
          Source.document(
              PortalId.of("sancor-salud"), "PAYMENT_ORDER", "APB 10118036", "a".repeat(64)),
          "INVOICE_KEY");

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void nameFile() {
    file = folder.resolve("portales.db");
  }

  private void writeThree() {
    try (JdbcPostingBook book = JdbcPostingBook.file(file)) {
      book.post(List.of(PAID), AT);
      book.undo(PAID.id(), AT);
      book.repost(PAID.id(), AT);
    }
  }

  @Test
  void writesColumnsThatAPersonCanRead() throws SQLException {
    writeThree();
    List<String> lines = new ArrayList<>();
    try (Connection connection = connect();
        Statement statement = connection.createStatement();
        var row =
            statement.executeQuery(
                "SELECT seq || '|' || at || '|' || entry || '|' || invoice || '|' || kind || '|' ||"
                    + " label || '|' || amount || ' ' || currency || '|' || source_kind || '|' ||"
                    + " source_portal || '|' || source_what || '|' || source_name || '|' ||"
                    + " substr(source_sha256, 1, 4) || '|' || rule || '|' ||"
                    + " coalesce(reverses = (SELECT id FROM portal_posting WHERE seq = 1), '')"
                    + " || '|' || coalesce(repeats IS NOT NULL, '')"
                    + " FROM portal_posting ORDER BY seq")) {
      while (row.next()) {
        lines.add(row.getString(1));
      }
    }
    String middle =
        "|2021-12-20T15:00:00Z|FC-1|sancor-salud;;CUIT:30712345671;INVOICE;B;AR:00017-00004179"
            + "|PAID|APB 10118036|";
    String end = " ARS|DOCUMENT|sancor-salud|PAYMENT_ORDER|APB 10118036|aaaa|INVOICE_KEY|";
    assertThat(lines)
        .containsExactly(
            "1" + middle + "2311.66" + end + "|0",
            "2" + middle + "-2311.66" + end + "1|0",
            "3" + middle + "2311.66" + end + "|1");
  }

  @Test
  void standsInTheFileOfAStoreAndLivesOnWithIt() {
    Clock clock = Clock.fixed(AT, ZoneOffset.UTC);
    try (JdbcStore store = JdbcStore.file(file, clock);
        JdbcPostingBook book = JdbcPostingBook.file(file)) {
      assertThat(book.post(List.of(PAID), AT)).hasSize(1);
      assertThat(store.changesAfter(0, 1)).isEmpty();
    }
    try (JdbcPostingBook book = JdbcPostingBook.file(file)) {
      assertThat(book.entries()).containsExactly(new PostedEntry(1, AT, PAID));
    }
  }

  @Test
  void addsItsTableToAStoreOfTheFirstVersion() throws SQLException {
    JdbcPostingBook.file(file).close();
    run("DROP TABLE portal_posting");
    run("DELETE FROM portal_meta WHERE name = 'posting'");
    run("UPDATE portal_meta SET value = 1 WHERE name = 'schema'");
    run("INSERT INTO portal_list VALUES (7, 'kept')");

    writeThree();

    try (JdbcPostingBook book = JdbcPostingBook.file(file);
        Connection connection = connect();
        Statement statement = connection.createStatement()) {
      assertThat(book.entries()).hasSize(3);
      assertThat(statement.executeQuery("SELECT id FROM portal_list").getLong(1)).isEqualTo(7);
    }
  }

  @Test
  void isLaidOnceByProgramsThatOpenItAtOnce() throws Exception {
    int programs = 6;
    CyclicBarrier together = new CyclicBarrier(programs);
    List<Throwable> failed = Collections.synchronizedList(new ArrayList<>());
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < programs; i++) {
      Thread thread =
          new Thread(
              () -> {
                try {
                  together.await();
                  JdbcPostingBook.file(file).close();
                } catch (Exception e) {
                  failed.add(e);
                }
              });
      threads.add(thread);
      thread.start();
    }
    for (Thread thread : threads) {
      thread.join();
    }
    assertThat(failed).isEmpty();
    writeThree();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UPDATE portal_posting SET amount = '2311.67' WHERE seq = 1",
        "UPDATE portal_posting SET amount = '2311.6' WHERE seq = 1",
        "UPDATE portal_posting SET amount = '-2311.67' WHERE seq = 2",
        "UPDATE portal_posting SET currency = 'COP' WHERE seq = 1",
        "UPDATE portal_posting SET currency = 'nothing' WHERE seq = 1",
        "UPDATE portal_posting SET entry = 'FC-2' WHERE seq = 3",
        "UPDATE portal_posting SET invoice = 'x' WHERE seq = 1",
        "UPDATE portal_posting SET kind = 'DEBITED' WHERE seq = 1",
        "UPDATE portal_posting SET kind = 'x' WHERE seq = 1",
        "UPDATE portal_posting SET label = '' WHERE seq = 2",
        "UPDATE portal_posting SET source_kind = 'LIST' WHERE seq = 1",
        "UPDATE portal_posting SET source_kind = 'LEDGER' WHERE seq = 1",
        "UPDATE portal_posting SET source_portal = NULL WHERE seq = 1",
        "UPDATE portal_posting SET source_sha256 = NULL WHERE seq = 1",
        "UPDATE portal_posting SET source_name = 'APB 1' WHERE seq = 1",
        "UPDATE portal_posting SET rule = 'OTHER' WHERE seq = 2",
        "UPDATE portal_posting SET id = 'x' WHERE seq = 1",
        "UPDATE portal_posting SET reverses = NULL WHERE seq = 2",
        "UPDATE portal_posting SET repeats = id WHERE seq = 3",
        "UPDATE portal_posting SET at = 'yesterday' WHERE seq = 1",
        "UPDATE portal_posting SET seq = 4 WHERE seq = 3",
        "DELETE FROM portal_posting WHERE seq = 1",
        "DELETE FROM portal_posting WHERE seq = 3",
      })
  void saysThatAPostingWasChangedOrIsMissing(String change) throws SQLException {
    writeThree();
    run(change);

    try (JdbcPostingBook book = JdbcPostingBook.file(file)) {
      assertFails(ErrorCode.STORE_DAMAGED, book::entries);
    }
  }

  @Test
  void takesNothingBackThatWasChanged() throws SQLException {
    try (JdbcPostingBook book = JdbcPostingBook.file(file)) {
      String id = book.post(List.of(PAID), AT).get(0).posting().id();
      run("UPDATE portal_posting SET amount = '1.00'");

      assertFails(ErrorCode.STORE_DAMAGED, () -> book.undo(id, AT));
      run("UPDATE portal_posting SET amount = '2311.66'");
      assertThat(book.entries()).hasSize(1);
    }
  }

  @Test
  void comesToAnEndWherePostingsGoBackToEachOther() throws SQLException {
    writeThree();
    run(
        "UPDATE portal_posting SET repeats = (SELECT id FROM portal_posting WHERE seq = 3)"
            + " WHERE seq = 1");
    try (JdbcPostingBook book = JdbcPostingBook.file(file)) {
      assertFails(ErrorCode.STORE_DAMAGED, () -> book.undo(PAID.id(), AT));
      assertFails(ErrorCode.STORE_DAMAGED, book::entries);
    }
  }

  @Test
  void writesNoneOfManyIfOneCannotBeWritten() throws SQLException {
    Posting other = other();
    try (JdbcPostingBook book = JdbcPostingBook.file(file)) {
      run(
          "CREATE TRIGGER full BEFORE INSERT ON portal_posting WHEN NEW.seq = 2"
              + " BEGIN SELECT RAISE(ABORT, 'no room'); END");
      assertFails(ErrorCode.STORAGE_FAILED, () -> book.post(List.of(PAID, other), AT));
      assertThat(book.entries()).isEmpty();

      run("DROP TRIGGER full");
      assertThat(book.post(List.of(PAID, other), AT))
          .extracting(PostedEntry::sequence)
          .containsExactly(1L, 2L);
    }
  }

  private static Posting other() {
    return Posting.of(
        "FC-2", PAID.invoice(), PAID.kind(), "", PAID.amount(), PAID.source(), PAID.rule());
  }

  @Test
  void saysThatOthersUseTheBookForTooLong() throws SQLException {
    JdbcPostingBook.file(file).close();
    SQLiteDataSource impatient = new SQLiteDataSource();
    impatient.setUrl("jdbc:sqlite:" + file);
    try (Connection other = connect();
        JdbcPostingBook book = JdbcPostingBook.in(impatient)) {
      other.setAutoCommit(false);
      try (Statement statement = other.createStatement()) {
        statement.executeUpdate("UPDATE portal_meta SET value = 9 WHERE name = 'turn'");
      }
      assertFails(ErrorCode.STORE_BUSY, () -> book.post(List.of(PAID), AT));
      assertThat(book.entries()).as("reading goes on").isEmpty();
      other.rollback();
      assertThat(book.post(List.of(PAID), AT)).hasSize(1);
    }
  }

  @Test
  void saysThatItWasClosed() {
    JdbcPostingBook book = JdbcPostingBook.file(file);
    book.close();
    book.close();
    assertThatThrownBy(book::entries).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> book.post(List.of(PAID), AT))
        .isInstanceOf(IllegalStateException.class);
  }

  private static void assertFails(ErrorCode code, ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            LocalStorageException.class, failed -> assertThat(failed.code()).isEqualTo(code));
  }

  private Connection connect() throws SQLException {
    return DriverManager.getConnection("jdbc:sqlite:" + file);
  }

  private void run(String sql) throws SQLException {
    try (Connection connection = connect();
        Statement statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    }
  }
}

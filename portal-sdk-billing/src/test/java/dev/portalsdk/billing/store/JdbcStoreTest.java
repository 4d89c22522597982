package dev.portalsdk.billing.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.portalsdk.billing.BillingPortals;
import dev.portalsdk.billing.invoice.ArgentineNumber;
import dev.portalsdk.billing.invoice.DocumentKind;
import dev.portalsdk.billing.invoice.InvoiceKey;
import dev.portalsdk.billing.invoice.InvoiceKind;
import dev.portalsdk.billing.invoice.InvoiceRef;
import dev.portalsdk.billing.invoice.Owner;
import dev.portalsdk.core.document.PortalDocument;
import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.error.LocalStorageException;
import dev.portalsdk.core.identity.Cuit;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteDataSource;

/** The file of a store, and what is wrong with it at times. */
class JdbcStoreTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2021-12-20T15:00:00Z"), ZoneOffset.UTC);
  private static final Owner OWNER =
      Owner.of(BillingPortals.SERENA_ART, Cuit.parse("30-71234567-1"));

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void nameFile() {
    file = folder.resolve("portales.db");
  }

  @Test
  void isItsUsersAlone() throws IOException {
    try (JdbcStore store = JdbcStore.file(file, CLOCK)) {
      store.begin(ListName.invoices(OWNER), SyncWindow.all());
      try (Stream<Path> files = Files.list(folder)) {
        assertThat(files.toList())
            .hasSizeGreaterThan(1)
            .allSatisfy(
                each ->
                    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(each)))
                        .isEqualTo("rw-------"));
      }
    }
  }

  @Test
  void refusesAStoreOfANewerVersion() throws SQLException {
    JdbcStore.file(file, CLOCK).close();
    run("UPDATE portal_meta SET value = 3 WHERE name = 'schema'");

    assertFails(ErrorCode.STORE_NEWER);
  }

  @Test
  void saysThatAFileIsNoStore() throws IOException {
    Files.write(
        file,
        "a text that is as long as the head of a file ".repeat(9).getBytes(StandardCharsets.UTF_8));

    assertFails(ErrorCode.STORE_DAMAGED);
  }

  @Test
  void saysThatAFileIsDamaged() throws IOException {
    JdbcStore.file(file, CLOCK).close();
    byte[] bytes = Files.readAllBytes(file);
    Arrays.fill(bytes, 100, bytes.length, (byte) 0x5A);
    Files.write(file, bytes);

    assertFails(ErrorCode.STORE_DAMAGED);
  }

  @Test
  void saysThatARowIsDamaged() throws SQLException {
    try (JdbcStore store = JdbcStore.file(file, CLOCK)) {
      store.begin(ListName.invoices(OWNER), SyncWindow.all());
    }
    run("INSERT INTO portal_row VALUES (1, 'k', 1, 1, 1, NULL)");
    run("INSERT INTO portal_version VALUES (1, 'k', 1, '2021-12-20T15:00:00Z', '{', '[]')");

    try (JdbcStore store = JdbcStore.file(file, CLOCK)) {
      assertThatThrownBy(() -> store.invoices(OWNER))
          .isInstanceOfSatisfying(
              LocalStorageException.class,
              damaged -> assertThat(damaged.code()).isEqualTo(ErrorCode.STORE_DAMAGED));
    }
  }

  @Test
  void saysThatADocumentIsDamaged() throws SQLException {
    InvoiceKey key = InvoiceKey.of(OWNER, InvoiceKind.INVOICE, new ArgentineNumber(17, 1));
    DocumentName name = DocumentName.of(InvoiceRef.of(key), DocumentKind.DEBIT_DETAIL);
    try (JdbcStore store = JdbcStore.file(file, CLOCK)) {
      store.keep(name, PortalDocument.of("detalle.pdf", new byte[] {1, 2, 3}));
    }
    run("UPDATE portal_content SET bytes = x'010204'");

    try (JdbcStore store = JdbcStore.file(file, CLOCK)) {
      StoredDocument kept = store.documents(OWNER).get(0);
      assertThatThrownBy(() -> store.content(kept))
          .isInstanceOfSatisfying(
              LocalStorageException.class,
              damaged -> assertThat(damaged.code()).isEqualTo(ErrorCode.STORE_DAMAGED));
    }
  }

  @Test
  void saysThatTheFolderIsMissing() {
    file = folder.resolve("none/portales.db");
    assertFails(ErrorCode.STORAGE_FAILED);
  }

  @Test
  void isMadeOnceBySeveralProgramsThatBeginAtOnce() throws InterruptedException {
    Queue<Throwable> failed = new ConcurrentLinkedQueue<>();
    for (int round = 0; round < 10; round++) {
      Path fresh = folder.resolve("fresh" + round + ".db");
      CountDownLatch ready = new CountDownLatch(6);
      List<Thread> programs =
          Stream.generate(() -> new Thread(() -> open(fresh, ready, failed))).limit(6).toList();
      programs.forEach(Thread::start);
      for (Thread program : programs) {
        program.join();
      }
    }
    assertThat(failed).isEmpty();
  }

  private static void open(Path fresh, CountDownLatch ready, Queue<Throwable> failed) {
    ready.countDown();
    try {
      ready.await();
      JdbcStore.file(fresh, CLOCK).close();
    } catch (RuntimeException | InterruptedException e) {
      failed.add(e);
    }
  }

  @Test
  void refusesAFolder() {
    assertThatThrownBy(() -> JdbcStore.file(folder, CLOCK))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void saysThatOthersUseTheStoreForTooLong() throws SQLException {
    JdbcStore.file(file, CLOCK).close();
    SQLiteDataSource impatient = new SQLiteDataSource();
    impatient.setUrl("jdbc:sqlite:" + file);
    try (Connection other = connect();
        JdbcStore store = JdbcStore.in(impatient, CLOCK)) {
      other.setAutoCommit(false);
      other.createStatement().executeUpdate("UPDATE portal_meta SET value = 9 WHERE name = 'turn'");

      assertThatThrownBy(() -> store.begin(ListName.invoices(OWNER), SyncWindow.all()))
          .isInstanceOfSatisfying(
              LocalStorageException.class,
              busy -> assertThat(busy.code()).isEqualTo(ErrorCode.STORE_BUSY));
      assertThat(store.invoices(OWNER).items()).as("reading goes on").isEmpty();
      other.rollback();
      assertThat(store.begin(ListName.invoices(OWNER), SyncWindow.all()).next()).isPresent();
    }
  }

  private void assertFails(ErrorCode code) {
    assertThatThrownBy(() -> JdbcStore.file(file, CLOCK))
        .isInstanceOfSatisfying(
            LocalStorageException.class, failed -> assertThat(failed.code()).isEqualTo(code));
  }

  private Connection connect() throws SQLException {
    return DriverManager.getConnection("jdbc:sqlite:" + file);
  }

  private void run(String sql) throws SQLException {
    try (Connection connection = connect()) {
      connection.createStatement().executeUpdate(sql);
    }
  }
}

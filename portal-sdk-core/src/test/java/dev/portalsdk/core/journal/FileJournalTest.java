package dev.portalsdk.core.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.portalsdk.core.document.PortalDocument;
import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.error.LocalStorageException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FileJournalTest {

  private static final WriteDraft INVOICE = Drafts.single("0025-00043905", "invoice");
  private static final WriteDraft STUDY = Drafts.further("0025-00043905", "study");

  @TempDir Path parent;
  private Path folder;
  private FileJournal journal;

  @BeforeEach
  void open() {
    folder = parent.resolve("journal");
    journal = FileJournal.in(folder);
  }

  @Test
  void knowsInAnotherProgramWhatWasPrepared() {
    WriteBatch batch = journal.prepare(List.of(INVOICE, STUDY), Drafts.NOON);

    FileJournal other = FileJournal.in(folder);

    assertThat(other.batch(batch.id())).contains(batch);
    assertThat(other.unfinished()).containsExactly(batch.id());
    assertThat(other.prepare(List.of(INVOICE, STUDY), Drafts.NOON)).isEqualTo(batch);
    WriteRecord record = other.find(INVOICE.identity().id()).orElseThrow();
    assertThat(record.identity()).isEqualTo(INVOICE.identity());
    assertThat(record.details()).isEqualTo(INVOICE.details());
    assertThat(record.state()).isEqualTo(WriteState.PENDING);
    assertThat(record.batch()).isEqualTo(batch.id());
  }

  @Test
  void isATextThatAPersonCanRead() throws IOException {
    journal.prepare(List.of(INVOICE), Drafts.NOON);
    take(INVOICE, Drafts.step(WriteState.SENDING));
    take(
        INVOICE,
        Drafts.step(WriteState.UNKNOWN)
            .because(ErrorCode.PORTAL_UNREACHABLE)
            .saying("CARGA DE DOCUMENTOS"));

    List<String> lines = Files.readAllLines(record(INVOICE));

    assertThat(lines).hasSize(3);
    assertThat(lines.get(0))
        .startsWith(
            "2025-08-20T12:00:00Z PENDING portal=\"toy-portal\" operation=\"upload document\""
                + " subject.recipient=\"Liquidaciones Prest. En Especie\""
                + " subject.invoice=\"0025-00043905\" sha256=\"");
    assertThat(lines.get(1)).startsWith("2025-08-20T12:00:00Z SENDING crc=");
    assertThat(lines.get(2))
        .startsWith(
            "2025-08-20T12:00:00Z UNKNOWN reason=\"PORTAL_UNREACHABLE\""
                + " words=\"CARGA DE DOCUMENTOS\" crc=");
  }

  @ParameterizedTest
  @EnumSource(
      value = WriteState.class,
      names = {"PENDING", "SENDING", "CONFIRMED", "UNKNOWN"})
  void keepsAnotherContentOutUnlessThePortalRefusedTheFirst(WriteState state) {
    WriteBatch batch = journal.prepare(List.of(INVOICE), Drafts.NOON);
    bring(INVOICE, state);
    WriteDraft other = Drafts.single("0025-00043905", "another invoice");

    assertThatExceptionOfType(WriteConflictException.class)
        .isThrownBy(() -> journal.prepare(List.of(STUDY, other), Drafts.NOON))
        .satisfies(
            e -> {
              assertThat(e.code()).isEqualTo(ErrorCode.WRITE_CONFLICT);
              assertThat(e.batch()).isEqualTo(batch.id());
            });
    assertThat(journal.find(STUDY.identity().id())).as("nothing else is written").isEmpty();
    assertThat(journal.find(INVOICE.identity().id()).orElseThrow().state()).isEqualTo(state);
  }

  @Test
  void letsAnotherContentTakeThePlaceOfARefusedOne() throws IOException {
    WriteBatch refused = journal.prepare(List.of(INVOICE), Drafts.NOON);
    bring(INVOICE, WriteState.REJECTED);
    WriteDraft other = Drafts.single("0025-00043905", "another invoice");

    WriteBatch batch = journal.prepare(List.of(other), Drafts.NOON);

    assertThat(batch).isNotEqualTo(refused);
    assertThat(journal.batch(refused.id())).as("its content was replaced").isEmpty();
    assertThat(journal.batch(batch.id())).contains(batch);
    assertThat(contentOf(other)).isEqualTo("another invoice");
    assertThat(Files.readAllLines(record(INVOICE))).as("its history is kept").hasSize(4);
  }

  @Test
  void deletesAContentOnceItIsConfirmed() {
    journal.prepare(List.of(INVOICE), Drafts.NOON);
    assertThat(contentOf(INVOICE)).isEqualTo("invoice");

    bring(INVOICE, WriteState.CONFIRMED);

    assertThat(files(".content")).isEmpty();
    try (WriteClaim claim = claim(INVOICE)) {
      assertThat(claim.content()).isEmpty();
    }
    assertThat(journal.unfinished()).isEmpty();
  }

  @Test
  void deletesAContentThatAKilledProcessLeftBehind() throws IOException {
    journal.prepare(List.of(INVOICE), Drafts.NOON);
    bring(INVOICE, WriteState.CONFIRMED);
    Files.writeString(content(INVOICE), "invoice");
    claim(INVOICE).close();
    assertThat(files(".content")).isEmpty();

    Files.writeString(content(INVOICE), "invoice");
    Files.writeString(content(STUDY), "of no write");
    Files.writeString(folder.resolve(INVOICE.identity().id() + ".x.content.part"), "inv");
    FileJournal.in(folder);
    assertThat(files(".content")).isEmpty();
    assertThat(files(".part")).isEmpty();
  }

  @Test
  void putsBackAContentThatIsMissing() throws IOException {
    journal.prepare(List.of(INVOICE), Drafts.NOON);
    Files.delete(content(INVOICE));

    journal.prepare(List.of(INVOICE), Drafts.NOON);

    assertThat(contentOf(INVOICE)).isEqualTo("invoice");
  }

  @Test
  void doesNotSendAContentThatWasChanged() throws IOException {
    journal.prepare(List.of(INVOICE), Drafts.NOON);
    Files.writeString(content(INVOICE), "another");

    try (WriteClaim claim = claim(INVOICE)) {
      assertThatExceptionOfType(LocalStorageException.class)
          .isThrownBy(claim::content)
          .satisfies(e -> assertThat(e.code()).isEqualTo(ErrorCode.JOURNAL_DAMAGED));
    }
  }

  @Test
  void goesOnBehindALineThatWasCutOff() throws IOException {
    journal.prepare(List.of(INVOICE), Drafts.NOON);
    String cut = "2025-08-20T12:00:00Z REJECTED words=\"" + "x".repeat(500);
    Files.writeString(record(INVOICE), cut, StandardOpenOption.APPEND);

    take(INVOICE, Drafts.step(WriteState.SENDING));

    assertThat(Files.readAllLines(record(INVOICE))).hasSize(2);
    assertThat(journal.find(INVOICE.identity().id()).orElseThrow().state())
        .isEqualTo(WriteState.SENDING);
  }

  @Test
  void isSharedByTwoBatches() {
    WriteBatch first = journal.prepare(List.of(INVOICE), Drafts.NOON);
    WriteBatch second = journal.prepare(List.of(INVOICE, STUDY), Drafts.NOON);
    bring(INVOICE, WriteState.CONFIRMED);

    assertThat(journal.unfinished()).containsExactly(second.id());
    bring(STUDY, WriteState.CONFIRMED);
    assertThat(journal.unfinished()).isEmpty();
    assertThat(journal.batch(first.id())).contains(first);
  }

  @Test
  void forgetsWhatWasNeverSentAndNothingElse() {
    WriteBatch first = journal.prepare(List.of(INVOICE), Drafts.NOON);
    WriteBatch second = journal.prepare(List.of(INVOICE, STUDY), Drafts.NOON);

    journal.discard(second.id());
    assertThat(journal.batch(first.id())).as("what it shares stays").contains(first);
    assertThat(journal.find(STUDY.identity().id())).isEmpty();

    journal.discard(first.id());
    journal.discard(first.id());
    assertThat(files(".write")).isEmpty();
    assertThat(files(".content")).isEmpty();
    assertThat(files(".batch")).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(
      value = WriteState.class,
      names = {"SENDING", "UNKNOWN"})
  void forgetsNothingOfWhichNobodyKnows(WriteState state) {
    WriteBatch batch = journal.prepare(List.of(STUDY, INVOICE), Drafts.NOON);
    bring(INVOICE, state);

    assertThatIllegalStateException().isThrownBy(() -> journal.discard(batch.id()));

    assertThat(journal.batch(batch.id())).contains(batch);
  }

  @Test
  void keepsInMindWhatThePortalHasAndForgetsTheRest() {
    WriteBatch batch = journal.prepare(List.of(INVOICE, STUDY), Drafts.NOON);
    bring(INVOICE, WriteState.CONFIRMED);

    journal.discard(batch.id());

    assertThat(journal.find(STUDY.identity().id())).isEmpty();
    assertThat(journal.find(INVOICE.identity().id()).orElseThrow().state())
        .isEqualTo(WriteState.CONFIRMED);
    assertThat(journal.unfinished()).isEmpty();
  }

  @Test
  void givesTheRightBackWhereARecordCannotBeRead() throws IOException {
    journal.prepare(List.of(INVOICE), Drafts.NOON);
    String text = Files.readString(record(INVOICE));
    Files.writeString(record(INVOICE), "damaged\n" + text);
    for (int i = 0; i < 2; i++) {
      assertThatExceptionOfType(LocalStorageException.class).isThrownBy(() -> claim(INVOICE));
    }
    Files.writeString(record(INVOICE), text);

    claim(INVOICE).close();
  }

  @Test
  void listsABatchThatWasCutOffWhileItWasPrepared() throws IOException {
    WriteBatch batch = journal.prepare(List.of(INVOICE, STUDY), Drafts.NOON);
    Files.delete(record(STUDY));

    assertThat(journal.batch(batch.id())).isEmpty();
    assertThat(journal.unfinished()).containsExactly(batch.id());
    assertThat(journal.prepare(List.of(INVOICE, STUDY), Drafts.NOON)).isEqualTo(batch);
    assertThat(journal.batch(batch.id())).contains(batch);
  }

  @Test
  void isItsUsersAlone() throws IOException {
    journal.prepare(List.of(INVOICE), Drafts.NOON);
    if (!folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      return;
    }
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
        .isEqualTo("rwx------");
    for (String ending : List.of(".write", ".content", ".batch")) {
      assertThat(files(ending))
          .allSatisfy(
              file ->
                  assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                      .isEqualTo("rw-------"));
    }
  }

  @Test
  void saysThatTheDiskRefuses() throws IOException {
    Path file = Files.writeString(parent.resolve("file"), "x");
    assertThatExceptionOfType(LocalStorageException.class)
        .isThrownBy(() -> FileJournal.in(file))
        .satisfies(e -> assertThat(e.code()).isEqualTo(ErrorCode.STORAGE_FAILED));

    Files.createDirectories(record(INVOICE).resolve("in the way"));
    assertThatExceptionOfType(LocalStorageException.class)
        .isThrownBy(() -> journal.prepare(List.of(INVOICE), Drafts.NOON));
  }

  @Test
  void refusesWhatIsNoBatch() {
    assertThatIllegalArgumentException().isThrownBy(() -> journal.prepare(List.of(), Drafts.NOON));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> journal.prepare(List.of(INVOICE, INVOICE), Drafts.NOON));
    assertThatIllegalArgumentException().isThrownBy(() -> journal.claim(INVOICE.identity().id()));
  }

  /** Leads a write to a state by the steps that an engine takes. */
  private void bring(WriteDraft draft, WriteState state) {
    if (state != WriteState.PENDING) {
      take(draft, Drafts.step(WriteState.SENDING));
    }
    if (state != WriteState.PENDING && state != WriteState.SENDING) {
      take(draft, Drafts.step(state));
    }
  }

  private void take(WriteDraft draft, WriteStep step) {
    try (WriteClaim claim = claim(draft)) {
      claim.take(step);
      assertThat(claim.record().last()).isEqualTo(step);
    }
  }

  private WriteClaim claim(WriteDraft draft) {
    return journal.claim(draft.identity().id()).orElseThrow();
  }

  private String contentOf(WriteDraft draft) {
    try (WriteClaim claim = claim(draft);
        PortalDocument content = claim.content().orElseThrow()) {
      return new String(content.bytes(), StandardCharsets.UTF_8);
    }
  }

  private Path record(WriteDraft draft) {
    return folder.resolve(draft.identity().id() + ".write");
  }

  private Path content(WriteDraft draft) {
    WriteIdentity identity = draft.identity();
    return folder.resolve(identity.id() + "." + identity.sha256().substring(0, 16) + ".content");
  }

  private List<Path> files(String ending) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(ending)).toList();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}

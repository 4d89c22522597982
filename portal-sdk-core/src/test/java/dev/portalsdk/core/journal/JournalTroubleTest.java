package dev.portalsdk.core.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.error.LocalStorageException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A journal whose folder was meddled with: it says so, and nothing is taken for what it is not. */
class JournalTroubleTest {

  private static final WriteDraft INVOICE = Drafts.single("0025-00043905", "invoice");
  private static final WriteDraft STUDY = Drafts.further("0025-00043905", "study");
  private static final WriteId ID = INVOICE.identity().id();

  @TempDir Path parent;
  private Path folder;
  private FileJournal journal;

  @BeforeEach
  void open() {
    folder = parent.resolve("journal");
    journal = FileJournal.in(folder);
  }

  @Test
  void givesTheRightBackWhereARecordIsDamagedAndLetsTheOthersBe() throws IOException {
    WriteBatch batch = journal.prepare(List.of(INVOICE), Drafts.NOON);
    WriteBatch other = journal.prepare(List.of(STUDY), Drafts.NOON);
    String whole = Files.readString(record());
    Files.writeString(record(), whole.replace("PENDING", "CONFIRMED"));

    fails(() -> journal.claim(ID), ErrorCode.JOURNAL_DAMAGED);
    fails(() -> journal.discard(batch.id()), ErrorCode.JOURNAL_DAMAGED);
    fails(() -> journal.batch(batch.id()), ErrorCode.JOURNAL_DAMAGED);
    assertThat(journal.unfinished()).containsExactlyInAnyOrder(batch.id(), other.id());
    assertThat(FileJournal.in(folder).batch(other.id())).contains(other);

    Files.writeString(record(), whole);
    try (WriteClaim claim = journal.claim(ID).orElseThrow()) {
      assertThat(claim.content()).isPresent();
    }
  }

  @Test
  void listsABatchThatIsDamagedAndPassesOverWhatIsNotItsOwn() throws IOException {
    WriteBatch batch = journal.prepare(List.of(INVOICE), Drafts.NOON);
    Files.writeString(folder.resolve(batch.id() + ".batch"), "x");
    Files.writeString(folder.resolve("Copy of something.batch"), "x");
    Files.writeString(folder.resolve(".content"), "x");

    assertThat(FileJournal.in(folder).unfinished()).containsExactly(batch.id());
    fails(() -> journal.batch(batch.id()), ErrorCode.JOURNAL_DAMAGED);
  }

  @Test
  void writesNothingToARecordThatWasTakenAwayOrCutShort() throws IOException {
    journal.prepare(List.of(INVOICE), Drafts.NOON);
    try (WriteClaim claim = journal.claim(ID).orElseThrow()) {
      Files.writeString(record(), "");
      fails(() -> claim.take(Drafts.step(WriteState.SENDING)), ErrorCode.STORAGE_FAILED);
      assertThat(claim.record().state()).isEqualTo(WriteState.PENDING);
      Files.delete(record());
      fails(() -> claim.take(Drafts.step(WriteState.SENDING)), ErrorCode.STORAGE_FAILED);
    }
  }

  @Test
  void keepsOneFromAnotherAlsoWhenTheFolderWasMadeAnewUnderIt() throws IOException {
    deleteFolder();
    FileJournal second = FileJournal.in(folder);
    second.prepare(List.of(INVOICE), Drafts.NOON);

    try (WriteClaim held = second.claim(ID).orElseThrow()) {
      assertThat(journal.claim(ID)).isEmpty();
      assertThat(held.record().id()).isEqualTo(ID);
    }
    journal.claim(ID).orElseThrow().close();
  }

  @Test
  void saysThatItsFolderHasGoneOrIsAFile() throws IOException {
    deleteFolder();
    fails(() -> journal.prepare(List.of(INVOICE), Drafts.NOON), ErrorCode.STORAGE_FAILED);
    fails(() -> journal.unfinished(), ErrorCode.STORAGE_FAILED);

    Files.writeString(folder, "a file");
    fails(() -> journal.prepare(List.of(INVOICE), Drafts.NOON), ErrorCode.STORAGE_FAILED);
    fails(() -> journal.find(ID), ErrorCode.STORAGE_FAILED);
    fails(() -> journal.claim(ID), ErrorCode.STORAGE_FAILED);
  }

  @Test
  void saysThatADirectoryIsInTheWayOfARecord() throws IOException {
    journal.prepare(List.of(INVOICE), Drafts.NOON);
    Files.delete(record());
    Files.createDirectory(record());

    fails(() -> journal.find(ID), ErrorCode.STORAGE_FAILED);
    fails(() -> journal.claim(ID), ErrorCode.STORAGE_FAILED);
  }

  @Test
  void saysThatItsFolderIsReadOnly() {
    journal.prepare(List.of(INVOICE), Drafts.NOON);
    assumeFalse(
        "root".equals(System.getProperty("user.name")), "root may write to what is read-only");
    assertThat(folder.toFile().setWritable(false)).isTrue();
    try {
      fails(() -> journal.prepare(List.of(STUDY), Drafts.NOON), ErrorCode.STORAGE_FAILED);
      assertThat(journal.find(ID)).isPresent();
    } finally {
      assertThat(folder.toFile().setWritable(true)).isTrue();
    }
  }

  @Test
  void clearsAwayWhatAKilledProcessLeftUnlessItIsNeeded() throws IOException {
    WriteBatch batch = journal.prepare(List.of(INVOICE, STUDY), Drafts.NOON);
    Files.delete(folder.resolve(STUDY.identity().id() + ".write"));
    String invoice = ID + "." + INVOICE.identity().sha256().substring(0, 16) + ".content";
    Files.writeString(folder.resolve(ID + ".0123456789abcdef.content"), "another");
    Files.writeString(folder.resolve(ID + ".write.part"), "2025");
    Files.writeString(folder.resolve(batch.id() + ".batch.part"), "toy");

    try (WriteClaim held = journal.claim(ID).orElseThrow()) {
      FileJournal.in(folder);
      assertThat(folder.resolve(ID + ".write.part")).as("somebody is at it").exists();
      assertThat(held.content()).isPresent();
    }
    FileJournal.in(folder);

    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder(invoice, ID + ".write", batch.id() + ".batch", "journal.lock");
    }
  }

  @Test
  void takesNoDetailWhoseNameItCouldNotRead() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WriteDraft.of(INVOICE.identity(), Map.of("File Name", "x")));
  }

  private static void fails(ThrowingCallable call, ErrorCode code) {
    assertThatExceptionOfType(LocalStorageException.class)
        .isThrownBy(call)
        .satisfies(e -> assertThat(e.code()).isEqualTo(code));
  }

  private Path record() {
    return folder.resolve(ID + ".write");
  }

  private void deleteFolder() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }
}

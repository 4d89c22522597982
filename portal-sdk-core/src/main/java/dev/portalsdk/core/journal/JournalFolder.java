package dev.portalsdk.core.journal;

import dev.portalsdk.core.document.PortalDocument;
import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.error.LocalStorageException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The files of a journal: one for each write, its content and each batch. */
final class JournalFolder {

  private static final String RECORD = ".write";
  private static final String CONTENT = ".content";
  private static final String BATCH = ".batch";
  private static final String LOCKS = "journal.lock";

  private final Path folder;
  private final Disk disk;
  private final NameLocks locks;

  JournalFolder(Path folder, Disk disk) {
    this.folder = folder.toAbsolutePath();
    this.disk = disk;
    disk.createFolder(this.folder);
    try {
      this.locks = NameLocks.of(this.folder.resolve(LOCKS));
    } catch (IOException e) {
      throw Disk.failure(e);
    }
  }

  /**
   * Deletes what a killed process left behind, unless somebody is at it now: files that were being
   * written, and contents that nobody will send.
   */
  void deleteLeftovers() {
    for (Path file : files(RECORD + Disk.UNFINISHED, CONTENT + Disk.UNFINISHED, CONTENT)) {
      String id = named(file).substring(0, named(file).indexOf('.'));
      lock(id).ifPresent(lock -> deleteIfLeft(file, WriteId.parse(id), lock));
    }
  }

  private void deleteIfLeft(Path file, WriteId id, NameLocks.Held lock) {
    try (lock) {
      if (named(file).endsWith(Disk.UNFINISHED) || !isNeeded(file, id)) {
        disk.delete(file);
      }
    }
  }

  private boolean isNeeded(Path content, WriteId id) {
    return read(id)
        .record()
        .filter(record -> record.state() != WriteState.CONFIRMED)
        .filter(record -> content.equals(content(record.identity())))
        .isPresent();
  }

  /** Takes the lock on the write of this name, empty if somebody else has it. */
  Optional<NameLocks.Held> lock(String id) {
    try {
      return locks.take(id);
    } catch (IOException e) {
      throw Disk.failure(e);
    }
  }

  /** Takes the right to do a write, empty if somebody else has it. */
  Optional<FileClaim> claim(WriteId id) {
    return lock(id.text()).map(lock -> claim(id, lock));
  }

  private FileClaim claim(WriteId id, NameLocks.Held lock) {
    try {
      return new FileClaim(this, id, lock);
    } catch (RuntimeException | Error e) {
      lock.close();
      throw e;
    }
  }

  RecordFile read(WriteId id) {
    return RecordFile.of(Disk.read(file(id, RECORD)).orElse(new byte[0]));
  }

  void append(WriteId id, long end, JournalLine line) {
    disk.append(file(id, RECORD), end, line.bytes());
  }

  void begin(WriteId id, JournalLine line) {
    disk.create(file(id, RECORD), new ByteArrayInputStream(line.bytes()));
  }

  /** Keeps a copy of what a write sends, unless it is there. */
  void keepContent(WriteIdentity identity, PortalDocument content) {
    Path file = content(identity);
    if (Files.exists(file)) {
      return;
    }
    try (InputStream in = content.open()) {
      disk.create(file, in);
    } catch (IOException e) {
      throw Disk.failure(e);
    }
  }

  boolean hasContent(WriteIdentity identity) {
    return Files.exists(content(identity));
  }

  /** Returns what a write sends under a name, empty if it is not there. */
  Optional<PortalDocument> content(WriteIdentity identity, String name) {
    Path file = content(identity);
    return Files.exists(file) ? Optional.of(PortalDocument.of(name, file)) : Optional.empty();
  }

  /** Deletes what a write sent, of whatever content, but the one that is named. */
  void deleteContentsBut(@Nullable WriteIdentity kept, WriteId id) {
    for (Path file : files(CONTENT)) {
      if (named(file).startsWith(id + ".") && (kept == null || !file.equals(content(kept)))) {
        disk.delete(file);
      }
    }
  }

  void deleteContent(WriteIdentity identity) {
    if (hasContent(identity)) {
      disk.delete(content(identity));
    }
  }

  void delete(WriteId id) {
    deleteContentsBut(null, id);
    disk.delete(file(id, RECORD));
  }

  void write(WriteBatch batch) {
    String text =
        batch.members().stream()
            .map(member -> member.id() + " " + member.sha256() + "\n")
            .collect(Collectors.joining());
    disk.create(
        folder.resolve(batch.id() + BATCH),
        new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  Optional<WriteBatch> read(BatchId id) {
    return Disk.read(folder.resolve(id + BATCH))
        .map(bytes -> batch(id, new String(bytes, StandardCharsets.UTF_8)));
  }

  private static WriteBatch batch(BatchId id, String text) {
    try {
      return new WriteBatch(id, text.lines().map(JournalFolder::member).toList());
    } catch (IllegalArgumentException e) {
      throw new LocalStorageException(
          ErrorCode.JOURNAL_DAMAGED,
          "A batch of the journal was damaged; a person must look at it");
    }
  }

  private static WriteBatch.Member member(String line) {
    int space = line.indexOf(' ');
    if (space < 0) {
      throw new IllegalArgumentException("A write and its SHA-256 were expected");
    }
    return new WriteBatch.Member(
        WriteId.parse(line.substring(0, space)), line.substring(space + 1));
  }

  void delete(BatchId id) {
    disk.delete(folder.resolve(id + BATCH));
  }

  List<BatchId> batches() {
    return files(BATCH).stream()
        .map(JournalFolder::named)
        .map(name -> BatchId.parse(name.substring(0, name.length() - BATCH.length())))
        .toList();
  }

  /** The files with one of these endings, by name. */
  private List<Path> files(String... endings) {
    List<Path> found = new ArrayList<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
      for (Path file : files) {
        if (List.of(endings).stream().anyMatch(String.valueOf(file.getFileName())::endsWith)) {
          found.add(file);
        }
      }
    } catch (IOException e) {
      throw Disk.failure(e);
    }
    Collections.sort(found);
    return found;
  }

  /** The content is in the name: a process may end while another one takes its place. */
  private Path content(WriteIdentity identity) {
    return folder.resolve(identity.id() + "." + identity.sha256().substring(0, 16) + CONTENT);
  }

  private static String named(Path file) {
    return String.valueOf(file.getFileName());
  }

  private Path file(WriteId id, String ending) {
    return folder.resolve(id + ending);
  }
}

package dev.portalsdk.core.journal;

import dev.portalsdk.core.document.PortalDocument;
import dev.portalsdk.core.error.CallCancelledException;
import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.error.LocalStorageException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The files of a journal: one for each write, its content and each batch. */
final class JournalFolder {

  private static final String RECORD = ".write";
  private static final String CONTENT = ".content";
  private static final String BATCH = ".batch";
  private static final String LOCKS = "journal.lock";

  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final long PAUSE_MILLIS = 5;
  private static final int NAMED = 16;

  private final Path folder;
  private final Disk disk;

  JournalFolder(Path folder, Disk disk) {
    this.folder = folder.toAbsolutePath();
    this.disk = disk;
    disk.createFolder(this.folder);
    try {
      NameLocks.of(this.folder.resolve(LOCKS));
    } catch (IOException e) {
      throw Disk.failure(e);
    }
  }

  /** Takes the lock of this name, empty if somebody else has it. */
  Optional<NameLocks.Held> lock(String name) {
    try {
      return NameLocks.of(folder.resolve(LOCKS)).take(name);
    } catch (IOException e) {
      throw Disk.failure(e);
    }
  }

  /** Takes the lock of this name, and waits a while if somebody else has it. */
  NameLocks.Held await(String name) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    Optional<NameLocks.Held> lock = lock(name);
    while (lock.isEmpty()) {
      pause(end);
      lock = lock(name);
    }
    return lock.get();
  }

  private static void pause(long end) {
    if (System.nanoTime() - end > 0) {
      throw new LocalStorageException(
          ErrorCode.JOURNAL_BUSY, "Somebody else is doing the same write for a long time");
    }
    try {
      Thread.sleep(PAUSE_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CallCancelledException("The thread was interrupted while it waited for a journal");
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
  void keepContent(WriteId id, PortalDocument content) {
    if (hasContent(id, content.sha256())) {
      return;
    }
    try (InputStream in = content.open()) {
      disk.create(content(id, content.sha256()), in);
    } catch (IOException e) {
      throw Disk.failure(e);
    }
  }

  boolean hasContent(WriteId id, String sha256) {
    return Files.exists(content(id, sha256));
  }

  /** Returns the content of a write under a name, empty if there is none. */
  Optional<PortalDocument> content(WriteId id, String sha256, String name) {
    return hasContent(id, sha256)
        ? Optional.of(PortalDocument.of(name, content(id, sha256)))
        : Optional.empty();
  }

  /** Where a content lies. A content that takes the place of a refused one lies beside it. */
  Path content(WriteId id, String sha256) {
    return file(id, "." + sha256.substring(0, NAMED) + CONTENT);
  }

  void deleteContent(WriteId id, String sha256) {
    if (hasContent(id, sha256)) {
      disk.delete(content(id, sha256));
    }
  }

  List<Path> contents() {
    return files(CONTENT);
  }

  /** The files that somebody is writing, or was writing when the process ended. */
  List<Path> unfinishedFiles() {
    return files(Disk.UNFINISHED);
  }

  void delete(Path file) {
    disk.delete(file);
  }

  void delete(WriteId id) {
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
        .map(file -> String.valueOf(file.getFileName()))
        .flatMap(name -> batchId(name.substring(0, name.length() - BATCH.length())).stream())
        .toList();
  }

  private static Optional<BatchId> batchId(String text) {
    try {
      return Optional.of(BatchId.parse(text));
    } catch (IllegalArgumentException notOurs) {
      return Optional.empty();
    }
  }

  /** The files with this ending, by name. */
  private List<Path> files(String ending) {
    List<Path> found = new ArrayList<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*" + ending)) {
      files.forEach(found::add);
    } catch (DirectoryIteratorException e) {
      throw Disk.failure(new IOException(e));
    } catch (IOException e) {
      throw Disk.failure(e);
    }
    Collections.sort(found);
    return found;
  }

  private Path file(WriteId id, String ending) {
    return folder.resolve(id + ending);
  }
}

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

/** The files of a journal: one for each write, its content and each batch. */
final class JournalFolder {

  private static final String RECORD = ".write";
  private static final String CONTENT = ".content";
  private static final String BATCH = ".batch";
  private static final String LOCKS = "journal.lock";
  private static final int CONTENT_IN_MEMORY = 1 << 20;

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

  /** Deletes what a killed process left of files that it was writing, unless one is at it now. */
  void deleteLeftovers() {
    for (Path file : files(RECORD + Disk.UNFINISHED, CONTENT + Disk.UNFINISHED)) {
      String name = String.valueOf(file.getFileName());
      String id = name.substring(0, name.indexOf('.'));
      lock(id)
          .ifPresent(
              lock -> {
                disk.delete(file);
                lock.close();
              });
    }
  }

  /** Takes the lock on the write of this name, empty if somebody else has it. */
  Optional<NameLocks.Held> lock(String id) {
    try {
      return locks.take(id);
    } catch (IOException e) {
      throw Disk.failure(e);
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

  void keepContent(WriteId id, PortalDocument content) {
    try (InputStream in = content.open()) {
      disk.create(file(id, CONTENT), in);
    } catch (IOException e) {
      throw Disk.failure(e);
    }
  }

  /** Returns the content of a write under a name, empty if there is none. */
  Optional<PortalDocument> content(WriteId id, String name) {
    Path file = file(id, CONTENT);
    if (Files.notExists(file)) {
      return Optional.empty();
    }
    try (InputStream in = Files.newInputStream(file)) {
      return Optional.of(PortalDocument.read(name, in, CONTENT_IN_MEMORY));
    } catch (IOException e) {
      throw Disk.failure(e);
    }
  }

  void deleteContent(WriteId id) {
    if (Files.exists(file(id, CONTENT))) {
      disk.delete(file(id, CONTENT));
    }
  }

  void delete(WriteId id) {
    deleteContent(id);
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

  private Path file(WriteId id, String ending) {
    return folder.resolve(id + ending);
  }
}

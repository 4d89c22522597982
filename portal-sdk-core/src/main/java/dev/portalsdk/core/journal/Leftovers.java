package dev.portalsdk.core.journal;

import dev.portalsdk.core.error.LocalStorageException;
import java.nio.file.Path;
import java.util.Optional;

/** What a process that was killed left in the folder of a journal, and nobody needs. */
final class Leftovers {

  private final JournalFolder folder;

  Leftovers(JournalFolder folder) {
    this.folder = folder;
  }

  /** Deletes them, but for those of a write that somebody is doing now. */
  void delete() {
    folder.unfinishedFiles().forEach(this::deleteUnlessAtWork);
    for (Path content : folder.contents()) {
      if (!isNeeded(content)) {
        deleteUnlessAtWork(content);
      }
    }
  }

  private void deleteUnlessAtWork(Path file) {
    Optional<NameLocks.Held> lock = folder.lock(nameOf(file));
    if (lock.isPresent()) {
      try (NameLocks.Held held = lock.get()) {
        held.require();
        if (!isNeeded(file)) {
          folder.delete(file);
        }
      }
    }
  }

  /** Whether it is what a write sends that has not been confirmed, or may be. */
  private boolean isNeeded(Path file) {
    try {
      WriteId id = WriteId.parse(nameOf(file));
      return folder.read(id).record().filter(record -> isSent(record, file)).isPresent();
    } catch (IllegalArgumentException e) {
      return false;
    } catch (LocalStorageException damaged) {
      return true;
    }
  }

  private boolean isSent(WriteRecord record, Path file) {
    return record.state() != WriteState.CONFIRMED
        && file.equals(folder.content(record.id(), record.identity().sha256()));
  }

  private static String nameOf(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.substring(0, name.indexOf('.'));
  }
}

package dev.portalsdk.billing.store;

import dev.portalsdk.core.error.LocalStorageException;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import javax.sql.DataSource;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/** A SQLite file that its user alone may read, where the file system knows users. */
final class SqliteFile {

  /** A page of rows is written in much less; what waits longer waits for something else. */
  private static final int LONGEST_WAIT_MILLIS = 30_000;

  private SqliteFile() {}

  static DataSource at(Path file) {
    create(file);
    SQLiteConfig config = new SQLiteConfig();
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    // Each number of the feed that somebody has seen is there after a loss of power.
    config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    config.setBusyTimeout(LONGEST_WAIT_MILLIS);
    SQLiteDataSource source = new SQLiteDataSource(config);
    source.setUrl("jdbc:sqlite:" + file.toAbsolutePath());
    return source;
  }

  /** Makes an empty file first: SQLite would make one that others may read. */
  private static void create(Path file) {
    try {
      if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
        Files.createFile(
            file,
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      }
    } catch (FileAlreadyExistsException e) {
      requireFile(file);
    } catch (IOException e) {
      throw new LocalStorageException("The store's file cannot be made", e);
    }
  }

  private static void requireFile(Path file) {
    if (Files.isDirectory(file)) {
      throw new IllegalArgumentException("A store is a file, and there is a folder of its name");
    }
  }
}

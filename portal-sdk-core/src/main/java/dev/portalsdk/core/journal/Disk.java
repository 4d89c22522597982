package dev.portalsdk.core.journal;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import dev.portalsdk.core.error.CallCancelledException;
import dev.portalsdk.core.error.LocalStorageException;
import java.io.File;
import java.io.FileInputStream;
import java.io.FileNotFoundException;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;

/**
 * Writes so that what it returns from outlasts a loss of power.
 *
 * <p>Lines are appended in a way that an interrupt cannot break off: what was sent has to be
 * written down in any case.
 */
final class Disk {

  static final String UNFINISHED = ".part";

  private final Runnable beforeEachStep;

  /** Creates one; the step before which a test ends the process is told to {@code step}. */
  Disk(Runnable step) {
    this.beforeEachStep = step;
  }

  /** Makes a folder that only its user may enter, if it is not there. */
  void createFolder(Path folder) {
    Path parent = folder.getParent();
    if (parent == null || Files.isDirectory(folder)) {
      return;
    }
    run(
        () -> {
          Files.createDirectories(parent);
          create(folder);
          force(parent);
        });
  }

  private static void create(Path folder) throws IOException {
    try {
      Files.createDirectory(folder, usersAlone(folder));
    } catch (FileAlreadyExistsException e) {
      if (!Files.isDirectory(folder)) {
        throw e;
      }
    }
  }

  private static FileAttribute<?>[] usersAlone(Path folder) {
    return knowsUsers(folder)
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))
        }
        : new FileAttribute<?>[0];
  }

  /** Writes a line behind the first bytes of a file; what stood there is no more. */
  void append(Path file, long end, byte[] line) {
    run(
        () -> {
          beforeEachStep.run();
          try (RandomAccessFile opened = new RandomAccessFile(file.toFile(), "rw")) {
            requireLength(opened, end);
            opened.setLength(end);
            opened.seek(end);
            beforeEachStep.run();
            opened.write(line);
            beforeEachStep.run();
            opened.getFD().sync();
          }
          beforeEachStep.run();
        });
  }

  /** Setting the length would fill with nothing what somebody took away. */
  private static void requireLength(RandomAccessFile file, long length) throws IOException {
    if (file.length() < length) {
      throw new IOException("A file is shorter than it was");
    }
  }

  /** Writes a file that is there whole or not at all. */
  void create(Path file, InputStream content) {
    run(
        () -> {
          Path unfinished = file.resolveSibling(file.getFileName() + UNFINISHED);
          beforeEachStep.run();
          write(unfinished.toFile(), content);
          beforeEachStep.run();
          Files.move(unfinished, file, ATOMIC_MOVE, REPLACE_EXISTING);
          beforeEachStep.run();
          force(file.resolveSibling(""));
          beforeEachStep.run();
        });
  }

  private void write(File file, InputStream content) throws IOException {
    try (FileOutputStream out = new FileOutputStream(file)) {
      restrict(file.toPath(), "rw-------");
      beforeEachStep.run();
      content.transferTo(out);
      beforeEachStep.run();
      out.getFD().sync();
    }
  }

  void delete(Path file) {
    run(
        () -> {
          beforeEachStep.run();
          Files.deleteIfExists(file);
        });
  }

  /**
   * Returns all bytes of a file, empty if there is none. It may appear or go meanwhile: other
   * threads and processes are at work in the same folder.
   */
  static Optional<byte[]> read(Path file) {
    try {
      while (true) {
        try (FileInputStream opened = new FileInputStream(file.toFile())) {
          return Optional.of(opened.readAllBytes());
        } catch (FileNotFoundException e) {
          requireThere(file);
        }
      }
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw failure(e);
    }
  }

  /** Finds out why a file could not be opened, unless it can be by now. */
  private static void requireThere(Path file) throws IOException {
    FileChannel.open(file, StandardOpenOption.READ).close();
    if (Files.isDirectory(file)) {
      throw new IOException("It is a folder");
    }
  }

  private static void restrict(Path path, String permissions) throws IOException {
    if (knowsUsers(path)) {
      Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
    }
  }

  private static boolean knowsUsers(Path path) {
    return path.getFileSystem().supportedFileAttributeViews().contains("posix");
  }

  /**
   * Makes the names in a folder outlast a loss of power, where the system lets a folder be opened.
   */
  private static void force(Path folder) throws IOException {
    if (File.separatorChar == '\\') {
      return;
    }
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    }
  }

  private static void run(Step step) {
    try {
      step.run();
    } catch (ClosedByInterruptException e) {
      throw new CallCancelledException("The thread was interrupted while it wrote to the journal");
    } catch (IOException e) {
      throw failure(e);
    }
  }

  static LocalStorageException failure(IOException e) {
    String what = e instanceof NoSuchFileException ? "its folder is missing" : "the disk refused";
    return new LocalStorageException("The journal cannot be read or written: " + what, e);
  }

  @FunctionalInterface
  private interface Step {
    void run() throws IOException;
  }
}

package dev.portalsdk.core.journal;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * Locks on names, held against other threads and other processes: each is one byte of a file, at a
 * place that follows from the name.
 *
 * <p>There is one for each file in a process, and it stays open: where locks belong to processes,
 * as on POSIX systems, closing a file anywhere in a process gives back all its locks on that file.
 */
final class NameLocks {

  private static final Map<List<Object>, NameLocks> BY_FILE = new ConcurrentHashMap<>();

  private final FileChannel file;
  private final Set<Long> held = ConcurrentHashMap.newKeySet();

  private NameLocks(FileChannel file) {
    this.file = file;
  }

  /**
   * Returns the locks of a file, which is made if it is not there.
   *
   * @param file in a folder that exists
   */
  static synchronized NameLocks of(Path file) throws IOException {
    createIfMissing(file);
    List<Object> key = key(file);
    NameLocks known = BY_FILE.get(key);
    if (known != null) {
      return known;
    }
    NameLocks opened = new NameLocks(new RandomAccessFile(file.toFile(), "rw").getChannel());
    BY_FILE.put(key, opened);
    return opened;
  }

  private static void createIfMissing(Path file) throws IOException {
    if (Files.exists(file)) {
      return;
    }
    try {
      Files.createFile(file);
    } catch (FileAlreadyExistsException e) {
      // Another process was faster.
      return;
    }
  }

  /** The file itself: after it was deleted, another one may have its path. */
  private static List<Object> key(Path file) throws IOException {
    Object identity = Files.readAttributes(file, BasicFileAttributes.class).fileKey();
    return identity == null ? List.of(file.toRealPath()) : List.of(file.toRealPath(), identity);
  }

  /** Takes the lock on a name, empty if somebody else has it. */
  Optional<Held> take(String name) throws IOException {
    long place = place(name);
    if (!held.add(place)) {
      return Optional.empty();
    }
    FileLock lock = null;
    try {
      lock = lock(place);
    } finally {
      if (lock == null) {
        held.remove(place);
      }
    }
    return Optional.ofNullable(lock).map(taken -> new Held(place, taken));
  }

  private @Nullable FileLock lock(long place) throws IOException {
    try {
      return file.tryLock(place, 1, false);
    } catch (OverlappingFileLockException e) {
      // A second copy of this class in the process, such as another web application's, has it.
      return null;
    }
  }

  private static long place(String name) {
    return Long.parseUnsignedLong(Digest.name(List.of(name)).substring(0, 15), 16);
  }

  /** A lock that this thread has. */
  final class Held implements AutoCloseable {
    private final long place;
    private final FileLock lock;
    private final AtomicBoolean over = new AtomicBoolean();

    private Held(long place, FileLock lock) {
      this.place = place;
      this.lock = lock;
    }

    /** Throws if it was given back: somebody else may have it now. */
    void require() {
      if (over.get()) {
        throw new IllegalStateException("The right to a write was given back");
      }
    }

    @Override
    public void close() {
      if (over.getAndSet(true)) {
        return;
      }
      try {
        lock.release();
      } catch (IOException e) {
        throw Disk.failure(e);
      } finally {
        held.remove(place);
      }
    }
  }
}

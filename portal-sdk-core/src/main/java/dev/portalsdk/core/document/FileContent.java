package dev.portalsdk.core.document;

import dev.portalsdk.core.error.LocalStorageException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.ref.Cleaner;
import java.lang.ref.Reference;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;

/** Bytes in a temporary file that goes when it is closed, or when nobody holds it any more. */
final class FileContent implements Content {

  private static final Cleaner CLEANER = Cleaner.create();
  private static final int CHUNK = 16 * 1024;

  private final Path file;
  private final long size;
  private final Cleaner.Cleanable deletion;
  private volatile boolean closed;

  private FileContent(Path file, long size) {
    this.file = file;
    this.size = size;
    this.deletion = CLEANER.register(this, () -> delete(file));
  }

  /**
   * Writes the bytes to a temporary file that only its user may read.
   *
   * @param start bytes that were read already
   * @param rest where the others come from
   * @throws IOException if the rest cannot be read
   * @throws LocalStorageException if the file cannot be written
   */
  static FileContent spool(byte[] start, InputStream rest) throws IOException {
    Path file = temporary();
    boolean written = false;
    try {
      long size = write(file, start, rest);
      written = true;
      return new FileContent(file, size);
    } finally {
      if (!written) {
        delete(file);
      }
    }
  }

  private static Path temporary() {
    try {
      return Files.createTempFile("portal-", ".part");
    } catch (IOException e) {
      throw unwritable(e);
    }
  }

  private static long write(Path file, byte[] start, InputStream rest) throws IOException {
    OutputStream out = opened(file);
    try {
      long size = start.length;
      append(out, start, start.length);
      byte[] chunk = new byte[CHUNK];
      for (int read = rest.read(chunk); read >= 0; read = rest.read(chunk)) {
        append(out, chunk, read);
        size += read;
      }
      return size;
    } finally {
      close(out);
    }
  }

  private static OutputStream opened(Path file) {
    try {
      return Files.newOutputStream(file);
    } catch (IOException e) {
      throw unwritable(e);
    }
  }

  private static void append(OutputStream out, byte[] bytes, int length) {
    try {
      out.write(bytes, 0, length);
    } catch (IOException e) {
      throw unwritable(e);
    }
  }

  private static void close(OutputStream out) {
    try {
      out.close();
    } catch (IOException e) {
      throw unwritable(e);
    }
  }

  private static LocalStorageException unwritable(IOException cause) {
    return new LocalStorageException("A temporary file for a document cannot be written", cause);
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      // Another program holds it open: Windows deletes it later.
      file.toFile().deleteOnExit();
    }
  }

  @Override
  public long size() {
    return size;
  }

  @Override
  public InputStream open() throws IOException {
    if (closed) {
      throw new IllegalStateException("The document was closed");
    }
    return new Opened(Files.newInputStream(file), this);
  }

  @Override
  public SeekableByteChannel channel() throws IOException {
    if (closed) {
      throw new IllegalStateException("The document was closed");
    }
    return Files.newByteChannel(file);
  }

  @Override
  public void close() {
    closed = true;
    deletion.clean();
  }

  /** Keeps the document from being collected, and its file from going, while it is read. */
  private static final class Opened extends FilterInputStream {
    private final FileContent holder;

    private Opened(InputStream in, FileContent holder) {
      super(in);
      this.holder = holder;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      return in.read(bytes, from, length);
    }

    @Override
    public void close() throws IOException {
      try {
        super.close();
      } finally {
        Reference.reachabilityFence(holder);
      }
    }
  }
}

package dev.portalsdk.core.document;

import static java.util.Objects.requireNonNull;

import dev.portalsdk.core.error.LocalStorageException;
import dev.portalsdk.core.internal.file.AtomicFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * A file that a portal gave or is given, such as the PDF of a payment order.
 *
 * <p>A small one is in memory, a large one in a temporary file, which goes when the document is
 * closed or no longer referenced. Closing is optional and matters for large ones alone: a document
 * in memory stays readable.
 *
 * <pre>{@code
 * PortalDocument order = orders.download(reference);
 * order.saveTo(folder.resolve(invoice + ".pdf"));
 * }</pre>
 *
 * <p>This class is thread-safe.
 */
public final class PortalDocument implements AutoCloseable {

  private final String name;
  private final Content content;
  private final MediaType mediaType;
  private final String sha256;

  private PortalDocument(String name, Content content, String sha256) throws IOException {
    this.name = Label.of(name);
    this.content = content;
    this.sha256 = sha256;
    try (InputStream in = content.open()) {
      this.mediaType = MediaType.sniff(in.readNBytes(MediaType.SNIFFED));
    }
  }

  /**
   * Returns a document of these bytes.
   *
   * @param name what to call it, such as {@code orden-4711.pdf}; see {@link #name()}
   * @param bytes the bytes, which are copied
   */
  public static PortalDocument of(String name, byte[] bytes) {
    try {
      return read(name, new ByteArrayInputStream(bytes), Integer.MAX_VALUE);
    } catch (IOException e) {
      throw new AssertionError("Bytes in memory can be read", e);
    }
  }

  /**
   * Reads a document to the end of a stream, which is left open.
   *
   * @param name what to call it, such as {@code orden-4711.pdf}; see {@link #name()}
   * @param in where the bytes come from
   * @param inMemory how many bytes are kept in memory; if there are more, all go to a temporary
   *     file
   * @throws IOException if the stream fails
   * @throws LocalStorageException if the temporary file cannot be written
   * @throws IllegalArgumentException if {@code inMemory} is negative
   */
  public static PortalDocument read(String name, InputStream in, int inMemory) throws IOException {
    requireNonNull(name, "name");
    MessageDigest digest = sha256Digest();
    DigestInputStream counted = new DigestInputStream(requireNonNull(in, "in"), digest);
    byte[] start = counted.readNBytes(inMemory);
    int next = start.length < inMemory ? -1 : counted.read();
    Content content = next < 0 ? new MemoryContent(start) : spool(start, (byte) next, counted);
    return new PortalDocument(name, content, HexFormat.of().formatHex(digest.digest()));
  }

  /**
   * Returns the document in a file, which is read where it lies and never changed.
   *
   * @param name what to call it, such as {@code factura.pdf}; see {@link #name()}
   * @param file the file; whoever changes it while the document is in use gets other bytes
   * @throws LocalStorageException if the file cannot be read
   */
  public static PortalDocument of(String name, Path file) {
    requireNonNull(name, "name");
    MessageDigest digest = sha256Digest();
    try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
      long size = in.transferTo(OutputStream.nullOutputStream());
      String sha256 = HexFormat.of().formatHex(digest.digest());
      return new PortalDocument(name, new LyingContent(file, size), sha256);
    } catch (IOException e) {
      throw new LocalStorageException("The file of a document cannot be read", e);
    }
  }

  private static Content spool(byte[] start, byte next, InputStream rest) throws IOException {
    byte[] read = Arrays.copyOf(start, start.length + 1);
    read[start.length] = next;
    return FileContent.spool(read, rest);
  }

  /**
   * Returns what the portal calls the file, such as {@code orden-4711.pdf}, or {@code document} if
   * it says nothing.
   *
   * <p>It is a label to show, freed of folders and of characters that cannot be seen. It is no name
   * for a file: name files by what you asked for.
   */
  public String name() {
    return name;
  }

  /** Returns what the file is by its first bytes, whatever the portal says. */
  public MediaType mediaType() {
    return mediaType;
  }

  /** Returns how many bytes it has. */
  public long size() {
    return content.size();
  }

  /** Returns its SHA-256 as 64 lower-case hexadecimal digits. */
  public String sha256() {
    return sha256;
  }

  /**
   * Returns whether it ends as its format ends: a PDF with its mark, an archive or workbook with
   * its directory, a PNG or JPEG with its trailer; true for what has no end of its own.
   */
  public boolean complete() {
    try (InputStream in = open()) {
      in.skipNBytes(Math.max(0, size() - LastBytes.DECIDING));
      return LastBytes.complete(mediaType, size(), in.readAllBytes());
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  /**
   * Opens it for reading from its start; several may read at once.
   *
   * @throws LocalStorageException if its temporary file cannot be read
   * @throws IllegalStateException if it was closed and was not in memory
   */
  public InputStream open() {
    try {
      return content.open();
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  /**
   * Opens it for reading at any place, such as an archive's directory at its end; several may read
   * at once. The caller keeps a reference to the document for as long.
   *
   * @throws LocalStorageException if its temporary file cannot be read
   * @throws IllegalStateException if it was closed and was not in memory
   */
  public SeekableByteChannel channel() {
    try {
      return content.channel();
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  /**
   * Returns all its bytes, as a copy.
   *
   * @throws LocalStorageException if its temporary file cannot be read
   * @throws IllegalStateException if it was closed and was not in memory
   */
  public byte[] bytes() {
    try (InputStream in = open()) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  /**
   * Saves it whole or not at all: at every moment, a loss of power included, the path holds what it
   * held before or the whole document. What was there is replaced.
   *
   * @param target the path of the file, in a folder that exists
   * @throws LocalStorageException if the disk refuses; the path holds what it held before
   * @throws dev.portalsdk.core.error.CallCancelledException if the thread was interrupted
   * @throws IllegalStateException if it was closed and was not in memory
   */
  public void saveTo(Path target) {
    AtomicFile.write(requireNonNull(target, "target"), this::copyTo);
  }

  private void copyTo(OutputStream out) throws IOException {
    try (InputStream in = content.open()) {
      in.transferTo(out);
    }
  }

  /** Gives back the temporary file, if there is one. */
  @Override
  public void close() {
    content.close();
  }

  /** Returns type and size alone: a name may be personal. */
  @Override
  public String toString() {
    return "PortalDocument[" + mediaType + ", " + size() + " bytes]";
  }

  private static LocalStorageException unreadable(IOException cause) {
    return new LocalStorageException("The temporary file of a document cannot be read", cause);
  }

  private static MessageDigest sha256Digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("Every Java platform has SHA-256", e);
    }
  }
}

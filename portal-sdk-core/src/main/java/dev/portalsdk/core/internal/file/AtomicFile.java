package dev.portalsdk.core.internal.file;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;

import dev.portalsdk.core.error.CallCancelledException;
import dev.portalsdk.core.error.LocalStorageException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.UUID;

/** Writes a file so that its path holds the old file or the whole new one, whatever happens. */
public final class AtomicFile {

  private AtomicFile() {}

  /** What is written into the file, from its start to its end. */
  @FunctionalInterface
  public interface Body {

    /** Writes it, and leaves the stream open. */
    void writeTo(OutputStream out) throws IOException;
  }

  /**
   * Writes the file whole or not at all.
   *
   * @param target the path of the file, in a folder that exists
   * @param body writes its bytes; whatever it throws, the path holds what it held before
   * @throws LocalStorageException if the disk refuses
   * @throws CallCancelledException if the thread was interrupted
   */
  public static void write(Path target, Body body) {
    Path temporary =
        target.toAbsolutePath().resolveSibling(".portal-" + UUID.randomUUID() + ".part");
    boolean moved = false;
    try {
      writeAndForce(temporary, body);
      Files.move(temporary, target.toAbsolutePath(), ATOMIC_MOVE, REPLACE_EXISTING);
      moved = true;
    } catch (ClosedByInterruptException e) {
      throw new CallCancelledException("The thread was interrupted while it saved a document");
    } catch (IOException e) {
      throw new LocalStorageException("A document cannot be saved: " + reason(e), e);
    } finally {
      if (!moved) {
        discard(temporary);
      }
    }
  }

  private static void writeAndForce(Path file, Body body) throws IOException {
    try (FileChannel channel = FileChannel.open(file, CREATE_NEW, WRITE)) {
      body.writeTo(Channels.newOutputStream(channel));
      channel.force(true);
    }
  }

  private static void discard(Path temporary) {
    try {
      Files.deleteIfExists(temporary);
    } catch (IOException e) {
      // The failure that brought us here says more.
      return;
    }
  }

  private static String reason(IOException failure) {
    if (failure instanceof NoSuchFileException) {
      return "its folder is missing";
    }
    return failure instanceof AccessDeniedException ? "no leave to write" : "the disk refused";
  }
}

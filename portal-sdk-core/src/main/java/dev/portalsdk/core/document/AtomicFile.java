package dev.portalsdk.core.document;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;

import dev.portalsdk.core.error.CallCancelledException;
import dev.portalsdk.core.error.LocalStorageException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.UUID;

/** Writes a file so that its path holds the old file or the whole new one, whatever happens. */
final class AtomicFile {

  private AtomicFile() {}

  static void write(Path target, Content content) {
    Path temporary =
        target.toAbsolutePath().resolveSibling(".portal-" + UUID.randomUUID() + ".part");
    try {
      writeAndForce(temporary, content);
      Files.move(temporary, target.toAbsolutePath(), ATOMIC_MOVE, REPLACE_EXISTING);
    } catch (ClosedByInterruptException e) {
      discard(temporary);
      throw new CallCancelledException("The thread was interrupted while it saved a document");
    } catch (IOException | RuntimeException e) {
      discard(temporary);
      throw failure(e);
    }
  }

  private static void writeAndForce(Path file, Content content) throws IOException {
    try (FileChannel channel = FileChannel.open(file, CREATE_NEW, WRITE);
        InputStream in = content.open()) {
      in.transferTo(Channels.newOutputStream(channel));
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

  private static RuntimeException failure(Exception failure) {
    if (failure instanceof IOException) {
      return new LocalStorageException("A document cannot be saved: " + reason(failure), failure);
    }
    return (RuntimeException) failure;
  }

  private static String reason(Exception failure) {
    if (failure instanceof NoSuchFileException) {
      return "its folder is missing";
    }
    return failure instanceof AccessDeniedException ? "no leave to write" : "the disk refused";
  }
}

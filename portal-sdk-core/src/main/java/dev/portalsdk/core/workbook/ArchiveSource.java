package dev.portalsdk.core.workbook;

import dev.portalsdk.core.error.CallCancelledException;
import dev.portalsdk.core.error.LocalStorageException;
import dev.portalsdk.core.error.Origin;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.SeekableByteChannel;

/** The bytes of an archive, read at any place; what fails is said as this library says it. */
final class ArchiveSource implements AutoCloseable {

  private final SeekableByteChannel channel;
  private final Origin origin;

  ArchiveSource(SeekableByteChannel channel, Origin origin) {
    this.channel = channel;
    this.origin = origin;
  }

  Origin origin() {
    return origin;
  }

  long size() {
    try {
      return channel.size();
    } catch (IOException e) {
      throw failure(e);
    }
  }

  /** Returns so many bytes from a place on, in the byte order of archives. */
  ByteBuffer bytes(long position, int length) {
    ByteBuffer bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    while (bytes.hasRemaining()) {
      if (read(position + bytes.position(), bytes) < 0) {
        throw origin.truncated("the archive ends before its parts do");
      }
    }
    return bytes.flip();
  }

  /** Reads some bytes from a place on; returns how many, or -1 at the end. */
  int read(long position, ByteBuffer target) {
    requireGoingOn();
    try {
      return channel.position(position).read(target);
    } catch (IOException e) {
      throw failure(e);
    }
  }

  private static void requireGoingOn() {
    if (Thread.currentThread().isInterrupted()) {
      throw cancelled();
    }
  }

  private static CallCancelledException cancelled() {
    return new CallCancelledException("The thread was interrupted while it read a workbook");
  }

  private static RuntimeException failure(IOException cause) {
    return cause instanceof ClosedByInterruptException
        ? cancelled()
        : new LocalStorageException("The file of a workbook cannot be read", cause);
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw failure(e);
    }
  }
}

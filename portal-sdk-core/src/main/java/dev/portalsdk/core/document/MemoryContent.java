package dev.portalsdk.core.document;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;

/** Bytes in memory; closing does nothing, for there is nothing to give back. */
final class MemoryContent implements Content {

  private final byte[] bytes;

  MemoryContent(byte[] bytes) {
    this.bytes = bytes;
  }

  @Override
  public long size() {
    return bytes.length;
  }

  @Override
  public InputStream open() {
    return new ByteArrayInputStream(bytes);
  }

  @Override
  public SeekableByteChannel channel() {
    return new MemoryChannel(bytes);
  }

  @Override
  public void close() {}
}

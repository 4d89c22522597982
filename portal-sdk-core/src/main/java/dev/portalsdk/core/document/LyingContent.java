package dev.portalsdk.core.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;

/** Bytes in a file of somebody else, who keeps it. */
record LyingContent(Path file, long size) implements Content {

  @Override
  public InputStream open() throws IOException {
    return Files.newInputStream(file);
  }

  @Override
  public SeekableByteChannel channel() throws IOException {
    return Files.newByteChannel(file);
  }

  @Override
  public void close() {}
}

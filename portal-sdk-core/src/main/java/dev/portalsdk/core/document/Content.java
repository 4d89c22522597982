package dev.portalsdk.core.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;

/** Where the bytes of a document are. */
interface Content extends AutoCloseable {

  long size();

  InputStream open() throws IOException;

  SeekableByteChannel channel() throws IOException;

  @Override
  void close();
}

package dev.portalsdk.core.document;

import java.io.IOException;
import java.io.InputStream;

/** Where the bytes of a document are. */
interface Content extends AutoCloseable {

  long size();

  InputStream open() throws IOException;

  @Override
  void close();
}

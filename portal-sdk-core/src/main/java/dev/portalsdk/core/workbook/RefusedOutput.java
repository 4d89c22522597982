package dev.portalsdk.core.workbook;

import java.io.IOException;
import java.io.UncheckedIOException;

/** The file or stream refused; what the items themselves throw is another matter. */
final class RefusedOutput extends UncheckedIOException {

  private static final long serialVersionUID = 1L;

  RefusedOutput(IOException cause) {
    super(cause);
  }
}

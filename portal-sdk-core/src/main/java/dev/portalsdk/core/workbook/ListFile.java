package dev.portalsdk.core.workbook;

import static java.util.Objects.requireNonNull;

import dev.portalsdk.core.document.Progress;
import dev.portalsdk.core.internal.file.AtomicFile;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/** Brings a list that is being written to its end, in a file or a stream. */
final class ListFile {

  private static final int PIECE = 1 << 16;

  private ListFile() {}

  /** Writes a whole file or none. */
  static void save(Path target, Progress progress, AtomicFile.Body body) {
    AtomicFile.write(requireNonNull(target, "target"), out -> write(out, progress, body));
  }

  /** Writes to a stream, which is left open. */
  static void write(OutputStream target, Progress progress, AtomicFile.Body body)
      throws IOException {
    OutputStream watched = new WatchedOutput(requireNonNull(target, "target"), progress);
    OutputStream pieces = new BufferedOutputStream(watched, PIECE);
    try {
      body.writeTo(pieces);
    } catch (RefusedOutput e) {
      throw e.getCause();
    }
    pieces.flush();
  }
}

package dev.portalsdk.core.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portalsdk.core.internal.file.AtomicFile;
import dev.portalsdk.core.journal.ChildJvm;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that is halted while it saves a document leaves the old file, whole. */
class SaveCrashTest {

  private static final int HALTED = 77;
  private static final int SIZE = 100_000;

  @TempDir Path folder;

  @Test
  void leavesTheOldFileOrTheWholeNewOne() throws Exception {
    for (int halt : new int[] {0, 1, SIZE / 2, SIZE - 1, SIZE}) {
      Path target = Files.writeString(folder.resolve("orden.pdf"), "old");
      Process child = ChildJvm.start(Program.class, target.toString(), String.valueOf(halt));
      assertThat(child.waitFor(60, TimeUnit.SECONDS)).isTrue();

      assertThat(child.exitValue()).isEqualTo(halt == SIZE ? 0 : HALTED);
      assertThat(Files.size(target)).isEqualTo(halt == SIZE ? SIZE : 3);
    }
  }

  /** Saves a document and is halted once so many bytes were read of it. */
  static final class Program {
    public static void main(String[] arguments) {
      InputStream halting = halting(Integer.parseInt(arguments[1]));
      AtomicFile.write(Path.of(arguments[0]), halting::transferTo);
    }
  }

  private static InputStream halting(int after) {
    return new ByteArrayInputStream(new byte[SIZE]) {
      @Override
      public synchronized int read(byte[] bytes, int from, int length) {
        if (pos >= after && after < SIZE) {
          Runtime.getRuntime().halt(HALTED);
        }
        return super.read(bytes, from, Math.min(length, Math.max(1, after - pos)));
      }

      @Override
      public long transferTo(OutputStream out) throws IOException {
        byte[] chunk = new byte[8192];
        long done = 0;
        for (int read = read(chunk, 0, 8192); read > 0; read = read(chunk, 0, 8192)) {
          out.write(chunk, 0, read);
          done += read;
        }
        return done;
      }
    };
  }
}

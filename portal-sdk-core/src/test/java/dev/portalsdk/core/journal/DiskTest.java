package dev.portalsdk.core.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.portalsdk.core.error.LocalStorageException;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiskTest {

  private static final int TIMES = 300;

  @TempDir Path folder;

  @Test
  void readsAFileThatSomebodyMakesOrDeletesMeanwhileWholeOrNotAtAll() throws Exception {
    Path file = folder.resolve("a.write");
    FutureTask<Boolean> flapping = new FutureTask<>(() -> flap(file));
    new Thread(flapping).start();
    int seen = 0;
    while (!flapping.isDone()) {
      Optional<byte[]> read = Disk.read(file);
      seen += read.isPresent() ? 1 : 0;
      read.ifPresent(bytes -> assertEquals(3, bytes.length));
    }
    assertTrue(flapping.get());
    assertTrue(seen > 0, "both were at work");
  }

  private static boolean flap(Path file) {
    Disk disk = new Disk(() -> {});
    for (int i = 0; i < TIMES; i++) {
      disk.create(file, new ByteArrayInputStream(new byte[3]));
      disk.delete(file);
    }
    return true;
  }

  @Test
  void doesNotTakeWhatItMayNotReadForNothing() {
    assertThrows(LocalStorageException.class, () -> Disk.read(folder));
  }
}

package dev.portalsdk.core.internal.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** Uploads whose fault races with what is being sent, again and again. */
@Tag("proof")
class FaultRacesTest {

  private static final int TIMES = 20;
  private static final Set<String> RACES = Set.of("7", "8", "9", "19", "41a", "43", "50", "51");

  @Test
  void endEachTimeAsTheTableSays() throws Throwable {
    List<Executable> runs = new ArrayList<>();
    try (SideBySide sideBySide = new SideBySide()) {
      for (int i = 0; i < TIMES; i++) {
        uploads().forEach(run -> runs.add(sideBySide.start(run)));
      }
    }
    for (Executable run : runs) {
      run.execute();
    }
  }

  private static List<Executable> uploads() {
    List<Executable> uploads = new ArrayList<>();
    for (FaultRow row : FaultTable.rows()) {
      for (Cell cell : Cell.values()) {
        if (RACES.contains(row.id()) && row.upload(cell).exists()) {
          uploads.add(new UploadRun(row, cell)::check);
        }
      }
    }
    return uploads;
  }
}

package dev.portalsdk.core.internal.http;

import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.Executable;

/** Each fault of the matrix in each cell: a read, an upload, and the upload by OkHttp as it is. */
class FaultMatrixTest {

  /** What the server says of its own faults. */
  private static final Logger NOISE = Logger.getLogger("okhttp3.OkHttpClient");

  @BeforeAll
  static void silence() {
    NOISE.setLevel(Level.OFF);
  }

  @AfterAll
  static void speak() {
    NOISE.setLevel(null);
  }

  @TestFactory
  Stream<DynamicNode> row() {
    try (SideBySide runs = new SideBySide()) {
      return FaultTable.rows().stream().map(row -> row(row, runs)).toList().stream();
    }
  }

  private static DynamicNode row(FaultRow row, SideBySide runs) {
    List<DynamicNode> tests = new ArrayList<>();
    if (row.runs()) {
      for (Cell cell : Cell.values()) {
        tests.addAll(cell(row, cell, runs));
      }
    }
    row.proofs()
        .forEach(proof -> tests.add(DynamicTest.dynamicTest("see " + proof.words(), proof::check)));
    return DynamicContainer.dynamicContainer(row.toString(), tests);
  }

  private static List<DynamicNode> cell(FaultRow row, Cell cell, SideBySide runs) {
    List<DynamicNode> tests = new ArrayList<>();
    if (row.read(cell).exists()) {
      tests.add(test(row, cell, "read", runs.start(new ReadRun(row, cell)::check)));
    }
    if (row.upload(cell).exists()) {
      tests.add(test(row, cell, "upload", runs.start(new UploadRun(row, cell)::check)));
    }
    if (row.hitsPlain(cell)) {
      tests.add(test(row, cell, "plain OkHttp", runs.start(new PlainRun(row, cell)::check)));
    }
    return tests;
  }

  /** The report of a build shows no names of dynamic tests, so a failure says where it is. */
  private static DynamicNode test(FaultRow row, Cell cell, String who, Executable check) {
    String name = cell.words() + ": " + who;
    return DynamicTest.dynamicTest(
        name,
        () -> {
          try {
            check.execute();
          } catch (Throwable e) {
            throw new AssertionError("row " + row + ", " + name + ": " + e, e);
          }
        });
  }
}

package dev.portalsdk.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Another JVM with little heap and nowhere to put a temporary file. */
final class SmallJvm {

  private static final long MEBIBYTE = 1 << 20;

  private SmallJvm() {}

  /**
   * Runs a program and returns which share of the heap it filled at most, garbage included.
   *
   * @throws IllegalStateException if it failed, for lack of heap or of a place for a file
   */
  static double share(int mebibytes, Class<?> program, String... arguments) {
    return printed(mebibytes, program, arguments) / (mebibytes * MEBIBYTE);
  }

  /**
   * Runs a program and returns the number that it prints.
   *
   * @throws IllegalStateException if it failed, for lack of heap or of a place for a file
   */
  static double printed(int mebibytes, Class<?> program, String... arguments) {
    try {
      Process process = new ProcessBuilder(command(mebibytes, program, arguments)).start();
      String printed =
          new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
      String wrong = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
      if (process.waitFor() != 0) {
        throw new IllegalStateException(wrong);
      }
      return Double.parseDouble(printed);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Double.POSITIVE_INFINITY;
    }
  }

  private static List<String> command(int mebibytes, Class<?> program, String... arguments) {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String classPath = System.getProperty("java.class.path");
    List<String> command = new ArrayList<>(List.of(java, "-Xmx" + mebibytes + "m"));
    command.addAll(List.of("-XX:+UseSerialGC", "-Djava.io.tmpdir=/dev/null/none", "-cp"));
    command.addAll(List.of(classPath, program.getName()));
    command.addAll(List.of(arguments));
    return command;
  }

  /** Prints what the program used, if it did something. */
  static void report(long done) {
    long used = 0;
    for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
      if (pool.getType() == MemoryType.HEAP) {
        used += pool.getPeakUsage().getUsed();
      }
    }
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    out.println(done > 0 ? used : Long.MAX_VALUE);
  }
}

package dev.portalsdk.testkit.sync;

import static dev.portalsdk.billing.BillingPortals.MUTUAL_SER;
import static dev.portalsdk.billing.BillingPortals.SANCOR_SALUD;
import static dev.portalsdk.billing.BillingPortals.SERENA_ART;
import static org.assertj.core.api.Assertions.assertThat;

import dev.portalsdk.billing.store.JdbcStore;
import dev.portalsdk.billing.store.SnapshotStore;
import dev.portalsdk.core.PortalId;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A sync that ends at any step in the database: the next one comes to the same store. */
class SyncCrashTest {

  private static final int HALTED = 77;
  private static final int NEVER = Integer.MAX_VALUE;

  @TempDir Path folder;

  static List<PortalId> portals() {
    return SyncSite.PORTALS;
  }

  @ParameterizedTest
  @MethodSource("portals")
  void comesToTheSameStoreFromSomeSteps(PortalId id) {
    Path whole = folder.resolve("whole.db");
    int steps = run(id, whole, NEVER);
    List<String> expected = dump(id, whole);
    assertThat(steps).isGreaterThan(100);
    Random random = new Random(7);
    for (int i = 0; i < 4; i++) {
      endsAndGoesOn(id, 1 + random.nextInt(steps), expected);
    }
  }

  @ParameterizedTest
  @MethodSource("portals")
  @Tag("proof")
  void comesToTheSameStoreFromEachStep(PortalId id) {
    Path whole = folder.resolve("whole.db");
    int steps = run(id, whole, NEVER);
    List<String> expected = dump(id, whole);
    for (int step = 1; step <= steps; step++) {
      endsAndGoesOn(id, step, expected);
    }
    System.out.println("A sync of " + id + " that ends at each of " + steps + " steps: one store");
  }

  @Test
  void comesToTheSameStoreIfItEndsAgainAndAgain() {
    Path whole = folder.resolve("whole.db");
    run(SANCOR_SALUD, whole, NEVER);
    List<String> expected = dump(SANCOR_SALUD, whole);
    Path file = folder.resolve("often.db");
    List<Integer> reached = new ArrayList<>();
    // Each run gets a little further than the one before: what was stored is not read again.
    for (int i = 0; i < 60 && (reached.isEmpty() || reached.get(i - 1) < 0); i++) {
      reached.add(run(SANCOR_SALUD, file, 150) >= 150 ? -1 : 1);
    }

    assertThat(reached).hasSizeGreaterThan(5);
    assertThat(reached.get(reached.size() - 1)).isEqualTo(1);
    assertThat(dump(SANCOR_SALUD, file)).isEqualTo(expected);
  }

  @Test
  void comesToTheSameStoreWhenTheProcessIsHalted() throws Exception {
    Path whole = folder.resolve("whole.db");
    int steps = run(MUTUAL_SER, whole, NEVER);
    List<String> expected = dump(MUTUAL_SER, whole);
    Random random = new Random(3);
    for (int i = 0; i < 3; i++) {
      int step = 1 + random.nextInt(steps);
      Path file = folder.resolve("halt" + step + ".db");
      Process child = child(MUTUAL_SER, file, step);
      assertThat(child.waitFor(120, TimeUnit.SECONDS)).isTrue();
      assertThat(child.exitValue()).isEqualTo(HALTED);
      run(MUTUAL_SER, file, NEVER);
      assertThat(dump(MUTUAL_SER, file)).as("halted at step %s", step).isEqualTo(expected);
    }
  }

  @Test
  void sharesAFileWithAnotherProcess() throws Exception {
    Path whole = folder.resolve("whole.db");
    run(SERENA_ART, whole, NEVER);
    List<String> expected = dump(SERENA_ART, whole);
    Path file = folder.resolve("shared.db");
    Process child = child(MUTUAL_SER, file, NEVER);
    run(SERENA_ART, file, NEVER);
    assertThat(child.waitFor(120, TimeUnit.SECONDS)).isTrue();
    assertThat(child.exitValue()).isZero();

    assertThat(rowsOf(dump(SERENA_ART, file))).isEqualTo(rowsOf(expected));
    Path other = folder.resolve("other.db");
    run(MUTUAL_SER, other, NEVER);
    assertThat(rowsOf(dump(MUTUAL_SER, file))).isEqualTo(rowsOf(dump(MUTUAL_SER, other)));
  }

  /** The feed is of both. */
  private static List<String> rowsOf(List<String> dump) {
    return dump.stream().filter(line -> !line.startsWith("[change")).toList();
  }

  private void endsAndGoesOn(PortalId id, int step, List<String> expected) {
    Path file = folder.resolve(id + "-" + step + ".db");
    run(id, file, step);
    run(id, file, NEVER);
    assertThat(dump(id, file)).as("%s ended at step %s", id, step).isEqualTo(expected);
  }

  /** Returns how many steps were taken until the sync, or the database, came to its end. */
  private static int run(PortalId id, Path file, int last) {
    AtomicInteger steps = new AtomicInteger();
    sync(
        id,
        file,
        () -> {
          if (steps.incrementAndGet() >= last) {
            throw new EndedError();
          }
        });
    return steps.get();
  }

  private static void sync(PortalId id, Path file, Runnable step) {
    try (SyncSite site = SyncSite.inMemory(id);
        SnapshotStore store = JdbcStore.in(SteppedDatabase.of(file, step), site.clock())) {
      site.sync(store);
    } catch (EndedError ended) {
      // As a process that is killed.
    } catch (IllegalStateException e) {
      assertThat(e).hasCauseInstanceOf(EndedError.class);
    }
  }

  private static List<String> dump(PortalId id, Path file) {
    try (SyncSite site = SyncSite.inMemory(id);
        SnapshotStore store = JdbcStore.file(file, site.clock())) {
      return site.dump(store);
    }
  }

  private static Process child(PortalId id, Path file, int step) throws Exception {
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-cp",
            System.getProperty("java.class.path"),
            Program.class.getName(),
            id.text(),
            file.toString(),
            String.valueOf(step));
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  /** Syncs a portal and is halted before a step. */
  static final class Program {
    public static void main(String[] arguments) {
      int last = Integer.parseInt(arguments[2]);
      AtomicInteger steps = new AtomicInteger();
      sync(
          PortalId.of(arguments[0]),
          Path.of(arguments[1]),
          () -> {
            if (steps.incrementAndGet() >= last) {
              Runtime.getRuntime().halt(HALTED);
            }
          });
    }
  }

  /** Ends a sync in this process. */
  private static final class EndedError extends Error {
    private static final long serialVersionUID = 1L;
  }
}

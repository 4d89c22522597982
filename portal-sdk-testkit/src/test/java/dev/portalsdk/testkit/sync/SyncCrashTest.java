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
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A sync that ends at any step in the database: the next one comes to the same store. {@code
 * verify} takes samples, {@code -Pproof} every step.
 */
@TestInstance(Lifecycle.PER_CLASS)
class SyncCrashTest {

  private static final int HALTED = 77;
  private static final int NEVER = Integer.MAX_VALUE;

  @TempDir Path folder;
  private final Map<PortalId, Whole> wholes = new ConcurrentHashMap<>();

  /** What a sync that nothing ends takes and leaves. */
  private record Whole(int steps, List<String> dump) {}

  static List<PortalId> portals() {
    return SyncSite.PORTALS;
  }

  private Whole whole(PortalId id) {
    return wholes.computeIfAbsent(
        id,
        portal -> {
          Path file = folder.resolve("whole-" + portal + ".db");
          int steps = run(portal, file, NEVER);
          assertThat(steps).isGreaterThan(100);
          return new Whole(steps, dump(portal, file));
        });
  }

  @ParameterizedTest
  @MethodSource("portals")
  void comesToTheSameStoreFromSomeStep(PortalId id) {
    endsAndGoesOn(id, 1 + new Random(7).nextInt(whole(id).steps()));
  }

  @ParameterizedTest
  @MethodSource("portals")
  @Tag("proof")
  void comesToTheSameStoreFromEachStep(PortalId id) {
    int steps = whole(id).steps();
    for (int step = 1; step <= steps; step++) {
      endsAndGoesOn(id, step);
    }
    System.out.println("A sync of " + id + " that ends at each of " + steps + " steps: one store");
  }

  @Test
  void comesToTheSameStoreIfItEndsAgainAndAgain() {
    Path file = folder.resolve("often.db");
    List<Integer> reached = new ArrayList<>();
    // Each run gets a little further than the one before: what was stored is not read again.
    for (int i = 0; i < 60 && (reached.isEmpty() || reached.get(i - 1) < 0); i++) {
      reached.add(run(SANCOR_SALUD, file, 200) >= 200 ? -1 : 1);
    }

    assertThat(reached).hasSizeGreaterThan(4);
    assertThat(reached.get(reached.size() - 1)).isEqualTo(1);
    assertThat(dump(SANCOR_SALUD, file)).isEqualTo(whole(SANCOR_SALUD).dump());
  }

  @Test
  void comesToTheSameStoreWhenTheProcessIsHalted() throws Exception {
    haltsAndGoesOn(SERENA_ART, 1 + new Random(3).nextInt(whole(SERENA_ART).steps()));
  }

  @ParameterizedTest
  @MethodSource("portals")
  @Tag("proof")
  void comesToTheSameStoreFromStepsAtWhichTheProcessIsHalted(PortalId id) throws Exception {
    Random random = new Random(3);
    for (int i = 0; i < 5; i++) {
      haltsAndGoesOn(id, 1 + random.nextInt(whole(id).steps()));
    }
  }

  private void haltsAndGoesOn(PortalId id, int step) throws Exception {
    Path file = folder.resolve("halt-" + id + "-" + step + ".db");
    Process child = child(id, file, step);
    assertThat(child.waitFor(120, TimeUnit.SECONDS)).isTrue();
    assertThat(child.exitValue()).isEqualTo(HALTED);
    run(id, file, NEVER);
    assertThat(dump(id, file)).as("halted at step %s", step).isEqualTo(whole(id).dump());
  }

  @Test
  void sharesAFileWithAnotherProcess() throws Exception {
    Path file = folder.resolve("shared.db");
    Process child = child(MUTUAL_SER, file, NEVER);
    run(SERENA_ART, file, NEVER);
    assertThat(child.waitFor(120, TimeUnit.SECONDS)).isTrue();
    assertThat(child.exitValue()).isZero();

    for (PortalId id : List.of(SERENA_ART, MUTUAL_SER)) {
      assertThat(rowsOf(dump(id, file))).isEqualTo(rowsOf(whole(id).dump()));
    }
  }

  /** The feed is of both. */
  private static List<String> rowsOf(List<String> dump) {
    return dump.stream().filter(line -> !line.startsWith("[change")).toList();
  }

  private void endsAndGoesOn(PortalId id, int step) {
    Path file = folder.resolve(id + "-" + step + ".db");
    run(id, file, step);
    run(id, file, NEVER);
    assertThat(dump(id, file)).as("%s ended at step %s", id, step).isEqualTo(whole(id).dump());
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

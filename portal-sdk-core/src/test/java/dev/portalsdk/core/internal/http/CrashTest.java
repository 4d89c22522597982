package dev.portalsdk.core.internal.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portalsdk.core.Credentials;
import dev.portalsdk.core.internal.write.WriteEngine;
import dev.portalsdk.core.journal.ChildJvm;
import dev.portalsdk.core.journal.FileJournal;
import dev.portalsdk.core.journal.JournalWithSteps;
import dev.portalsdk.core.journal.Resend;
import dev.portalsdk.core.journal.WriteDraft;
import dev.portalsdk.core.journal.WriteState;
import dev.portalsdk.core.settings.PortalSettings;
import dev.portalsdk.tripwire.Planted;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A program that ends at any step that it takes on the disk: another one that goes on comes to the
 * same end, with each file at the portal once.
 */
class CrashTest {

  private static final int HALTED = 77;

  @TempDir Path parent;

  @Test
  void comesToTheSameEndFromEachStep() {
    int steps = 0;
    boolean ranThrough = false;
    while (!ranThrough) {
      steps++;
      try (UploadSite site = new UploadSite()) {
        Path folder = parent.resolve("step" + steps);
        ranThrough = runsThrough(site, folder, steps);
        goesOn(site, folder, 3);
      }
    }
    System.out.println("A program that ends at each of " + (steps - 1) + " steps: 1 copy each");
    assertThat(steps).isGreaterThan(60);
  }

  private static boolean runsThrough(UploadSite site, Path folder, int last) {
    AtomicInteger step = new AtomicInteger();
    try {
      FileJournal journal =
          JournalWithSteps.in(
              folder,
              () -> {
                if (step.incrementAndGet() >= last) {
                  throw new EndedError();
                }
              });
      handIn(site.portal.base(), journal, drafts(3), Resend.NEVER);
      return true;
    } catch (EndedError ended) {
      return false;
    }
  }

  @Test
  void comesToTheSameEndWhenTheProcessIsHalted() throws Exception {
    Random random = new Random(4);
    for (int i = 0; i < 5; i++) {
      assertThat(haltsAndGoesOn(1 + random.nextInt(200))).isTrue();
    }
  }

  @Test
  @Tag("proof")
  void comesToTheSameEndWhenTheProcessIsHaltedAtEachStep() throws Exception {
    int step = 1;
    while (haltsAndGoesOn(step)) {
      step++;
    }
    System.out.println("A process halted at each of " + (step - 1) + " steps: 1 copy each");
    assertThat(step).isGreaterThan(200);
  }

  /** Returns whether the process was halted before its end. */
  private boolean haltsAndGoesOn(int step) throws Exception {
    Path folder = parent.resolve("halt" + step);
    try (UploadSite site = new UploadSite()) {
      Process child =
          ChildJvm.start(
              Program.class,
              site.portal.base().toString(),
              folder.toString(),
              String.valueOf(step));
      assertThat(child.waitFor(60, TimeUnit.SECONDS)).isTrue();
      assertThat(child.exitValue()).isIn(0, HALTED);
      goesOn(site, folder, Program.FILES);
      return child.exitValue() == HALTED;
    }
  }

  private static void goesOn(UploadSite site, Path folder, int files) {
    List<WriteDraft> drafts = drafts(files);
    FileJournal journal = FileJournal.in(folder);
    handIn(site.portal.base(), journal, drafts, Resend.IF_NOT_FOUND);

    for (WriteDraft draft : drafts) {
      assertThat(site.copies(draft)).isEqualTo(1);
      assertThat(journal.find(draft.identity().id()).orElseThrow().state())
          .isEqualTo(WriteState.CONFIRMED);
    }
    assertThat(journal.unfinished()).isEmpty();
    assertThat(leftovers(folder)).isEmpty();
  }

  private static List<String> leftovers(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".content") || name.endsWith(".content.part"))
          .toList();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static void handIn(
      URI base, FileJournal journal, List<WriteDraft> drafts, Resend resend) {
    PortalSettings settings = PortalSettings.builder().base(base).build();
    try (Transport transport = PortalServer.transport();
        HttpSession session =
            new HttpSession(
                transport,
                FormLogin.INFO,
                settings,
                new FormLogin(),
                Credentials.of("user", Planted.CUIL).and("password", Planted.PASSWORD))) {
      WriteEngine engine =
          new WriteEngine(
              FormLogin.INFO.id(), session, journal, PortalServer.CLOCK, Duration.ofSeconds(20));
      engine.prepare(drafts);
      for (WriteDraft draft : drafts) {
        engine.send(engine.record(draft.identity().id()), UploadSite::write, resend);
      }
    }
  }

  private static List<WriteDraft> drafts(int files) {
    return IntStream.range(0, files).mapToObj(i -> UploadSite.draft("file " + i)).toList();
  }

  /** Hands in files and is halted before a step. */
  static final class Program {
    static final int FILES = 10;

    public static void main(String[] arguments) {
      int last = Integer.parseInt(arguments[2]);
      AtomicInteger step = new AtomicInteger();
      FileJournal journal =
          JournalWithSteps.in(
              Path.of(arguments[1]),
              () -> {
                if (step.incrementAndGet() >= last) {
                  Runtime.getRuntime().halt(HALTED);
                }
              });
      handIn(URI.create(arguments[0]), journal, drafts(FILES), Resend.NEVER);
    }
  }

  /** Ends a program in this process. */
  private static final class EndedError extends Error {
    private static final long serialVersionUID = 1L;
  }
}

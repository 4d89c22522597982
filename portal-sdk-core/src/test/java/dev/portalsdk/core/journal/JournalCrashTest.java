package dev.portalsdk.core.journal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portalsdk.core.document.PortalDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A refused file is replaced, another discarded, and the program ends at any step of that: what the
 * journal holds then can be sent, and doing it again comes to the same end.
 */
class JournalCrashTest {

  private static final WriteDraft REFUSED = Drafts.single("0025-00043905", "refused");
  private static final WriteDraft BETTER = Drafts.single("0025-00043905", "better");
  private static final WriteDraft STUDY = Drafts.further("0025-00043905", "study");
  private static final WriteDraft SCAN = Drafts.further("0025-00043905", "scan");
  private static final WriteDraft REPORT = Drafts.further("0025-00043905", "report");
  private static final List<WriteDraft> DISCARDED = List.of(STUDY, SCAN);

  @TempDir Path parent;

  @Test
  void comesToTheSameEndFromEachStep() throws IOException {
    int step = 1;
    while (!runsThrough(parent.resolve("step" + step), step)) {
      Path folder = parent.resolve("step" + step);
      assertThatAllCanBeSent(FileJournal.in(folder));
      work(FileJournal.in(folder));
      assertThat(files(folder)).as("step %s", step).isEqualTo(files(whole()));
      step++;
    }
    System.out.println("A journal whose program ends at each of " + (step - 1) + " steps");
    assertThat(step).isGreaterThan(50);
  }

  private Path whole() {
    Path folder = parent.resolve("whole");
    if (Files.notExists(folder)) {
      work(FileJournal.in(folder));
    }
    return folder;
  }

  private static boolean runsThrough(Path folder, int last) {
    AtomicInteger step = new AtomicInteger();
    try {
      work(
          FileJournal.in(
              folder,
              () -> {
                if (step.incrementAndGet() >= last) {
                  throw new EndedError();
                }
              }));
      return true;
    } catch (EndedError ended) {
      return false;
    }
  }

  /** What a program does that is started again until it has run through. */
  private static void work(FileJournal journal) {
    if (journal.batch(WriteBatch.of(List.of(BETTER)).id()).isEmpty()) {
      journal.prepare(List.of(REFUSED), Drafts.NOON);
      take(journal, REFUSED, WriteState.SENDING);
      take(journal, REFUSED, WriteState.REJECTED);
      journal.prepare(List.of(BETTER), Drafts.NOON);
    }
    journal.prepare(List.of(STUDY), Drafts.NOON);
    journal.prepare(DISCARDED, Drafts.NOON);
    journal.discard(WriteBatch.of(DISCARDED).id());
    journal.prepare(List.of(REPORT), Drafts.NOON);
    take(journal, REPORT, WriteState.SENDING);
    take(journal, REPORT, WriteState.CONFIRMED);
  }

  private static void take(FileJournal journal, WriteDraft draft, WriteState state) {
    try (WriteClaim claim = journal.claim(draft.identity().id()).orElseThrow()) {
      if (claim.record().state() != WriteState.CONFIRMED) {
        claim.take(Drafts.step(state));
      }
    }
  }

  private static void assertThatAllCanBeSent(FileJournal journal) {
    for (WriteDraft draft : List.of(REFUSED, STUDY, SCAN, REPORT)) {
      WriteId id = draft.identity().id();
      if (journal.find(id).filter(known -> known.state() != WriteState.CONFIRMED).isPresent()) {
        try (WriteClaim claim = journal.claim(id).orElseThrow();
            PortalDocument content = claim.content().orElseThrow()) {
          assertThat(content.sha256()).isEqualTo(claim.record().identity().sha256());
        }
      }
    }
  }

  private static TreeSet<String> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return new TreeSet<>(files.map(file -> file.getFileName().toString()).toList());
    }
  }

  /** Ends a program in this process. */
  private static final class EndedError extends Error {
    private static final long serialVersionUID = 1L;
  }
}

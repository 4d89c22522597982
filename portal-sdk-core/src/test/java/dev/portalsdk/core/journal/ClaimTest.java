package dev.portalsdk.core.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** One write is done by one at a time, in this process and in others. */
class ClaimTest {

  private static final WriteDraft DRAFT = Drafts.single("0025-00043905", "invoice");
  private static final WriteId ID = DRAFT.identity().id();

  @TempDir Path folder;

  @Test
  void isGivenOnceInAProcessHoweverManyJournals() {
    FileJournal one = FileJournal.in(folder);
    FileJournal two = FileJournal.in(folder.resolve("."));
    one.prepare(List.of(DRAFT, Drafts.further("1", "a")), Drafts.NOON);

    try (WriteClaim held = one.claim(ID).orElseThrow()) {
      assertThat(one.claim(ID)).isEmpty();
      assertThat(two.claim(ID)).isEmpty();
      two.claim(Drafts.further("1", "a").identity().id()).orElseThrow().close();
      assertThat(two.claim(ID)).as("closing another gives nothing back").isEmpty();
      assertThat(held.record().id()).isEqualTo(ID);
    }
    two.claim(ID).orElseThrow().close();
  }

  @Test
  void isGivenToOneOfManyThreads() throws Exception {
    FileJournal.in(folder).prepare(List.of(DRAFT), Drafts.NOON);
    AtomicInteger holders = new AtomicInteger();
    AtomicInteger given = new AtomicInteger();
    Callable<Void> work =
        () -> {
          for (int i = 0; i < 200; i++) {
            try (WriteClaim claim = FileJournal.in(folder).claim(ID).orElse(null)) {
              if (claim != null) {
                assertThat(holders.incrementAndGet()).isEqualTo(1);
                given.incrementAndGet();
                holders.decrementAndGet();
              }
            }
          }
          return null;
        };
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      for (var done : threads.invokeAll(IntStream.range(0, 8).mapToObj(i -> work).toList())) {
        done.get();
      }
    } finally {
      threads.shutdownNow();
    }
    assertThat(given.get()).isPositive();
  }

  @Test
  @Timeout(60)
  void isKeptAgainstAnotherProcessUntilThatEnds() throws Exception {
    FileJournal journal = FileJournal.in(folder);
    Files.delete(folder.resolve("journal.lock"));
    journal.prepare(List.of(DRAFT), Drafts.NOON);
    Process other = ChildJvm.start(Holder.class, folder.toString());
    try (BufferedReader said =
        new BufferedReader(new InputStreamReader(other.getInputStream(), StandardCharsets.UTF_8))) {
      assertThat(said.readLine()).isEqualTo("held");
      assertThat(journal.claim(ID)).isEmpty();

      other.destroyForcibly().waitFor(30, TimeUnit.SECONDS);

      try (WriteClaim claim = journal.claim(ID).orElseThrow()) {
        assertThat(claim.record().state()).isEqualTo(WriteState.SENDING);
      }
    }
  }

  @Test
  void isTakenAndWrittenToByAnInterruptedThread() {
    FileJournal journal = FileJournal.in(folder);
    journal.prepare(List.of(DRAFT), Drafts.NOON);
    Thread.currentThread().interrupt();

    try (WriteClaim claim = journal.claim(ID).orElseThrow()) {
      claim.take(Drafts.step(WriteState.SENDING));
      claim.take(Drafts.step(WriteState.UNKNOWN));
      claim.take(Drafts.step(WriteState.CONFIRMED));
    }

    assertThat(Thread.interrupted()).as("the flag is kept").isTrue();
    assertThat(journal.find(ID).orElseThrow().state()).isEqualTo(WriteState.CONFIRMED);
    journal.claim(ID).orElseThrow().close();
  }

  @Test
  void holdsAlsoInAFolderThatWasDeletedAndMadeAgain() throws IOException {
    Path again = folder.resolve("again");
    FileJournal.in(again).prepare(List.of(DRAFT), Drafts.NOON);
    try (Stream<Path> files = Files.list(again)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(again);
    FileJournal journal = FileJournal.in(again);
    journal.prepare(List.of(DRAFT), Drafts.NOON);

    try (WriteClaim held = journal.claim(ID).orElseThrow()) {
      assertThat(held.record().state()).isEqualTo(WriteState.PENDING);
      assertThat(FileJournal.in(again).claim(ID)).isEmpty();
    }
  }

  /** Holds the claim until it is killed. */
  static final class Holder {
    public static void main(String[] arguments) throws Exception {
      WriteClaim claim = FileJournal.in(Path.of(arguments[0])).claim(ID).orElseThrow();
      claim.take(Drafts.step(WriteState.SENDING));
      System.out.println("held");
      Thread.sleep(60_000);
      claim.close();
    }
  }
}

package dev.portalsdk.testkit.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portalsdk.billing.reconcile.Reconciliation;
import dev.portalsdk.core.client.PortalRuntime;
import dev.portalsdk.tripwire.RecordedLogs;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Months of a hospital with its payers, drawn from seeds: every peso is explained or named unseen,
 * and the sums close. A share in each build, a thousand and more under {@code -Pproof}.
 */
class HistoriesTest {

  private static final int SCALE = Integer.getInteger("proof.scale", 1);
  private static final int READ_WITH_DOCUMENTS = 10 * SCALE;
  private static final int READ_BY_LISTS_ALONE = 3 * SCALE;
  private static final int READ_OVER_HTTP = Math.max(1, SCALE / 5);

  @TempDir Path folder;

  // Without a request it owns no connection and no thread.
  private final PortalRuntime runtime = PortalRuntime.builder().build();

  @AfterEach
  void close() {
    runtime.close();
  }

  @Test
  void explainsEveryPesoOfWhatDocumentsSay() {
    Tally tally = new Tally();
    for (int seed = 1; seed <= READ_WITH_DOCUMENTS; seed++) {
      readInMemory(seed, true, tally);
    }
    System.out.println("With documents: " + tally);
    assertThat(tally.faults()).isEmpty();
    assertThat(tally.missing()).isEmpty();
  }

  @Test
  void namesUnseenWhatTheListsAloneDoNotShow() {
    Tally tally = new Tally();
    for (int seed = 1; seed <= READ_BY_LISTS_ALONE; seed++) {
      readInMemory(seed, false, tally);
    }
    System.out.println("By lists alone: " + tally);
    assertThat(tally.faults()).isEmpty();
  }

  @Test
  void explainsTheSameOverHttp() {
    Tally tally = new Tally();
    for (int seed = 1; seed <= READ_OVER_HTTP; seed++) {
      History history = History.of(-seed);
      Reconciliation result = ReadHistory.served(history, folder.resolve(-seed + ".db"));
      tally.add(-seed, history, new Sight(true, history.today()), result);
    }
    System.out.println("Over HTTP: " + tally);
    assertThat(tally.faults()).isEmpty();
  }

  private void readInMemory(int seed, boolean documents, Tally tally) {
    History history = History.of(seed);
    Path file = folder.resolve(seed + ".db");
    Reconciliation result = ReadHistory.inMemory(history, runtime, file, documents);
    tally.add(seed, history, new Sight(documents, history.today()), result);
    // Millions of lines about statements of SQL would not fit into memory.
    RecordedLogs.forget();
  }
}

package dev.portalsdk.testkit.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portalsdk.billing.reconcile.Reconciliation;
import dev.portalsdk.core.client.PortalRuntime;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Months of a hospital with its payers, drawn from seeds: every peso is explained or named unseen,
 * and the sums close. Twenty in each build, a thousand and more under {@code -Pproof}.
 */
class HistoriesTest {

  private static final int HISTORIES = Math.max(20, 10 * Integer.getInteger("proof.scale", 1));

  @TempDir Path folder;

  // Without a request it owns no connection and no thread.
  private final PortalRuntime runtime = PortalRuntime.builder().build();

  @AfterEach
  void close() {
    runtime.close();
  }

  @Test
  void explainsEveryPesoOfWhatDocumentsSay() {
    for (int seed = 1; seed <= HISTORIES; seed++) {
      check(seed, true);
    }
  }

  @Test
  void namesUnseenWhatTheListsAloneDoNotShow() {
    for (int seed = 1; seed <= HISTORIES; seed++) {
      check(seed, false);
    }
  }

  private void check(int seed, boolean documents) {
    History history = History.of(seed);
    Path file = folder.resolve(seed + "-" + documents + ".db");
    Reconciliation result = ReadHistory.inMemory(history, runtime, file, documents);
    Sight sight = new Sight(documents, history.today());
    assertThat(HistoryCheck.faults(history.books(), result, sight))
        .as("history %s", seed)
        .isEmpty();
  }
}

package dev.portalsdk.testkit.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portalsdk.billing.reconcile.Reconciliation;
import dev.portalsdk.core.client.PortalRuntime;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
    assertThat(faults(true)).isEmpty();
  }

  @Test
  void namesUnseenWhatTheListsAloneDoNotShow() {
    assertThat(faults(false)).isEmpty();
  }

  private List<String> faults(boolean documents) {
    List<String> faults = new ArrayList<>();
    for (int seed = 1; seed <= HISTORIES; seed++) {
      History history = History.of(seed);
      Path file = folder.resolve(seed + "-" + documents + ".db");
      Reconciliation result = ReadHistory.inMemory(history, runtime, file, documents);
      Sight sight = new Sight(documents, history.today());
      for (String fault : HistoryCheck.faults(history.books(), result, sight)) {
        faults.add("history " + seed + ": " + fault);
      }
    }
    return faults;
  }
}

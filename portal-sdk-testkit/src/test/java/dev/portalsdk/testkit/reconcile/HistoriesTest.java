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
    List<String> faults = new ArrayList<>();
    for (int seed = 1; seed <= READ_WITH_DOCUMENTS; seed++) {
      History history = History.of(seed);
      faults.addAll(
          faults(seed, history, true, ReadHistory.inMemory(history, runtime, file(seed), true)));
    }
    assertThat(faults).isEmpty();
  }

  @Test
  void namesUnseenWhatTheListsAloneDoNotShow() {
    List<String> faults = new ArrayList<>();
    for (int seed = 1; seed <= READ_BY_LISTS_ALONE; seed++) {
      History history = History.of(seed);
      faults.addAll(
          faults(seed, history, false, ReadHistory.inMemory(history, runtime, file(seed), false)));
    }
    assertThat(faults).isEmpty();
  }

  @Test
  void explainsTheSameOverHttp() {
    List<String> faults = new ArrayList<>();
    for (int seed = 1; seed <= READ_OVER_HTTP; seed++) {
      History history = History.of(-seed);
      faults.addAll(faults(-seed, history, true, ReadHistory.served(history, file(-seed))));
    }
    assertThat(faults).isEmpty();
  }

  private Path file(int seed) {
    return folder.resolve(seed + ".db");
  }

  private static List<String> faults(
      int seed, History history, boolean documents, Reconciliation result) {
    Sight sight = new Sight(documents, history.today());
    return HistoryCheck.faults(history.books(), result, sight).stream()
        .map(fault -> "history " + seed + ": " + fault)
        .toList();
  }
}

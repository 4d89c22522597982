package dev.portalsdk.testkit.store;

import dev.portalsdk.billing.store.JdbcStore;
import dev.portalsdk.billing.store.SnapshotStore;
import dev.portalsdk.testkit.tck.store.ListSyncContract;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.io.TempDir;

/** Lists read into a SQLite file. */
class SqliteListSyncContractTest extends ListSyncContract {

  @TempDir Path folder;

  @Override
  protected SnapshotStore open(Clock clock) {
    return JdbcStore.file(folder.resolve("portales.db"), clock);
  }
}

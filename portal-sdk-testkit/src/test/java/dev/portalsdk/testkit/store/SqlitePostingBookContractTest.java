package dev.portalsdk.testkit.store;

import dev.portalsdk.billing.posting.PostingBook;
import dev.portalsdk.billing.store.JdbcPostingBook;
import dev.portalsdk.testkit.tck.store.PostingBookContract;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** The book in a SQLite file, opened by several programs. */
class SqlitePostingBookContractTest extends PostingBookContract {

  @TempDir Path folder;

  @Override
  protected PostingBook open() {
    return JdbcPostingBook.file(folder.resolve("portales.db"));
  }
}

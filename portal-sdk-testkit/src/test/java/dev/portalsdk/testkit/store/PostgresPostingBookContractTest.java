package dev.portalsdk.testkit.store;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.portalsdk.billing.posting.PostingBook;
import dev.portalsdk.billing.store.JdbcPostingBook;
import dev.portalsdk.testkit.tck.store.PostingBookContract;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;

/** The book of postings in a PostgreSQL server, which is started here if it is installed. */
@Tag("proof")
class PostgresPostingBookContractTest extends PostingBookContract {

  private static final AtomicInteger TESTS = new AtomicInteger();
  private static PostgresServer server;

  private final String schema = "test" + TESTS.incrementAndGet();

  @BeforeAll
  static void start() throws Exception {
    Optional<Path> programs = PostgresServer.programs();
    assumeTrue(programs.isPresent(), "no PostgreSQL server here: apt-get install postgresql");
    server = PostgresServer.start(programs.get());
  }

  @AfterAll
  static void stop() throws Exception {
    if (server != null) {
      server.close();
    }
  }

  @Override
  protected PostingBook open() {
    try {
      server.createSchema(schema);
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
    return JdbcPostingBook.in(server.database(schema));
  }
}

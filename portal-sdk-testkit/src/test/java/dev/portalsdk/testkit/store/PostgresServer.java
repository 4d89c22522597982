package dev.portalsdk.testkit.store;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** A PostgreSQL server of one test class, with its files in a folder that goes with it. */
final class PostgresServer implements AutoCloseable {

  private static final Path DEBIAN = Path.of("/usr/lib/postgresql");
  private static final String USER = "postgres";

  private final Process process;
  private final Path folder;
  private final int port;

  private PostgresServer(Process process, Path folder, int port) {
    this.process = process;
    this.folder = folder;
    this.port = port;
  }

  /** Returns the folder of the server's programs, if they are installed. */
  static Optional<Path> programs() throws IOException {
    if (!Files.isDirectory(DEBIAN)) {
      return Optional.empty();
    }
    try (Stream<Path> versions = Files.list(DEBIAN)) {
      return versions
          .map(version -> version.resolve("bin"))
          .filter(bin -> Files.isExecutable(bin.resolve("initdb")))
          .max(Comparator.naturalOrder());
    }
  }

  static PostgresServer start(Path programs) throws Exception {
    Path folder = Files.createTempDirectory("postgres");
    own(folder);
    Path data = folder.resolve("data");
    run(programs.resolve("initdb").toString(), "-D", data.toString(), "-A", "trust", "-U", USER);
    int port = freePort();
    Process process =
        asServer(
                programs.resolve("postgres").toString(),
                "-D",
                data.toString(),
                "-p",
                String.valueOf(port),
                "-k",
                folder.toString(),
                "-c",
                "fsync=off")
            .start();
    PostgresServer server = new PostgresServer(process, folder, port);
    server.awaitStart();
    return server;
  }

  /** The server refuses to run as root. */
  private static boolean isRoot() {
    return System.getProperty("user.name").equals("root");
  }

  private static void own(Path folder) throws Exception {
    if (isRoot()) {
      Process chown = new ProcessBuilder("chown", USER, folder.toString()).start();
      chown.waitFor();
    }
  }

  private static ProcessBuilder asServer(String... command) {
    List<String> whole = new ArrayList<>();
    if (isRoot()) {
      whole.addAll(List.of("setpriv", "--reuid", USER, "--regid", USER, "--clear-groups", "--"));
    }
    whole.addAll(List.of(command));
    return new ProcessBuilder(whole)
        .directory(Path.of("/").toFile())
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD);
  }

  private static void run(String... command) throws Exception {
    Process process = asServer(command).start();
    if (!process.waitFor(120, TimeUnit.SECONDS) || process.exitValue() != 0) {
      throw new IllegalStateException(command[0] + " failed");
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  private void awaitStart() throws Exception {
    long until = System.nanoTime() + Duration.ofSeconds(60).toNanos();
    while (true) {
      try (Connection connection = database("public").getConnection()) {
        return;
      } catch (SQLException notYet) {
        if (System.nanoTime() > until || !process.isAlive()) {
          throw notYet;
        }
        Thread.sleep(100);
      }
    }
  }

  /** Returns the database, with its tables in a schema. */
  DataSource database(String schema) {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setServerNames(new String[] {"127.0.0.1"});
    source.setPortNumbers(new int[] {port});
    source.setDatabaseName(USER);
    source.setUser(USER);
    source.setCurrentSchema(schema);
    return source;
  }

  void createSchema(String schema) throws SQLException {
    try (Connection connection = database("public").getConnection()) {
      connection.createStatement().execute("CREATE SCHEMA IF NOT EXISTS " + schema);
    }
  }

  @Override
  public void close() throws Exception {
    process.destroy();
    process.waitFor(60, TimeUnit.SECONDS);
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }
}

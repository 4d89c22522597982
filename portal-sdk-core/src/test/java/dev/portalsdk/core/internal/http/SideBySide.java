package dev.portalsdk.core.internal.http;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.function.Executable;

/** Runs checks some at a time, since most of them wait for a silence to end. */
final class SideBySide implements AutoCloseable {

  private static final int AT_ONCE = 10;

  private final ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);

  /** Starts a check, and returns the one that waits for it and fails as it fails. */
  Executable start(Executable check) {
    Future<?> run =
        threads.submit(
            () -> {
              run(check);
              return true;
            });
    return () -> {
      try {
        run.get();
      } catch (ExecutionException e) {
        throw e.getCause();
      }
    };
  }

  private static void run(Executable check) throws Exception {
    try {
      check.execute();
    } catch (Exception | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new AssertionError(e);
    }
  }

  /** Takes no more checks; what was started ends. */
  @Override
  public void close() {
    threads.shutdown();
  }
}

package dev.portalsdk.core.internal.http;

import static java.util.concurrent.TimeUnit.NANOSECONDS;

import dev.portalsdk.core.PortalCall;
import dev.portalsdk.core.error.CallCancelledException;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * One request under way on another thread: nothing calls a thread back that asks a name service,
 * and an interrupt must not harm a connection that calls share. This one only waits.
 *
 * @param <T> what is made of the answer
 */
final class PendingAnswer<T> implements Callback {

  private final Intake<T> intake;
  private final CompletableFuture<T> result = new CompletableFuture<>();

  private PendingAnswer(PortalCall call, Reader<T> reader) {
    this.intake = new Intake<>(reader, new Faults(call));
  }

  /**
   * Sends a request and waits for what the reader makes of the answer.
   *
   * @throws dev.portalsdk.core.error.SdkException if there is no answer, or not in time
   */
  static <T> T await(PortalCall call, Call request, Reader<T> reader, Deadline deadline) {
    PendingAnswer<T> pending = new PendingAnswer<>(call, reader);
    long nanosLeft = deadline.nanosLeft();
    if (nanosLeft <= 0) {
      throw pending.intake.faults().deadlineExceeded();
    }
    request.timeout().timeout(nanosLeft, NANOSECONDS);
    request.enqueue(pending);
    return pending.await(request, nanosLeft);
  }

  private T await(Call request, long nanosLeft) {
    try {
      return result.get(nanosLeft, NANOSECONDS);
    } catch (InterruptedException e) {
      abandon(request);
      Thread.currentThread().interrupt();
      throw new CallCancelledException("The thread was interrupted while it waited for a portal");
    } catch (TimeoutException e) {
      abandon(request);
      throw intake.faults().deadlineExceeded();
    } catch (ExecutionException e) {
      throw failure(e.getCause());
    }
  }

  private void abandon(Call request) {
    if (!result.cancel(false) && !result.isCompletedExceptionally()) {
      intake.reader().discard(result.join());
    }
    request.cancel();
  }

  private static RuntimeException failure(@Nullable Throwable cause) {
    if (cause instanceof Error error) {
      throw error;
    }
    return cause instanceof RuntimeException failure ? failure : new IllegalStateException(cause);
  }

  @Override
  public void onFailure(Call request, IOException fault) {
    result.completeExceptionally(intake.faults().beforeAnswer(fault));
  }

  @Override
  public void onResponse(Call request, Response response) {
    try {
      T read = intake.take(request, response);
      if (!result.complete(read)) {
        intake.reader().discard(read);
      }
    } catch (RuntimeException | Error e) {
      result.completeExceptionally(e);
    }
  }
}

package dev.portalsdk.core.internal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.portalsdk.core.error.CallCancelledException;
import dev.portalsdk.core.settings.Deadlines;
import java.time.Duration;
import mockwebserver3.SocketEffect;
import org.junit.jupiter.api.Test;

/** A read ends at once when its thread is interrupted, wherever it waits. */
class InterruptedReadTest extends ReadFaults {

  @Test
  void endsForAnAnswerThatDoesNotCome() throws InterruptedException {
    portal.answers("/open/list", good().onResponseStart(SocketEffect.Stall.INSTANCE).build());
    Deadlines patient =
        new Deadlines(
            Duration.ofSeconds(2),
            Duration.ofSeconds(30),
            Duration.ofSeconds(30),
            Duration.ofSeconds(30));
    HttpSession session = at(portal.base(), patient);
    endsWhenInterrupted(session);
  }

  @Test
  void endsBetweenTries() throws InterruptedException {
    portal.answers("/open/list", good().code(503).setHeader("Retry-After", "4").build());
    endsWhenInterrupted(portal.anybody(transport));
  }

  private void endsWhenInterrupted(HttpSession session) throws InterruptedException {
    Thread caller = Thread.currentThread();
    Thread interrupter =
        new Thread(
            () -> {
              sleep(200);
              caller.interrupt();
            });
    interrupter.start();
    long start = System.nanoTime();

    assertThatThrownBy(() -> read(session)).isInstanceOf(CallCancelledException.class);

    assertThat(System.nanoTime() - start).isLessThan(1_000_000_000L);
    assertThat(Thread.interrupted()).as("the flag is kept").isTrue();
    assertThat(portal.requestsTo("/open/list")).isEqualTo(1);
    interrupter.join();
  }
}

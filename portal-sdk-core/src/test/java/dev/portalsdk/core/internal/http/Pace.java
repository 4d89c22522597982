package dev.portalsdk.core.internal.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.settings.Deadlines;
import java.time.Duration;
import okhttp3.OkHttpClient;

/** How patient the callers of a row are: as little as its fault needs to show. */
enum Pace {
  USUAL(Duration.ofSeconds(5), Duration.ofSeconds(5)),
  /** Gives up a silent connection. */
  SILENCE(Duration.ofMillis(400), Duration.ofSeconds(5)),
  /** Gives up a call that goes on and on. */
  SHORT(Duration.ofSeconds(5), Duration.ofMillis(500));

  private static final Duration CONNECT = Duration.ofSeconds(5);

  private final Duration silence;
  private final Duration call;

  Pace(Duration silence, Duration call) {
    this.silence = silence;
    this.call = call;
  }

  Deadlines deadlines() {
    return new Deadlines(CONNECT, silence, call, call);
  }

  /** Checks that a call ended by its deadline has lasted so long and not much longer. */
  void check(Failure failure, Duration lasted) {
    if (failure.code().equals(ErrorCode.DEADLINE_EXCEEDED)) {
      assertThat(lasted).isBetween(call.minusMillis(50), call.plusSeconds(3));
    }
  }

  /** Shortens the silence that a client of OkHttp bears; a whole call has no limit there. */
  void shorten(OkHttpClient.Builder plain) {
    plain.readTimeout(silence).writeTimeout(silence);
  }
}

package dev.portalsdk.testkit.internal.state;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portalsdk.testkit.MutableClock;
import dev.portalsdk.testkit.Samples;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SessionsTest {

  private static final Duration IDLE = Duration.ofMinutes(20);

  private final MutableClock clock = MutableClock.startingAt(Instant.EPOCH);
  private final Sessions sessions = new Sessions(clock, IDLE, IDLE.multipliedBy(3));

  @Test
  void remembersWhoKeepsAsking() {
    Ticket ticket = sessions.open(Samples.PROVIDER, "");
    for (int i = 0; i < 10; i++) {
      clock.advance(IDLE);
      assertThat(sessions.use(ticket)).isTrue();
    }
  }

  @Test
  void forgetsWhoDoesNot() {
    Ticket ticket = sessions.open(Samples.PROVIDER, "");
    clock.advance(IDLE.plusMillis(1));

    assertThat(sessions.use(ticket)).isFalse();
    assertThat(sessions.use(ticket)).isFalse();
  }

  @Test
  void remembersWhoWantedToStayForLonger() {
    Ticket ticket = sessions.open(Samples.PROVIDER, "");
    sessions.keep(ticket);
    clock.advance(IDLE.multipliedBy(3));
    assertThat(sessions.use(ticket)).isTrue();

    clock.advance(IDLE.multipliedBy(3).plusMillis(1));
    assertThat(sessions.use(ticket)).isFalse();
  }

  @Test
  void tellsSessionsOfOneProviderApart() {
    Ticket one = sessions.open(Samples.PROVIDER, "");
    Ticket other = sessions.open(Samples.PROVIDER, "");
    sessions.close(one);

    assertThat(sessions.use(one)).isFalse();
    assertThat(sessions.use(other)).isTrue();
  }

  @Test
  void forgetsAllAtOnceAndStillCountsThem() {
    Ticket one = sessions.open(Samples.PROVIDER, "");
    Ticket other = sessions.open(Samples.NEW_PROVIDER, "");
    sessions.closeAll();

    assertThat(sessions.use(one)).isFalse();
    assertThat(sessions.use(other)).isFalse();
    assertThat(sessions.opened()).isEqualTo(2);
  }
}

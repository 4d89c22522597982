package dev.portalsdk.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.portalsdk.core.time.Zones;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class MutableClockTest {

  private final MutableClock clock = MutableClock.startingAt(Instant.parse("2025-08-20T01:00:00Z"));

  @Test
  void standsStillUntilItIsMoved() {
    assertThat(clock.instant()).isEqualTo("2025-08-20T01:00:00Z").isEqualTo(clock.instant());

    clock.advance(Duration.ofMinutes(90));

    assertThat(clock.instant()).isEqualTo("2025-08-20T02:30:00Z");
  }

  @Test
  void isTheSameTimeInAnotherZone() {
    MutableClock there = clock.withZone(Zones.ARGENTINA);
    assertThat(LocalDate.now(there)).isEqualTo("2025-08-19");

    clock.advance(Duration.ofHours(2));

    assertThat(LocalDate.now(there)).isEqualTo("2025-08-20");
    assertThat(there.getZone()).isEqualTo(Zones.ARGENTINA);
  }

  @Test
  void doesNotRunBack() {
    assertThatIllegalArgumentException().isThrownBy(() -> clock.advance(Duration.ofSeconds(-1)));
  }
}

package dev.portalsdk.billing.debit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingDaysTest {

  /** Independence Day of Argentina 2025 is a Wednesday; 2024-02-29 is a Thursday. */
  private static final WorkingDays DAYS =
      WorkingDays.without(Set.of(LocalDate.of(2025, 7, 9), LocalDate.of(2024, 2, 12)));

  @ParameterizedTest
  @CsvSource({
    "2025-07-04, 1, 2025-07-07",
    "2025-07-05, 1, 2025-07-07",
    "2025-07-06, 1, 2025-07-07",
    "2025-07-07, 1, 2025-07-08",
    "2025-07-07, 2, 2025-07-10",
    "2025-07-08, 1, 2025-07-10",
    "2025-07-09, 1, 2025-07-10",
    "2025-07-07, 5, 2025-07-15",
    "2024-02-28, 1, 2024-02-29",
    "2024-02-28, 2, 2024-03-01",
    "2024-02-29, 2, 2024-03-04",
    "2023-02-28, 1, 2023-03-01",
    "2024-12-31, 1, 2025-01-01",
  })
  void countsFromTheDayAfter(LocalDate start, int days, LocalDate last) {
    assertThat(DAYS.after(start, days)).isEqualTo(last);
  }

  @Test
  void knowsNoHolidayThatNobodyNamed() {
    assertThat(WorkingDays.weekendsOff().isWorking(LocalDate.of(2025, 7, 9))).isTrue();
    assertThat(WorkingDays.weekendsOff().knows(LocalDate.of(2025, 7, 9))).isFalse();
    assertThat(DAYS.isWorking(LocalDate.of(2025, 7, 9))).isFalse();
    assertThat(DAYS.knows(LocalDate.of(2025, 12, 31))).isTrue();
    assertThat(DAYS.knows(LocalDate.of(2026, 1, 1))).isFalse();
    assertThat(DAYS).hasToString("WorkingDays[2 holidays]");
  }

  @Test
  void refusesATermOfNoDays() {
    assertThatIllegalArgumentException().isThrownBy(() -> DAYS.after(LocalDate.of(2025, 7, 9), 0));
  }

  /** Backwards: so many working days lie after the start and up to the last, which is one. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void agreesWithACountBackwards(long seed) {
    Random random = new Random(seed);
    LocalDate first = LocalDate.of(2023, 12, 1);
    Set<LocalDate> holidays = new HashSet<>();
    for (int i = 0; i < 40; i++) {
      holidays.add(first.plusDays(random.nextInt(500)));
    }
    WorkingDays days = WorkingDays.without(holidays);
    for (int i = 0; i < 200; i++) {
      LocalDate start = first.plusDays(random.nextInt(400));
      int term = 1 + random.nextInt(30);
      LocalDate last = days.after(start, term);
      int counted = 0;
      for (LocalDate day = last; day.isAfter(start); day = day.minusDays(1)) {
        boolean weekend =
            day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        counted += weekend || holidays.contains(day) ? 0 : 1;
      }
      assertThat(counted).as("%s + %s", start, term).isEqualTo(term);
      assertThat(days.isWorking(last)).isTrue();
    }
  }
}

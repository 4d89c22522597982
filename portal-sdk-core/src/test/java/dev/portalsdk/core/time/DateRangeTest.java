package dev.portalsdk.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DateRangeTest {

  private static final DateRange NOVEMBER = range("2021-11-01", "2021-11-30");

  @Test
  void includesItsFirstAndItsLastDay() {
    assertThat(NOVEMBER.contains(LocalDate.parse("2021-11-01"))).isTrue();
    assertThat(NOVEMBER.contains(LocalDate.parse("2021-11-15"))).isTrue();
    assertThat(NOVEMBER.contains(LocalDate.parse("2021-11-30"))).isTrue();
    assertThat(NOVEMBER.contains(LocalDate.parse("2021-10-31"))).isFalse();
    assertThat(NOVEMBER.contains(LocalDate.parse("2021-12-01"))).isFalse();
  }

  @Test
  void mayBeOneDay() {
    DateRange day = range("2021-11-08", "2021-11-08");

    assertThat(day.contains(LocalDate.parse("2021-11-08"))).isTrue();
    assertThat(NOVEMBER.encloses(day)).isTrue();
  }

  @Test
  void rejectsAnEndBeforeItsStart() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> range("2021-11-02", "2021-11-01"))
        .withMessageContaining("2021-11-02")
        .withMessageContaining("2021-11-01");
  }

  @Test
  void rejectsNull() {
    assertThatNullPointerException()
        .isThrownBy(() -> new DateRange(null, LocalDate.EPOCH))
        .withMessage("from");
    assertThatNullPointerException()
        .isThrownBy(() -> new DateRange(LocalDate.EPOCH, null))
        .withMessage("to");
  }

  @Test
  void enclosesItselfAndWhatLiesInside() {
    assertThat(NOVEMBER.encloses(NOVEMBER)).isTrue();
    assertThat(NOVEMBER.encloses(range("2021-11-02", "2021-11-29"))).isTrue();
    assertThat(NOVEMBER.encloses(range("2021-10-31", "2021-11-30"))).isFalse();
    assertThat(NOVEMBER.encloses(range("2021-11-01", "2021-12-01"))).isFalse();
  }

  @Test
  void intersectsInTheDaysThatBothHave() {
    assertThat(NOVEMBER.intersection(range("2021-11-20", "2021-12-20")))
        .contains(range("2021-11-20", "2021-11-30"));
    assertThat(NOVEMBER.intersection(range("2021-10-20", "2021-11-01")))
        .contains(range("2021-11-01", "2021-11-01"));
    assertThat(NOVEMBER.intersection(range("2021-01-01", "2021-12-31"))).contains(NOVEMBER);
  }

  @Test
  void doesNotIntersectItsNeighbour() {
    assertThat(NOVEMBER.intersection(range("2021-12-01", "2021-12-31"))).isEmpty();
    assertThat(NOVEMBER.intersection(range("2021-10-01", "2021-10-31"))).isEmpty();
  }

  private static DateRange range(String from, String to) {
    return new DateRange(LocalDate.parse(from), LocalDate.parse(to));
  }
}

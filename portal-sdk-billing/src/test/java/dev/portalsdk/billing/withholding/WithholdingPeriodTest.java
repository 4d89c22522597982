package dev.portalsdk.billing.withholding;

import static dev.portalsdk.billing.withholding.WithholdingPeriod.Length.FORTNIGHT;
import static dev.portalsdk.billing.withholding.WithholdingPeriod.Length.MONTH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.portalsdk.core.time.DateRange;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WithholdingPeriodTest {

  @ParameterizedTest
  @CsvSource({
    "2024-02-01, 2024-02/1, 2024-02-01, 2024-02-15",
    "2024-02-15, 2024-02/1, 2024-02-01, 2024-02-15",
    "2024-02-16, 2024-02/2, 2024-02-16, 2024-02-29",
    "2024-02-29, 2024-02/2, 2024-02-16, 2024-02-29",
    "2025-02-28, 2025-02/2, 2025-02-16, 2025-02-28",
    "2025-07-31, 2025-07/2, 2025-07-16, 2025-07-31",
  })
  void splitsAMonthAfterTheFifteenth(LocalDate day, String text, LocalDate first, LocalDate last) {
    WithholdingPeriod period = WithholdingPeriod.of(day, FORTNIGHT);

    assertThat(period).hasToString(text);
    assertThat(period.days()).isEqualTo(new DateRange(first, last));
  }

  @Test
  void isAMonthFromItsFirstToItsLastDay() {
    WithholdingPeriod period = WithholdingPeriod.of(LocalDate.of(2024, 2, 29), MONTH);

    assertThat(period).hasToString("2024-02").isLessThan(new WithholdingPeriod(period.month(), 1));
    assertThat(period.days())
        .isEqualTo(new DateRange(LocalDate.of(2024, 2, 1), LocalDate.of(2024, 2, 29)));
  }

  @Test
  void hasNoThirdFortnight() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new WithholdingPeriod(YearMonth.of(2025, 7), 3));
  }
}

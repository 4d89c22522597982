package dev.portalsdk.core.workbook;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * The days that sheets count, such as 45846 for the eighth of July 2025.
 *
 * <p>Counted from 1900, day 60 is the 29th of February of that year, which no calendar has: it is
 * none here, and what comes before it is a day later than the count says. Day 0 is none either.
 */
final class Serial {

  private static final LocalDate BEFORE_1900 = LocalDate.of(1899, 12, 30);
  private static final LocalDate FIRST_OF_1904 = LocalDate.of(1904, 1, 1);
  private static final int NO_DAY = 60;
  private static final BigDecimal END = BigDecimal.valueOf(2_958_466);
  private static final BigDecimal END_FROM_1904 = END.subtract(BigDecimal.valueOf(1462));
  private static final int LAST_YEAR = 9999;
  private static final BigDecimal SECONDS = BigDecimal.valueOf(86_400);

  private Serial() {}

  /**
   * Returns the moment that a number counts to, to the second; null if it is none.
   *
   * @param number days, and a part of a day
   * @param from1904 from which year it counts
   */
  static @Nullable LocalDateTime moment(BigDecimal number, boolean from1904) {
    if (!isCounted(number, from1904)) {
      return null;
    }
    if (number.scale() == 0) {
      return moment(number.intValue(), 0, from1904);
    }
    long seconds = number.multiply(SECONDS).setScale(0, RoundingMode.HALF_UP).longValueExact();
    return moment((int) (seconds / SECONDS.intValue()), seconds % SECONDS.intValue(), from1904);
  }

  /**
   * Returns the day of that moment; null if there is none.
   *
   * @param number days, and a part of a day
   * @param from1904 from which year it counts
   */
  static @Nullable LocalDate day(BigDecimal number, boolean from1904) {
    if (number.scale() == 0) {
      return isCounted(number, from1904) ? day(number.intValue(), from1904) : null;
    }
    LocalDateTime moment = moment(number, from1904);
    return moment == null ? null : moment.toLocalDate();
  }

  private static boolean isCounted(BigDecimal number, boolean from1904) {
    return number.signum() >= 0 && number.compareTo(from1904 ? END_FROM_1904 : END) < 0;
  }

  private static @Nullable LocalDateTime moment(int day, long seconds, boolean from1904) {
    LocalDate date = day(day, from1904);
    return date == null ? null : date.atStartOfDay().plusSeconds(seconds);
  }

  private static @Nullable LocalDate day(int day, boolean from1904) {
    LocalDate date = from1904 ? FIRST_OF_1904.plusDays(day) : since1900(day);
    return date == null || date.getYear() > LAST_YEAR ? null : date;
  }

  private static @Nullable LocalDate since1900(int day) {
    if (day == 0 || day == NO_DAY) {
      return null;
    }
    return BEFORE_1900.plusDays(day < NO_DAY ? day + 1 : day);
  }
}

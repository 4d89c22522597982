package dev.portalsdk.billing.ageing;

import static dev.portalsdk.billing.BillingPortals.MUTUAL_SER;
import static dev.portalsdk.billing.BillingPortals.SERENA_ART;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.portalsdk.core.money.Money;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PaymentHabitTest {

  private static final LocalDate FROM = LocalDate.of(2024, 2, 1);

  @Test
  void knowsMedianMeanAndNinetiethPercentile() {
    PaymentHabit habit = habit(paid(10, "100.00"), paid(60, "300.00"), paid(30, "200.00"));

    assertThat(habit.count()).isEqualTo(3);
    assertThat(habit.median()).hasToString("30");
    assertThat(habit.weightedMean()).hasToString("125/3");
    assertThat(habit.weightedMean().rounded(2)).isEqualTo(new BigDecimal("41.67"));
    assertThat(habit.ninetiethPercentile()).isEqualTo(60);
    assertThat(habit).hasToString("serena-art ARS: 3 payments, median 30");
  }

  @Test
  void halvesADayBetweenTwoPayments() {
    PaymentHabit habit = habit(paid(30, "1.00"), paid(31, "1.00"));

    assertThat(habit.median()).hasToString("61/2");
    assertThat(habit.median().rounded(1)).isEqualTo(new BigDecimal("30.5"));
    assertThat(habit.median().roundedUp()).isEqualTo(31);
  }

  @Test
  void countsTheLeapDay() {
    assertThat(habit(paid(29, "1.00")).median()).hasToString("29");
    assertThat(
            new Settlement(SERENA_ART, FROM, LocalDate.of(2024, 3, 1), Money.parse("ARS 1.00"))
                .days())
        .isEqualTo(29);
  }

  @Test
  void isExactBeyondWhatALongHolds() {
    Money huge = Money.ofMinor(Long.MAX_VALUE, Money.parse("ARS 1.00").currency());
    Settlement one = new Settlement(SERENA_ART, FROM, FROM.plusDays(10), huge);
    Settlement two = new Settlement(SERENA_ART, FROM, FROM.plusDays(20), huge);

    assertThat(habit(one, two).weightedMean()).hasToString("15");
  }

  @Test
  void takesAdvancesAsNegativeDays() {
    PaymentHabit habit = habit(paid(-5, "3.00"), paid(0, "1.00"));

    assertThat(habit.median()).hasToString("-5/2");
    assertThat(habit.median().roundedUp()).isEqualTo(-2);
    assertThat(habit.weightedMean()).hasToString("-15/4");
  }

  @Test
  void keepsPayersAndCurrenciesApart() {
    Settlement pesos = new Settlement(MUTUAL_SER, FROM, FROM.plusDays(9), Money.parse("COP 1.00"));
    Settlement other = new Settlement(SERENA_ART, FROM, FROM.plusDays(8), Money.parse("COP 1.00"));

    assertThat(PaymentHabit.of(AgeingBasis.ISSUED, List.of(paid(7, "1.00"), other, pesos)))
        .extracting(PaymentHabit::toString)
        .containsExactly(
            "mutual-ser COP: 1 payments, median 9",
            "serena-art ARS: 1 payments, median 7",
            "serena-art COP: 1 payments, median 8");
    assertThat(PaymentHabit.of(AgeingBasis.ISSUED, List.of())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 9, 10, 11, 19, 20, 21, 100, 101})
  void findsTheRankOfNineInTen(int count) {
    Settlement[] all =
        IntStream.rangeClosed(1, count)
            .mapToObj(day -> paid(day, "1.00"))
            .toArray(Settlement[]::new);
    long days = habit(all).ninetiethPercentile();

    // The least day by which nine tenths of the payments came.
    assertThat(10 * days).isGreaterThanOrEqualTo(9L * count);
    assertThat(10 * (days - 1)).isLessThan(9L * count);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void agreesWithASlowCount(long seed) {
    Random random = new Random(seed);
    List<Settlement> all = new ArrayList<>();
    List<Integer> each = new ArrayList<>();
    BigInteger days = BigInteger.ZERO;
    long cents = 0;
    int count = 1 + random.nextInt(200);
    for (int i = 0; i < count; i++) {
      int wait = random.nextInt(150);
      int minor = 1 + random.nextInt(50);
      all.add(paid(wait, "0." + (minor < 10 ? "0" : "") + minor));
      each.add(wait);
      for (int cent = 0; cent < minor; cent++) {
        days = days.add(BigInteger.valueOf(wait));
        cents++;
      }
    }
    each.sort(null);

    PaymentHabit habit = habit(all.toArray(Settlement[]::new));

    assertThat(habit.weightedMean()).isEqualTo(new ExactDays(days, BigInteger.valueOf(cents)));
    long twice = each.get((count - 1) / 2) + (long) each.get(count / 2);
    assertThat(habit.median()).isEqualTo(new ExactDays(BigInteger.valueOf(twice), BigInteger.TWO));
  }

  @Test
  void refusesWhatIsNoTimeToPay() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PaymentHabit.of(AgeingBasis.DUE, List.of(paid(1, "1.00"))));
    assertThatIllegalArgumentException().isThrownBy(() -> paid(1, "0.00"));
    assertThatIllegalArgumentException().isThrownBy(() -> paid(1, "-1.00"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ExactDays(BigInteger.ONE, BigInteger.ZERO));
  }

  private static PaymentHabit habit(Settlement... settlements) {
    return PaymentHabit.of(AgeingBasis.RECEIVED, List.of(settlements)).get(0);
  }

  private static Settlement paid(int days, String amount) {
    return new Settlement(SERENA_ART, FROM, FROM.plusDays(days), Money.parse("ARS " + amount));
  }
}

package dev.portalsdk.billing.debit;

import static dev.portalsdk.billing.debit.DebitSamples.APPLIED_ON;
import static dev.portalsdk.billing.debit.DebitSamples.ars;
import static dev.portalsdk.billing.debit.DebitSamples.debit;
import static dev.portalsdk.billing.debit.DebitSamples.glosa;
import static dev.portalsdk.billing.debit.DebitState.ACCEPTED;
import static dev.portalsdk.billing.debit.DebitState.APPLIED;
import static dev.portalsdk.billing.debit.DebitState.APPROVED;
import static dev.portalsdk.billing.debit.DebitState.DISPUTED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.portalsdk.billing.ageing.AgeBuckets;
import dev.portalsdk.billing.ageing.AgedAmount;
import dev.portalsdk.core.money.Currencies;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DebitBookTest {

  private static final LocalDate DAY = APPLIED_ON.plusDays(30);
  private static final DebitBook BOOK =
      DebitBook.of(
          List.of(
              debit("D-1", "100.00")
                  .with(DebitStep.of(DAY, APPLIED, DISPUTED, ars("60.00")))
                  .with(DebitStep.of(DAY, APPLIED, ACCEPTED, ars("30.00"))),
              debit("D-2", "5.00", DAY.plusDays(1)),
              glosa("G-1", "FA0102", "7.00")
                  .move(APPLIED_ON, APPLIED, DISPUTED)
                  .move(DAY, DISPUTED, APPROVED)));

  @Test
  void addsUpWhatStandsWhere() {
    assertThat(BOOK.amounts(Currencies.ARS))
        .containsExactly(
            Map.entry(APPLIED, ars("15.00")),
            Map.entry(DISPUTED, ars("60.00")),
            Map.entry(APPROVED, ars("7.00")),
            Map.entry(ACCEPTED, ars("30.00")));
    assertThat(BOOK.atStake(Currencies.ARS)).isEqualTo(ars("75.00"));
    assertThat(BOOK.amounts(Currencies.COP)).isEmpty();
    assertThat(BOOK.atStake(Currencies.COP).isZero()).isTrue();
  }

  @Test
  void knowsHowItWasOnADay() {
    assertThat(BOOK.on(DAY.minusDays(1)).amounts(Currencies.ARS))
        .containsExactly(Map.entry(APPLIED, ars("100.00")), Map.entry(DISPUTED, ars("7.00")));
    assertThat(BOOK.on(APPLIED_ON.minusDays(1)).cases()).isEmpty();
  }

  @Test
  void saysWhatIsOverdueOnADayAndWhoLetItLapse() {
    DebitDeadlines terms = DebitDeadlines.colombia();
    WorkingDays days = WorkingDays.weekendsOff();

    assertThat(BOOK.overdue(LocalDate.of(2025, 7, 15), terms, days)).isEmpty();
    assertThat(BOOK.overdue(LocalDate.of(2025, 7, 16), terms, days))
        .extracting(DebitDeadline::toString)
        .containsExactly("G-1: PAYER by 2025-07-15, ARS 7.00");
    assertThat(BOOK.overdue(LocalDate.of(2025, 7, 23), terms, days))
        .extracting(DebitDeadline::debit)
        .containsExactly("G-1", "D-1");
    assertThat(BOOK.overdue(DAY, terms, days))
        .extracting(DebitDeadline::toString)
        .containsExactly("D-1: PROVIDER by 2025-07-22, ARS 10.00");
    assertThat(BOOK.deadlines(terms, days))
        .extracting(DebitDeadline::toString)
        .containsExactly(
            "D-1: PROVIDER by 2025-07-22, ARS 10.00",
            "D-1: PAYER by 2025-08-14, ARS 60.00",
            "D-2: PROVIDER by 2025-08-22, ARS 5.00");
  }

  @Test
  void agesFromTheDayOfApplication() {
    List<DebitAgeing> rows = BOOK.ageing(DAY.plusDays(1), AgeBuckets.STANDARD);

    AgedAmount none = new AgedAmount(ars("0.00"), 0, 0);
    assertThat(rows)
        .containsExactly(
            row(APPLIED, new AgedAmount(ars("5.00"), 1, 0), new AgedAmount(ars("10.00"), 1, 0)),
            row(DISPUTED, none, new AgedAmount(ars("60.00"), 1, 0)),
            row(APPROVED, none, new AgedAmount(ars("7.00"), 1, 0)),
            row(ACCEPTED, none, new AgedAmount(ars("30.00"), 1, 0)));
    assertThat(BOOK.ageing(DAY, AgeBuckets.STANDARD).get(0))
        .isEqualTo(row(APPLIED, new AgedAmount(ars("10.00"), 1, 0), none));
  }

  @Test
  void refusesTwoDebitsOfOneId() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DebitBook.of(List.of(debit("D-1", "1.00"), debit("D-1", "2.00"))));
  }

  private static DebitAgeing row(DebitState state, AgedAmount young, AgedAmount older) {
    AgedAmount none = new AgedAmount(ars("0.00"), 0, 0);
    return new DebitAgeing(state, Currencies.ARS, List.of(young, older, none, none, none));
  }
}

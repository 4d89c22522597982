package dev.portalsdk.billing.debit;

import static dev.portalsdk.billing.debit.DebitSamples.APPLIED_ON;
import static dev.portalsdk.billing.debit.DebitSamples.ars;
import static dev.portalsdk.billing.debit.DebitSamples.debit;
import static dev.portalsdk.billing.debit.DebitSamples.glosa;
import static dev.portalsdk.billing.debit.DebitState.APPLIED;
import static dev.portalsdk.billing.debit.DebitState.APPROVED;
import static dev.portalsdk.billing.debit.DebitState.CREDIT_NOTE_DUE;
import static dev.portalsdk.billing.debit.DebitState.DISPUTED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Terms of Ley 1438/2011 art. 57: 20, 15 and 10 working days, of returns 5, 5 and 5. */
class DebitDeadlinesTest {

  private static final WorkingDays WEEKDAYS = WorkingDays.weekendsOff();
  private static final DebitDeadlines COLOMBIA = DebitDeadlines.colombia();

  @Test
  void gives15WorkingDaysToAnswerAGlosaAnd10ToDecideIt() {
    DebitCase glosa = glosa("G-1", "FA0102", "100.00");

    assertThat(COLOMBIA.next(glosa, WEEKDAYS).orElseThrow())
        .hasToString("G-1: PROVIDER by 2025-07-22, ARS 100.00");
    DebitCase answered = glosa.move(LocalDate.of(2025, 7, 22), APPLIED, DISPUTED);
    assertThat(COLOMBIA.next(answered, WEEKDAYS).orElseThrow())
        .hasToString("G-1: PAYER by 2025-08-05, ARS 100.00");
    assertThat(COLOMBIA.of(answered.move(LocalDate.of(2025, 7, 23), DISPUTED, APPROVED), WEEKDAYS))
        .isEmpty();
  }

  @Test
  void gives5And5OfAReturn() {
    DebitCase returned = glosa("G-1", "816", "100.00");

    assertThat(COLOMBIA.next(returned, WEEKDAYS).orElseThrow())
        .hasToString("G-1: PROVIDER by 2025-07-08, ARS 100.00");
    DebitCase answered = returned.move(LocalDate.of(2025, 7, 8), APPLIED, DISPUTED);
    assertThat(COLOMBIA.next(answered, WEEKDAYS).orElseThrow())
        .hasToString("G-1: PAYER by 2025-07-15, ARS 100.00");
  }

  @Test
  void gives20WorkingDaysToRaiseAGlosaAnd5ToReturnAnInvoice() {
    LocalDate received = LocalDate.of(2024, 2, 1);

    assertThat(COLOMBIA.raiseBy(received, false, WEEKDAYS)).hasValue(LocalDate.of(2024, 2, 29));
    assertThat(COLOMBIA.raiseBy(received, true, WEEKDAYS)).hasValue(LocalDate.of(2024, 2, 8));
  }

  @Test
  void isOverdueOnTheDayAfter() {
    DebitDeadline due = COLOMBIA.next(glosa("G-1", "FA0102", "100.00"), WEEKDAYS).orElseThrow();

    assertThat(due.isOverdue(LocalDate.of(2025, 7, 22))).isFalse();
    assertThat(due.isOverdue(LocalDate.of(2025, 7, 23))).isTrue();
  }

  @Test
  void saysThatADeadlineIsUncertainWhereNoHolidaysAreKnown() {
    WorkingDays holidays = WorkingDays.without(Set.of(LocalDate.of(2025, 7, 20)));
    DebitCase glosa = glosa("G-1", "FA0102", "100.00");

    assertThat(COLOMBIA.next(glosa, holidays).orElseThrow().certain()).isTrue();
    assertThat(COLOMBIA.next(glosa, WEEKDAYS).orElseThrow().certain()).isFalse();
    DebitCase late = glosa.move(LocalDate.of(2025, 12, 30), APPLIED, DISPUTED);
    assertThat(COLOMBIA.next(late, holidays).orElseThrow().certain()).isFalse();
  }

  @Test
  void knowsNoArgentineDeadlineUnlessConfigured() {
    DebitCase debit = debit("D-1", "100.00");
    DebitDeadlines agreed =
        DebitDeadlines.builder().act(APPLIED, 3).act(CREDIT_NOTE_DUE, 2).raise(1).build();

    assertThat(DebitDeadlines.none().of(debit, WEEKDAYS)).isEmpty();
    assertThat(DebitDeadlines.none().raiseBy(APPLIED_ON, false, WEEKDAYS)).isEmpty();
    assertThat(agreed.next(debit, WEEKDAYS).orElseThrow().due())
        .isEqualTo(LocalDate.of(2025, 7, 4));
    assertThat(agreed.raiseBy(APPLIED_ON, true, WEEKDAYS)).isEmpty();
  }

  @Test
  void hasADeadlineForEachPart() {
    DebitCase glosa =
        glosa("G-1", "FA0102", "100.00")
            .with(DebitStep.of(APPLIED_ON.plusDays(1), APPLIED, DISPUTED, ars("60.00")))
            .with(DebitStep.of(APPLIED_ON.plusDays(6), APPLIED, DISPUTED, ars("30.00")));

    assertThat(COLOMBIA.of(glosa, WEEKDAYS))
        .extracting(DebitDeadline::toString)
        .containsExactly(
            "G-1: PAYER by 2025-07-16, ARS 60.00",
            "G-1: PAYER by 2025-07-21, ARS 30.00",
            "G-1: PROVIDER by 2025-07-22, ARS 10.00");
  }

  @Test
  void refusesTermsThatCannotBe() {
    DebitDeadlines.Builder builder = DebitDeadlines.builder();

    for (DebitState state : List.of(DebitState.PAID, DebitState.WRITTEN_OFF)) {
      assertThatIllegalArgumentException().isThrownBy(() -> builder.act(state, 1));
      assertThatIllegalArgumentException().isThrownBy(() -> builder.actOnReturn(state, 1));
    }
    assertThatIllegalArgumentException().isThrownBy(() -> builder.act(APPLIED, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> builder.raise(0));
  }
}

package dev.portalsdk.billing.debit;

import static dev.portalsdk.billing.debit.DebitSamples.APPLIED_ON;
import static dev.portalsdk.billing.debit.DebitSamples.ars;
import static dev.portalsdk.billing.debit.DebitSamples.debit;
import static dev.portalsdk.billing.debit.DebitSamples.glosa;
import static dev.portalsdk.billing.debit.DebitState.ACCEPTED;
import static dev.portalsdk.billing.debit.DebitState.APPLIED;
import static dev.portalsdk.billing.debit.DebitState.APPROVED;
import static dev.portalsdk.billing.debit.DebitState.CREDITED;
import static dev.portalsdk.billing.debit.DebitState.CREDIT_NOTE_DUE;
import static dev.portalsdk.billing.debit.DebitState.DISPUTED;
import static dev.portalsdk.billing.debit.DebitState.ESCALATED;
import static dev.portalsdk.billing.debit.DebitState.PAID;
import static dev.portalsdk.billing.debit.DebitState.REBILLED;
import static dev.portalsdk.billing.debit.DebitState.UPHELD;
import static dev.portalsdk.billing.debit.DebitState.WRITTEN_OFF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.portalsdk.billing.adjustment.AdjustmentGroup;
import dev.portalsdk.billing.adjustment.AdjustmentReason;
import dev.portalsdk.core.money.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DebitCaseTest {

  private static final LocalDate DAY = APPLIED_ON.plusDays(7);

  @Test
  void goesFromDisputeToRebillingOnlyThroughApproval() {
    DebitCase disputed = debit("D-1", "100.00").move(DAY, APPLIED, DISPUTED);

    assertThatIllegalStateException()
        .isThrownBy(() -> disputed.move(DAY, DISPUTED, REBILLED))
        .withMessageContaining("From DISPUTED follow");
    DebitCase rebilled = disputed.move(DAY, DISPUTED, APPROVED).move(DAY, APPROVED, REBILLED);
    assertThat(rebilled).hasToString("D-1 {REBILLED=ARS 100.00}");
    assertThat(rebilled.isClosed()).isFalse();
    assertThat(rebilled.move(DAY, REBILLED, PAID).isClosed()).isTrue();
  }

  @Test
  void goesFromAcceptanceToTheCreditNote() {
    DebitCase due =
        debit("D-1", "100.00")
            .move(DAY, APPLIED, ACCEPTED)
            .move(DAY.plusDays(1), ACCEPTED, CREDIT_NOTE_DUE);

    assertThat(due.actor(CREDIT_NOTE_DUE)).isEqualTo(DebitParty.PROVIDER);
    assertThat(due.move(DAY.plusDays(2), CREDIT_NOTE_DUE, CREDITED).isClosed()).isTrue();
  }

  @Test
  void splitsAnAmountAndKeepsItsSum() {
    DebitCase split =
        debit("D-1", "100.00")
            .with(DebitStep.of(DAY, APPLIED, DISPUTED, ars("60.01")))
            .with(DebitStep.of(DAY, APPLIED, ACCEPTED, ars("39.98")));

    assertThat(split.amounts())
        .containsExactly(
            Map.entry(APPLIED, ars("0.01")),
            Map.entry(DISPUTED, ars("60.01")),
            Map.entry(ACCEPTED, ars("39.98")));
    assertThat(split.amount(PAID)).isEqualTo(ars("0.00"));
    assertThat(split.objection(DebitStep.of(DAY, APPLIED, DISPUTED, ars("0.02"))))
        .hasValue("Of this debit ARS 0.01 is APPLIED, less than the step");
  }

  @Test
  void leavesAnUpheldDebitToBeAcceptedDisputedAgainOrEscalated() {
    DebitCase upheld =
        debit("D-1", "100.00").move(DAY, APPLIED, DISPUTED).move(DAY, DISPUTED, UPHELD);

    assertThat(upheld.move(DAY, UPHELD, ACCEPTED).amounts()).containsOnlyKeys(ACCEPTED);
    assertThat(upheld.move(DAY, UPHELD, DISPUTED).amounts()).containsOnlyKeys(DISPUTED);
    DebitCase escalated = upheld.move(DAY, UPHELD, ESCALATED);
    assertThat(escalated.actor(ESCALATED)).isEqualTo(DebitParty.AUTHORITY);
    assertThat(escalated.move(DAY, ESCALATED, APPROVED).amounts()).containsOnlyKeys(APPROVED);
  }

  @Test
  void isWrittenOffOnlyByThatVeryStep() {
    DebitCase upheld =
        debit("D-1", "100.00").move(DAY, APPLIED, DISPUTED).move(DAY, DISPUTED, UPHELD);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> DebitStep.of(DAY, UPHELD, WRITTEN_OFF, ars("1.00")))
        .withMessageContaining("writeOff");
    assertThatIllegalArgumentException().isThrownBy(() -> upheld.move(DAY, UPHELD, WRITTEN_OFF));
    assertThat(upheld.with(DebitStep.writeOff(DAY, UPHELD, ars("1.00"))).amounts())
        .containsEntry(WRITTEN_OFF, ars("1.00"))
        .containsEntry(UPHELD, ars("99.00"));
  }

  @Test
  void writesNothingOffThatWasAccepted() {
    DebitCase accepted = debit("D-1", "100.00").move(DAY, APPLIED, ACCEPTED);

    assertThat(accepted.objection(DebitStep.writeOff(DAY, ACCEPTED, ars("1.00")))).isPresent();
  }

  @Test
  void saysWhyAStepCannotHappen() {
    DebitCase open = debit("D-1", "100.00");

    assertThat(open.objection(DebitStep.of(DAY, APPLIED, PAID, ars("1.00"))))
        .hasValue("From APPLIED follow [DISPUTED, APPROVED, ACCEPTED, WRITTEN_OFF], no other");
    assertThat(
            open.objection(DebitStep.of(APPLIED_ON.minusDays(1), APPLIED, DISPUTED, ars("1.00"))))
        .hasValue("It happened before the last step, of 2025-07-01");
    assertThat(
            open.move(DAY, APPLIED, DISPUTED)
                .objection(DebitStep.of(APPLIED_ON, DISPUTED, APPROVED, ars("1.00"))))
        .hasValue("It happened before the last step, of 2025-07-08");
    assertThat(open.objection(DebitStep.of(DAY, APPLIED, DISPUTED, Money.parse("COP 1.00"))))
        .hasValue("This debit is in ARS");
    assertThat(open.objection(DebitStep.of(APPLIED_ON, APPLIED, DISPUTED, ars("100.00"))))
        .isEmpty();
    assertThatIllegalStateException()
        .isThrownBy(() -> open.move(DAY, DISPUTED, APPROVED))
        .withMessage("Nothing of this debit is DISPUTED");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DebitStep.of(DAY, APPLIED, DISPUTED, ars("0.00")));
  }

  @Test
  void movesAReturnedInvoiceAsAWhole() {
    DebitCase returned = glosa("G-1", "DE16", "100.00");

    assertThat(returned.isReturn()).isTrue();
    assertThat(returned.objection(DebitStep.of(DAY, APPLIED, DISPUTED, ars("60.00"))))
        .hasValue("A returned invoice comes back whole: no part of it is discussed");
    assertThat(returned.move(DAY, APPLIED, DISPUTED).amounts()).containsOnlyKeys(DISPUTED);
    assertThat(glosa("G-2", "223", "100.00").isReturn()).isFalse();
    assertThat(debit("D-1", "100.00").isReturn()).isFalse();
  }

  @Test
  void letsAColombianPayerPayWhatItApproved() {
    assertThat(glosa("G-1", "FA0102", "1.00").actor(APPROVED)).isEqualTo(DebitParty.PAYER);
    assertThat(glosa("G-1", "DE16", "1.00").actor(APPROVED)).isEqualTo(DebitParty.PROVIDER);
    assertThat(debit("D-1", "1.00").actor(APPROVED)).isEqualTo(DebitParty.PROVIDER);
  }

  @Test
  void opensNoCaseOfAnAnswerOrOfWhatWasTakenBack() {
    AdjustmentReason reason = AdjustmentReason.of("", AdjustmentGroup.OTHER);

    assertThatIllegalArgumentException().isThrownBy(() -> glosa("G-1", "RE9501", "1.00"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DebitCase.open("D", DebitSamples.debit("-1.00", reason), DAY));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DebitCase.open("D", DebitSamples.debit("0.00", reason), DAY));
  }

  @Test
  void takesTheOldestOfAStateFirst() {
    DebitCase debit =
        debit("D-1", "100.00")
            .with(DebitStep.of(DAY, APPLIED, DISPUTED, ars("60.00")))
            .with(DebitStep.of(DAY.plusDays(5), APPLIED, DISPUTED, ars("40.00")))
            .with(DebitStep.of(DAY.plusDays(8), DISPUTED, APPROVED, ars("70.00")));

    assertThat(debit.parts())
        .containsExactly(
            new DebitPart(DISPUTED, DAY.plusDays(5), ars("30.00")),
            new DebitPart(APPROVED, DAY.plusDays(8), ars("70.00")));
  }

  @Test
  void knowsHowItStoodOnADay() {
    DebitCase debit =
        debit("D-1", "100.00")
            .move(DAY, APPLIED, DISPUTED)
            .move(DAY.plusDays(1), DISPUTED, APPROVED);

    assertThat(debit.on(APPLIED_ON.minusDays(1))).isEmpty();
    assertThat(debit.on(APPLIED_ON).orElseThrow().amounts()).containsOnlyKeys(APPLIED);
    assertThat(debit.on(DAY).orElseThrow().amounts()).containsOnlyKeys(DISPUTED);
    assertThat(debit.on(DAY.plusDays(9)).orElseThrow().steps()).isEqualTo(debit.steps());
  }

  @ParameterizedTest
  @EnumSource(DebitState.class)
  void reachesEachStateFromAnApplied(DebitState state) {
    Set<DebitState> reached = EnumSet.of(APPLIED);
    for (int i = 0; i < DebitState.values().length; i++) {
      EnumSet.copyOf(reached).forEach(from -> reached.addAll(from.next()));
    }

    assertThat(reached).contains(state);
    assertThat(state.actor() == DebitParty.NOBODY).isEqualTo(state.isFinal());
    assertThat(state.next()).doesNotContain(state);
  }

  /** Whatever happens, the parts are the whole, and the steps make the case again. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void keepsTheSumThroughRandomLives(long seed) {
    Random random = new Random(seed);
    DebitCase debit = debit("D-1", "12345.67");
    Map<DebitState, Long> model = new EnumMap<>(Map.of(APPLIED, 1_234_567L));
    LocalDate day = APPLIED_ON;
    for (int i = 0; i < 300; i++) {
      DebitState from = any(DebitState.values(), random);
      DebitState to = any(DebitState.values(), random);
      day = day.plusDays(random.nextInt(3));
      long minor = 1 + random.nextInt(200_000);
      Money amount = Money.ofMinor(minor, ars("1.00").currency());
      DebitStep step =
          to == WRITTEN_OFF
              ? DebitStep.writeOff(day, from, amount)
              : DebitStep.of(day, from, to, amount);
      boolean possible = from.next().contains(to) && model.getOrDefault(from, 0L) >= minor;
      assertThat(debit.objection(step).isEmpty()).isEqualTo(possible);
      if (possible) {
        model.merge(from, -minor, Long::sum);
        model.merge(to, minor, Long::sum);
        debit = debit.with(step);
      } else {
        day = lastDay(debit);
      }
      assertThat(sum(debit)).isEqualTo(1_234_567L);
    }
    for (DebitState state : DebitState.values()) {
      assertThat(debit.amount(state).minor()).isEqualTo(model.getOrDefault(state, 0L));
    }
    DebitCase again = debit("D-1", "12345.67");
    for (DebitStep step : debit.steps()) {
      again = again.with(step);
    }
    assertThat(again.parts()).isEqualTo(debit.parts());
    assertThat(debit.steps()).isNotEmpty();
  }

  private static LocalDate lastDay(DebitCase debit) {
    List<DebitStep> steps = new ArrayList<>(debit.steps());
    return steps.isEmpty() ? APPLIED_ON : steps.get(steps.size() - 1).day();
  }

  private static long sum(DebitCase debit) {
    return debit.parts().stream().mapToLong(part -> part.amount().minor()).sum();
  }

  private static DebitState any(DebitState[] states, Random random) {
    return states[random.nextInt(states.length)];
  }
}

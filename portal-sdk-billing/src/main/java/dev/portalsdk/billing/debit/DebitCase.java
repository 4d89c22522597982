package dev.portalsdk.billing.debit;

import static java.util.Objects.requireNonNull;

import dev.portalsdk.billing.adjustment.Debit;
import dev.portalsdk.billing.adjustment.GlosaCode;
import dev.portalsdk.billing.adjustment.GlosaKind;
import dev.portalsdk.core.money.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The life of a debit or glosa, "débito", from the day on which it was applied: a list of dated
 * steps, each of which moves an amount from one state to another.
 *
 * <pre>{@code
 * DebitCase open = DebitCase.open("D-17", debit, LocalDate.of(2025, 7, 1));    // ARS 100.00
 * DebitCase split =
 *     open.with(DebitStep.of(day, APPLIED, DISPUTED, Money.of("60.00", ARS)))
 *         .with(DebitStep.of(day, APPLIED, ACCEPTED, Money.of("40.00", ARS)));
 * DebitCase won = split.move(later, DISPUTED, APPROVED);                       // all that is disputed
 * }</pre>
 *
 * <p>The amounts of its states add up to the debit after each step. Where a state holds amounts of
 * several days, a step takes the oldest first. Of a return ("devolución") no amount is discussed:
 * it moves as a whole. This class is immutable and thread-safe.
 */
public final class DebitCase {

  private final String id;
  private final Debit debit;
  private final LocalDate applied;
  private final List<DebitStep> steps;
  private final DebitParts parts;

  private DebitCase(
      String id, Debit debit, LocalDate applied, List<DebitStep> steps, DebitParts parts) {
    this.id = requireNonNull(id, "id");
    this.debit = debit;
    this.applied = applied;
    this.steps = List.copyOf(steps);
    this.parts = parts;
  }

  /**
   * Opens the case of a debit.
   *
   * @param id what the provider calls it, such as {@code D-17}; nothing of a person
   * @param debit what was applied
   * @param applied on which day the provider got to know it: terms count from it
   * @throws IllegalArgumentException if the debit is not above zero, since one that was taken back
   *     is no case; or if its code is an answer
   */
  public static DebitCase open(String id, Debit debit, LocalDate applied) {
    if (debit.amount().isZero() || debit.amount().isNegative()) {
      throw new IllegalArgumentException("Only a debit above zero can be disputed or accepted");
    }
    if (debit.reason().glosa().filter(code -> code.kind() == GlosaKind.ANSWER).isPresent()) {
      throw new IllegalArgumentException("An answer to a glosa is a step, not a debit");
    }
    DebitPart all = new DebitPart(DebitState.APPLIED, applied, debit.amount());
    return new DebitCase(id, debit, applied, List.of(), new DebitParts(List.of(all)));
  }

  /**
   * Returns this case with a further step.
   *
   * @throws IllegalStateException if it cannot happen; {@link #objection} says why
   */
  public DebitCase with(DebitStep step) {
    objection(step)
        .ifPresent(
            why -> {
              throw new IllegalStateException(why);
            });
    List<DebitStep> more = new ArrayList<>(steps);
    more.add(step);
    return new DebitCase(id, debit, applied, more, parts.after(step));
  }

  /**
   * Returns this case with all that is in one state moved to another.
   *
   * @param day on which it happened
   * @param from such as {@link DebitState#DISPUTED}
   * @param to such as {@link DebitState#APPROVED}
   * @throws IllegalStateException if nothing is in that state, or the step cannot happen
   * @throws IllegalArgumentException if this would write off: that is a {@link DebitStep#writeOff}
   */
  public DebitCase move(LocalDate day, DebitState from, DebitState to) {
    Money all = amount(from);
    if (all.isZero()) {
      throw new IllegalStateException("Nothing of this debit is " + from);
    }
    return with(DebitStep.of(day, from, to, all));
  }

  /** Returns why a step cannot happen, or empty if it can. */
  public Optional<String> objection(DebitStep step) {
    Money held = amount(step.from());
    if (!step.from().next().contains(step.to())) {
      return Optional.of("From " + step.from() + " follow " + step.from().next() + ", no other");
    }
    if (step.day().isBefore(lastDay())) {
      return Optional.of("It happened before the last step, of " + lastDay());
    }
    if (!step.amount().currency().equals(held.currency())) {
      return Optional.of("This debit is in " + held.currency());
    }
    if (step.amount().compareTo(held) > 0) {
      return Optional.of("Of this debit " + held + " is " + step.from() + ", less than the step");
    }
    if (isReturn() && !step.amount().equals(debit.amount())) {
      return Optional.of("A returned invoice comes back whole: no part of it is discussed");
    }
    return Optional.empty();
  }

  /** Returns what the provider calls it. */
  public String id() {
    return id;
  }

  /** Returns what was applied. */
  public Debit debit() {
    return debit;
  }

  /** Returns on which day the provider got to know it. */
  public LocalDate applied() {
    return applied;
  }

  /** Returns what happened to it, in order of days; {@link #open} and these make it again. */
  public List<DebitStep> steps() {
    return steps;
  }

  /** Returns where its parts stand and since when, the longest unchanged first. */
  public List<DebitPart> parts() {
    return parts.all();
  }

  /** Returns how much of it is in a state, which may be zero. */
  public Money amount(DebitState state) {
    return parts.in(state, Money.zero(debit.amount().currency()));
  }

  /** Returns how much is in each state that holds some; together all of the debit. */
  public Map<DebitState, Money> amounts() {
    Map<DebitState, Money> amounts = new EnumMap<>(DebitState.class);
    parts.all().forEach(part -> amounts.merge(part.state(), part.amount(), Money::plus));
    return Collections.unmodifiableMap(amounts);
  }

  /** Returns whether the whole invoice came back, "devolución". */
  public boolean isReturn() {
    return debit.reason().glosa().map(GlosaCode::kind).filter(GlosaKind.RETURN::equals).isPresent();
  }

  /** Returns whether nothing can happen to it any more. */
  public boolean isClosed() {
    return parts.all().stream().allMatch(part -> part.state().isFinal());
  }

  /**
   * Returns who has to act on what is in a state: as {@link DebitState#actor} says, but a Colombian
   * payer pays what it approved without another invoice.
   */
  public DebitParty actor(DebitState state) {
    boolean glosa = debit.reason().glosa().isPresent();
    return glosa && !isReturn() && state == DebitState.APPROVED ? DebitParty.PAYER : state.actor();
  }

  /** Returns it as it stood at the end of a day, or empty if it was applied later. */
  public Optional<DebitCase> on(LocalDate day) {
    if (day.isBefore(applied)) {
      return Optional.empty();
    }
    DebitCase then = open(id, debit, applied);
    for (DebitStep step : steps) {
      then = step.day().isAfter(day) ? then : then.with(step);
    }
    return Optional.of(then);
  }

  private LocalDate lastDay() {
    return steps.isEmpty() ? applied : steps.get(steps.size() - 1).day();
  }

  /** Returns id and amounts, such as {@code D-17 {DISPUTED=ARS 60.00, ACCEPTED=ARS 40.00}}. */
  @Override
  public String toString() {
    return id + " " + amounts();
  }
}

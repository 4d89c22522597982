package dev.portalsdk.billing.workbook;

import static java.util.Objects.requireNonNull;

import dev.portalsdk.billing.balance.Balance;
import dev.portalsdk.billing.balance.BalanceLine;
import dev.portalsdk.billing.balance.Term;
import dev.portalsdk.billing.balance.UnseenReason;
import dev.portalsdk.billing.evidence.Source;
import dev.portalsdk.core.money.Money;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * A line of a balance with the balance that it stands in: a row of the sheet "Explicación".
 * Immutable and thread-safe.
 *
 * @param balance where it stands
 * @param line the line
 */
public record ExplainedTerm(Balance balance, BalanceLine line) {

  /** Checks that both are there. */
  public ExplainedTerm {
    requireNonNull(balance, "balance");
    requireNonNull(line, "line");
  }

  /** Returns all lines of balances, in their order. */
  public static List<ExplainedTerm> of(Collection<Balance> balances) {
    return balances.stream()
        .flatMap(of -> of.lines().stream().map(line -> new ExplainedTerm(of, line)))
        .toList();
  }

  Optional<Money> money() {
    return line.term() instanceof Term.Known known ? Optional.of(known.money()) : Optional.empty();
  }

  Optional<Source> source() {
    return line.term() instanceof Term.Known known ? Optional.of(known.source()) : Optional.empty();
  }

  Optional<UnseenReason> reason() {
    return unseen().map(Term.Unseen::reason);
  }

  Optional<String> detail() {
    return unseen().map(Term.Unseen::detail).filter(detail -> !detail.isEmpty());
  }

  private Optional<Term.Unseen> unseen() {
    return line.term() instanceof Term.Unseen unseen ? Optional.of(unseen) : Optional.empty();
  }
}

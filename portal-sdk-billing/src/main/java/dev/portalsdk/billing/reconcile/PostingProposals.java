package dev.portalsdk.billing.reconcile;

import dev.portalsdk.billing.balance.Balance;
import dev.portalsdk.billing.balance.BalanceLine;
import dev.portalsdk.billing.balance.Term;
import dev.portalsdk.billing.balance.TermKind;
import dev.portalsdk.billing.evidence.Source;
import dev.portalsdk.billing.invoice.InvoiceKey;
import dev.portalsdk.billing.invoice.InvoiceRef;
import dev.portalsdk.billing.matching.InvoiceMatches;
import dev.portalsdk.billing.posting.Posting;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What could be posted: the amounts that papers show of vouchers whose match is certain and whose
 * papers add up and agree. Where two lines of one paper are alike, each is a posting of its own.
 */
final class PostingProposals {

  private static final Set<TermKind> POSTED =
      EnumSet.complementOf(
          EnumSet.of(TermKind.BILLED, TermKind.CREDIT_NOTES, TermKind.DEBIT_NOTES, TermKind.OPEN));

  private final Findings findings;

  PostingProposals(Findings findings) {
    this.findings = findings;
  }

  void of(InvoiceMatches matches) {
    Set<InvoiceKey> disputed = disputed();
    for (InvoiceMatches.Match match : matches.matches()) {
      @Nullable Balance balance = findings.balances.get(match.invoice().key());
      boolean certain = match.rule().isCertain() && match.amountsAgree();
      if (certain
          && balance != null
          && !balance.contradicts()
          && !disputed.contains(balance.invoice())) {
        propose(match, balance);
      }
    }
  }

  /** The vouchers of which two papers say different amounts. */
  private Set<InvoiceKey> disputed() {
    return findings.items.stream()
        .filter(item -> item.queue() == Queue.DOCUMENTS_DISAGREE)
        .flatMap(item -> item.vouchers().stream())
        .collect(Collectors.toSet());
  }

  private void propose(InvoiceMatches.Match match, Balance balance) {
    Map<String, Integer> alike = new HashMap<>();
    for (BalanceLine line : balance.lines()) {
      if (POSTED.contains(line.kind())
          && line.term() instanceof Term.Known known
          && known.source().kind() != Source.Kind.LEDGER
          && !known.money().isZero()) {
        int place = alike.merge(line.toString(), 1, Integer::sum);
        String label = place == 1 ? line.label() : (line.label() + " (" + place + ")").strip();
        findings.postings.add(
            Posting.of(
                match.entry().id(),
                InvoiceRef.of(balance.invoice()),
                line.kind(),
                label,
                known.money(),
                known.source(),
                match.rule().name()));
      }
    }
  }
}

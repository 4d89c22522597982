package dev.portalsdk.billing.reconcile;

import dev.portalsdk.billing.balance.Balance;
import dev.portalsdk.billing.balance.Verdict;
import dev.portalsdk.billing.invoice.InvoiceRef;
import dev.portalsdk.billing.ledger.LedgerEntry;
import dev.portalsdk.billing.matching.InvoiceMatches;
import dev.portalsdk.core.money.Money;
import dev.portalsdk.core.page.Listing;
import java.util.List;
import java.util.Optional;

/** Writes the balance of each voucher that a portal shows, and queues what does not add up. */
final class BalanceBook {

  private final Findings findings;
  private final EvidenceIndex evidence;

  BalanceBook(Findings findings, EvidenceIndex evidence) {
    this.findings = findings;
    this.evidence = evidence;
  }

  void write(Listing<LedgerEntry> ledger, InvoiceMatches matches) {
    new NotesOfInvoices(findings, evidence, findings.merged).place(ledger.items(), matches);
    evidence.all().stream()
        .filter(of -> !findings.merged.containsKey(of.key))
        .forEach(of -> balance(of, ledger.isProven()));
    matches.matches().forEach(this::status);
    evidence.unplaced().forEach(this::unplaced);
  }

  private void balance(InvoiceEvidence of, boolean ledgerWhole) {
    List<InvoiceEvidence.Crossing> crossings = of.crossings(findings.asOf);
    if (!crossings.isEmpty()) {
      keep(
          of,
          new ColombianTerms(of, crossings, evidence.mayHaveUnreadCrossing(of.key))
              .balance(ledgerWhole));
    } else if (of.invoice != null) {
      keep(of, new ArgentineTerms(of, findings.asOf, evidence).balance(ledgerWhole));
    } else if (of.crossings.isEmpty()) {
      add(
          QueueItem.of(
              Queue.PAYS_UNKNOWN_VOUCHER, List.of(), List.of(of.key), Matter.PAPERS_ALONE));
    }
    new PapersOfInvoice(findings).collect(of);
  }

  private void keep(InvoiceEvidence of, BalancedInvoice written) {
    Balance balance = written.balance();
    findings.balances.put(balance.invoice(), balance);
    findings.receivables.add(of.receivable(balance));
    written.disagreements().forEach(this::disagreement);
    boolean open = balance.verdict().state() == Verdict.State.OPEN_BY;
    if (balance.contradicts() || (open && of.isSettled())) {
      add(
          QueueItem.of(
                  Queue.UNEXPLAINED,
                  List.of(),
                  List.of(balance.invoice()),
                  balance.contradicts() ? Matter.DOES_NOT_ADD_UP : Matter.SETTLED_AND_OPEN)
              .detail(balance.verdict().toString())
              .inPortal(balance.left()));
    }
  }

  private void disagreement(Disagreement of) {
    add(
        QueueItem.of(
                Queue.DOCUMENTS_DISAGREE, List.of(), List.of(of.invoice()), Matter.PAPERS_DISAGREE)
            .detail(of.toString())
            .inPortal(of.taken()));
  }

  private void status(InvoiceMatches.Match match) {
    if (!match.rule().isCertain()) {
      return;
    }
    Balance balance = findings.balances.get(match.invoice().key());
    Optional<Money> booked = match.entry().open();
    Optional<Money> owed = balance == null ? Optional.empty() : balance.owed();
    if (booked.isPresent() && owed.isPresent() && !booked.equals(owed)) {
      add(
          QueueItem.of(
                  Queue.STATUS_DIFFERS,
                  List.of(match.entry().id()),
                  List.of(match.invoice().key()),
                  Matter.OWED_DIFFERS)
              .inLedger(booked.get())
              .inPortal(owed.get()));
    }
  }

  private void unplaced(EvidenceIndex.UnplacedPart part) {
    add(
        QueueItem.of(
                Queue.PAYS_UNKNOWN_VOUCHER,
                List.of(),
                part.paid().invoice().ref(part.owner()).map(InvoiceRef::key).stream().toList(),
                Matter.PAPERS_ALONE)
            .detail(part.paid().invoice() + ": " + part.order().source())
            .inPortal(part.paid().paid()));
  }

  private void add(QueueItem item) {
    findings.items.add(item);
  }
}

package dev.portalsdk.billing.reconcile;

import dev.portalsdk.billing.invoice.InvoiceKey;
import dev.portalsdk.billing.invoice.InvoiceKind;
import dev.portalsdk.billing.ledger.LedgerEntry;
import dev.portalsdk.billing.matching.InvoiceMatches;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts each note of the books that says so to the invoice that it is about. */
final class NotesOfInvoices {

  private final Findings findings;
  private final EvidenceIndex evidence;
  private final Set<InvoiceKey> merged;
  private final Map<InvoiceKey, InvoiceKey> shownAs = new HashMap<>();

  /**
   * Prepares it.
   *
   * @param findings takes the notes of which nobody can tell
   * @param evidence what was read
   * @param merged takes the notes that have no balance of their own
   */
  NotesOfInvoices(Findings findings, EvidenceIndex evidence, Set<InvoiceKey> merged) {
    this.findings = findings;
    this.evidence = evidence;
    this.merged = merged;
  }

  void place(List<LedgerEntry> ledger, InvoiceMatches matches) {
    matches.matches().stream()
        .filter(match -> match.rule().isCertain())
        .forEach(match -> shownAs.put(match.entry().key(), match.invoice().key()));
    ledger.stream()
        .filter(entry -> entry.key().kind() != InvoiceKind.INVOICE)
        .forEach(entry -> entry.about().ifPresent(about -> note(entry, about)));
  }

  private void note(LedgerEntry entry, InvoiceKey about) {
    List<InvoiceEvidence> of = evidence.find(shownAs.getOrDefault(about, about));
    if (of.size() > 1) {
      findings.items.add(
          QueueItem.of(
              Queue.AMBIGUOUS,
              List.of(entry.id()),
              of.stream().map(one -> one.key).toList(),
              "a note about one of these"));
    } else if (of.size() == 1) {
      note(entry, of.get(0));
    }
  }

  private void note(LedgerEntry entry, InvoiceEvidence of) {
    of.notes.add(entry);
    InvoiceKey shown = shownAs.get(entry.key());
    @Nullable InvoiceEvidence own = shown == null ? null : evidence.get(shown);
    if (own != null && merged.add(own.key)) {
      // The note and its invoice are one account: what was paid of either counts once.
      of.ofOrders.addAll(own.ofOrders);
    }
  }
}

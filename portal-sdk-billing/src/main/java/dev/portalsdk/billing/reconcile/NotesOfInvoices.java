package dev.portalsdk.billing.reconcile;

import dev.portalsdk.billing.invoice.InvoiceKey;
import dev.portalsdk.billing.invoice.InvoiceKind;
import dev.portalsdk.billing.ledger.LedgerEntry;
import dev.portalsdk.billing.matching.InvoiceMatches;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts each note of the books that says so to the invoice that it is about. */
final class NotesOfInvoices {

  private final Findings findings;
  private final EvidenceIndex evidence;
  private final Map<InvoiceKey, InvoiceKey> merged;
  private final Map<InvoiceKey, InvoiceKey> shownAs = new HashMap<>();

  /**
   * Prepares it.
   *
   * @param findings takes the notes of which nobody can tell
   * @param evidence what was read
   * @param merged takes each note that has no balance of its own, with its invoice
   */
  NotesOfInvoices(Findings findings, EvidenceIndex evidence, Map<InvoiceKey, InvoiceKey> merged) {
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
              Matter.NOTE_OF_ONE_OF_THESE));
    } else if (of.size() == 1) {
      note(entry, of.get(0));
    }
  }

  private void note(LedgerEntry entry, InvoiceEvidence of) {
    of.notes.add(entry);
    InvoiceKey shown = shownAs.get(entry.key());
    @Nullable InvoiceEvidence own = shown == null ? null : evidence.get(shown);
    if (own != null && own != of && merged.putIfAbsent(own.key, of.key) == null) {
      of.take(own);
    }
  }
}

package dev.portalsdk.billing.reconcile;

import dev.portalsdk.billing.invoice.InvoiceNumber;
import dev.portalsdk.billing.invoice.InvoiceRef;
import dev.portalsdk.billing.ledger.LedgerEntry;
import dev.portalsdk.billing.reading.NoteStatement;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Queues the notes that documents of a portal say and the ledger lacks. */
final class NoteQueue {

  private final Findings findings;

  NoteQueue(Findings findings) {
    this.findings = findings;
  }

  void of(List<LedgerEntry> ledger, Map<InvoiceRef, List<NoteStatement>> notes) {
    Map<InvoiceNumber, List<LedgerEntry>> byNumber =
        ledger.stream().collect(Collectors.groupingBy(entry -> entry.key().number()));
    notes.forEach(
        (invoice, list) ->
            list.stream()
                .filter(
                    note ->
                        byNumber.getOrDefault(note.note().number(), List.of()).stream()
                            .noneMatch(entry -> isOf(entry, invoice, note)))
                .forEach(note -> missing(invoice, note)));
  }

  private static boolean isOf(LedgerEntry entry, InvoiceRef invoice, NoteStatement note) {
    return entry.key().owner().equals(invoice.key().owner()) && note.note().mayBe(entry.key());
  }

  private void missing(InvoiceRef invoice, NoteStatement note) {
    findings.items.add(
        QueueItem.of(
                Queue.ONLY_IN_PORTAL, List.of(), List.of(invoice.key()), Matter.LEDGER_LACKS_NOTE)
            .detail(note.note().toString())
            .inPortal(note.amount()));
  }
}

package dev.portalsdk.billing.reconcile;

import dev.portalsdk.billing.balance.TermKind;
import dev.portalsdk.billing.balance.UnseenReason;
import dev.portalsdk.billing.evidence.Source;
import dev.portalsdk.billing.invoice.InvoiceKey;
import dev.portalsdk.billing.invoice.InvoiceKind;
import dev.portalsdk.billing.ledger.LedgerEntry;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The notes of the books about an invoice; books of which not all is known say so. */
final class NoteTerms {

  private final InvoiceEvidence evidence;
  private final BalanceSheet sheet;

  NoteTerms(InvoiceEvidence evidence, BalanceSheet sheet) {
    this.evidence = evidence;
    this.sheet = sheet;
  }

  void write(boolean ledgerWhole) {
    write(InvoiceKind.CREDIT_NOTE, TermKind.CREDIT_NOTES, ledgerWhole);
    write(InvoiceKind.DEBIT_NOTE, TermKind.DEBIT_NOTES, ledgerWhole);
    // A note that accepts a debit is the debit's own amount: counted once.
    evidence.notes.stream()
        .filter(LedgerEntry::isDebitAccepted)
        .forEach(
            note ->
                sheet.known(TermKind.DEBITED, note.id(), note.total().negated(), note.source()));
  }

  private void write(InvoiceKind kind, TermKind term, boolean ledgerWhole) {
    List<LedgerEntry> of =
        evidence.notes.stream().filter(note -> note.key().kind() == kind).toList();
    if (!ledgerWhole) {
      sheet.unseen(term, "", UnseenReason.LEDGER_ROWS_UNREADABLE);
    } else if (isTwice(of)) {
      sheet.unseen(term, "", UnseenReason.NOTE_TWICE);
      return;
    } else if (of.isEmpty()) {
      sheet.known(term, "", sheet.zero(), Source.ledger("no note about it"));
    }
    of.forEach(note -> sheet.known(term, note.id(), note.total(), note.source()));
  }

  private static boolean isTwice(List<LedgerEntry> notes) {
    Set<InvoiceKey> seen = new HashSet<>();
    return !notes.stream().allMatch(note -> seen.add(note.key()));
  }
}

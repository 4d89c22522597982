package dev.portalsdk.billing.reconcile;

import dev.portalsdk.billing.invoice.Invoice;
import dev.portalsdk.billing.invoice.InvoiceKey;
import dev.portalsdk.billing.ledger.LedgerEntry;
import dev.portalsdk.billing.matching.InvoiceMatches;
import dev.portalsdk.billing.matching.MatchSettings;
import dev.portalsdk.core.page.Listing;
import dev.portalsdk.core.time.DateRange;
import java.time.LocalDate;
import java.util.List;

/** Sorts what the matching of vouchers found into queues. */
final class VoucherQueues {

  private final Findings findings;
  private final Remittance remittance;
  private final EvidenceIndex evidence;
  private final MatchSettings settings;
  private final boolean ledgerWhole;

  VoucherQueues(
      Findings findings,
      Remittance remittance,
      EvidenceIndex evidence,
      MatchSettings settings,
      boolean ledgerWhole) {
    this.findings = findings;
    this.remittance = remittance;
    this.evidence = evidence;
    this.settings = settings;
    this.ledgerWhole = ledgerWhole;
  }

  void of(InvoiceMatches matches) {
    findings.matches.addAll(matches.matches());
    matches.matches().forEach(this::matched);
    matches.ambiguities().forEach(this::ambiguous);
    matches.onlyInLedger().forEach(this::onlyInLedger);
    matches.onlyInPortal().forEach(this::onlyInPortal);
  }

  private void matched(InvoiceMatches.Match match) {
    List<String> entry = List.of(match.entry().id());
    List<InvoiceKey> voucher = List.of(match.invoice().key());
    InvoiceEvidence shown = evidence.get(match.invoice().key());
    if (shown != null && !PortalVouchers.isTotalShown(shown)) {
      add(
          QueueItem.of(Queue.PROPOSED, entry, voucher, Matter.TOTAL_NOT_SHOWN)
              .inLedger(match.entry().total()));
    } else if (!match.amountsAgree()) {
      add(
          QueueItem.of(Queue.AMOUNT_DIFFERS, entry, voucher, Matter.TOTALS_DIFFER)
              .detail(match.rule().name())
              .inLedger(match.entry().total())
              .inPortal(match.invoice().total()));
    } else if (!match.rule().isCertain()) {
      add(
          QueueItem.of(Queue.PROPOSED, entry, voucher, Matter.PROBABLE)
              .detail(match.rule() + " " + match.score())
              .inLedger(match.entry().total())
              .inPortal(match.invoice().total()));
    }
  }

  private void ambiguous(InvoiceMatches.Ambiguity ambiguity) {
    add(
        QueueItem.of(
            Queue.AMBIGUOUS,
            ambiguity.entries().stream().map(LedgerEntry::id).toList(),
            ambiguity.invoices().stream().map(Invoice::key).toList(),
            Matter.of(ambiguity.doubt())));
  }

  private void onlyInLedger(LedgerEntry entry) {
    List<Listing<Invoice>> lists =
        remittance.invoices().getOrDefault(entry.key().owner(), List.of());
    boolean absent = lists.stream().anyMatch(list -> provesAbsent(list, entry));
    Queue queue = absent ? Queue.ONLY_IN_LEDGER : Queue.NOT_SEEN;
    add(
        QueueItem.of(
                queue,
                List.of(entry.id()),
                List.of(),
                absent ? Matter.PORTAL_LACKS_IT : unproven(lists))
            .inLedger(entry.total()));
  }

  private static Matter unproven(List<Listing<Invoice>> lists) {
    return lists.isEmpty() ? Matter.NO_LIST_READ : Matter.NO_LIST_PROVEN;
  }

  /** A list lacks a voucher for sure if it is whole and its window holds the voucher's day. */
  private boolean provesAbsent(Listing<Invoice> list, LedgerEntry entry) {
    if (!list.isProven()) {
      return false;
    }
    return entry
        .issued()
        .map(day -> holds(list, day))
        .orElse(list.completeness().windowAsked().isEmpty() && isUnlimited(list));
  }

  private static boolean isUnlimited(Listing<Invoice> list) {
    return list.completeness().windowServed().isEmpty();
  }

  /**
   * A list by days of reception holds a voucher only if it holds all days on which it may have been
   * received.
   */
  private boolean holds(Listing<Invoice> list, LocalDate day) {
    LocalDate last = isByIssue(list) ? day : lastReception(day);
    DateRange days = new DateRange(day, last);
    boolean served = list.completeness().windowServed().map(of -> of.encloses(days)).orElse(true);
    boolean asked = list.completeness().windowAsked().map(of -> of.encloses(days)).orElse(true);
    return served && asked;
  }

  /** Nothing is received after the day of the reconciliation yet. */
  private LocalDate lastReception(LocalDate issued) {
    LocalDate last = issued.plusDays(settings.receptionWindow());
    return last.isAfter(findings.asOf) && !issued.isAfter(findings.asOf) ? findings.asOf : last;
  }

  private static boolean isByIssue(Listing<Invoice> list) {
    return !list.items().isEmpty() && list.items().stream().allMatch(of -> of.issued().isPresent());
  }

  private void onlyInPortal(Invoice invoice) {
    add(
        QueueItem.of(
                Queue.ONLY_IN_PORTAL,
                List.of(),
                List.of(invoice.key()),
                ledgerWhole ? Matter.LEDGER_LACKS_IT : Matter.NOT_IN_ROWS_READ)
            .inPortal(invoice.total()));
  }

  private void add(QueueItem item) {
    findings.items.add(item);
  }
}

package dev.portalsdk.billing.matching;

import dev.portalsdk.billing.invoice.Invoice;
import dev.portalsdk.billing.ledger.LedgerEntry;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Which vouchers of the books are which that a portal shows, and which are not: each row is in
 * exactly one of the four lists.
 *
 * @param matches the same on both sides, in the order of the ledger
 * @param ambiguities those of which nobody can tell
 * @param onlyInLedger those that nothing at the portal is like, in the order of the ledger
 * @param onlyInPortal those that nothing in the ledger is like, in the portal's order
 */
public record InvoiceMatches(
    List<Match> matches,
    List<Ambiguity> ambiguities,
    List<LedgerEntry> onlyInLedger,
    List<Invoice> onlyInPortal) {

  /** Copies the lists. */
  public InvoiceMatches {
    matches = List.copyOf(matches);
    ambiguities = List.copyOf(ambiguities);
    onlyInLedger = List.copyOf(onlyInLedger);
    onlyInPortal = List.copyOf(onlyInPortal);
  }

  /**
   * An entry and an invoice that are the same voucher.
   *
   * @param entry in the ledger
   * @param invoice at the portal
   * @param rule by what they were found to be the same
   * @param score from 0 to 100, as the rule says
   * @param amountsAgree whether the totals are equal, within the tolerance
   */
  public record Match(
      LedgerEntry entry, Invoice invoice, MatchRule rule, int score, boolean amountsAgree) {}

  /**
   * Rows of which nobody can tell which is which.
   *
   * @param doubt why
   * @param entries in the ledger, perhaps none
   * @param invoices at the portal, perhaps none
   */
  public record Ambiguity(MatchDoubt doubt, List<LedgerEntry> entries, List<Invoice> invoices) {

    /** Copies the lists. */
    public Ambiguity {
      entries = List.copyOf(entries);
      invoices = List.copyOf(invoices);
    }
  }

  /** Returns how many of each there are. */
  @Override
  public String toString() {
    return "InvoiceMatches["
        + (matches.size() + " matched, ")
        + (ambiguities.size() + " ambiguous, ")
        + (onlyInLedger.size() + " only in ledger, ")
        + (onlyInPortal.size() + " only in portal]");
  }

  /** Keeps the rows while they pass, and puts them for their places. */
  static final class Collector implements MatchSink {

    private final List<LedgerEntry> entries = new ArrayList<>();
    private final List<Invoice> invoices = new ArrayList<>();
    private final List<PlacedMatch> matched = new ArrayList<>();
    private final List<Ambiguity> ambiguities = new ArrayList<>();
    private final Places onlyInLedger = new Places();
    private final Places onlyInPortal = new Places();

    private record PlacedMatch(int place, Match match) {}

    Iterable<LedgerEntry> entries(Iterable<LedgerEntry> ledger) {
      ledger.forEach(entries::add);
      return entries;
    }

    Iterable<Invoice> invoices(Iterable<Invoice> portal) {
      portal.forEach(invoices::add);
      return invoices;
    }

    @Override
    public void matched(int entry, int invoice, MatchRule rule, int score, boolean amountsAgree) {
      LedgerEntry ofLedger = entries.get(entry);
      Invoice ofPortal = invoices.get(invoice);
      matched.add(new PlacedMatch(entry, new Match(ofLedger, ofPortal, rule, score, amountsAgree)));
    }

    @Override
    public void ambiguous(MatchDoubt doubt, int[] ofLedger, int[] ofPortal) {
      ambiguities.add(new Ambiguity(doubt, at(entries, ofLedger), at(invoices, ofPortal)));
    }

    @Override
    public void onlyInLedger(int entry) {
      onlyInLedger.add(entry);
    }

    @Override
    public void onlyInPortal(int invoice) {
      onlyInPortal.add(invoice);
    }

    InvoiceMatches matches() {
      matched.sort(Comparator.comparingInt(PlacedMatch::place));
      return new InvoiceMatches(
          matched.stream().map(PlacedMatch::match).toList(),
          ambiguities,
          at(entries, onlyInLedger.sorted()),
          at(invoices, onlyInPortal.sorted()));
    }

    private static <T> List<T> at(List<T> rows, int[] places) {
      return Arrays.stream(places).mapToObj(rows::get).toList();
    }
  }
}

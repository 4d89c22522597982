package dev.portalsdk.billing.matching;

import static java.util.Objects.requireNonNull;

import dev.portalsdk.billing.invoice.Invoice;
import dev.portalsdk.billing.ledger.LedgerEntry;

/**
 * Finds which vouchers of the provider's books are which that a portal shows.
 *
 * <pre>{@code
 * InvoiceMatches matches =
 *     InvoiceMatching.of(MatchSettings.defaults()).match(ledger, listing.items());
 * matches.matches().forEach(match -> post(match.entry(), match.invoice(), match.rule()));
 * }</pre>
 *
 * <p>The rules of {@link MatchRule} are tried in their order:
 *
 * <ol>
 *   <li>{@link MatchRule#INVOICE_KEY}, also where the amounts differ, which the match says;
 *   <li>{@link MatchRule#INVOICE_KEY_WITHOUT_LETTER}, if one row on each side has the number;
 *   <li>{@link MatchRule#AMOUNT_AND_DAY} among those whose number the other side lacks, if they are
 *       near to each other alone. A day of issue is compared with a day of issue; where the portal
 *       shows a day of reception alone, that comes on or after it.
 * </ol>
 *
 * <p>A difference in letter alone, a key twice on one side and several candidates are {@linkplain
 * MatchDoubt ambiguous}, with all rows that come into question, and never matched. Each row ends in
 * exactly one of matched, ambiguous, only in the ledger and only in the portal, and what becomes of
 * it does not depend on the order of rows.
 *
 * <p>Both sides are read once, one row after the other, and 20 bytes of each are kept, with 32 to
 * 64 for each number: a million rows against a million fit into 256 MiB. The owners of both sides
 * are equal where they are the same; there may be up to 65,536. This class is immutable and
 * thread-safe.
 */
public final class InvoiceMatching {

  private final MatchSettings settings;

  private InvoiceMatching(MatchSettings settings) {
    this.settings = requireNonNull(settings, "settings");
  }

  /** Returns the matching with these tolerances and windows. */
  public static InvoiceMatching of(MatchSettings settings) {
    return new InvoiceMatching(settings);
  }

  /**
   * Finds them and keeps the rows.
   *
   * @param ledger the provider's books, read once
   * @param portal what portals show, read once
   */
  public InvoiceMatches match(Iterable<LedgerEntry> ledger, Iterable<Invoice> portal) {
    InvoiceMatches.Collector collector = new InvoiceMatches.Collector();
    match(collector.entries(ledger), collector.invoices(portal), collector);
    return collector.matches();
  }

  /**
   * Finds them and says each by the places of its rows, without keeping a row.
   *
   * @param ledger the provider's books, read once
   * @param portal what portals show, read once after the ledger
   * @param sink takes each match, in an order of no meaning, after both were read
   */
  public void match(Iterable<LedgerEntry> ledger, Iterable<Invoice> portal, MatchSink sink) {
    requireNonNull(sink, "sink");
    Vouchers vouchers = new Vouchers(settings);
    ledger.forEach(vouchers::addEntry);
    portal.forEach(vouchers::addInvoice);
    SameNumber same = new SameNumber(vouchers, sink);
    same.matchAll();
    vouchers.forgetNumbers();
    new NearVouchers(vouchers.entries(), vouchers.invoices(), vouchers::tolerance, settings, sink)
        .match(same.freeEntries(), same.freeInvoices());
  }
}

package dev.portalsdk.testkit.privacy;

import dev.portalsdk.billing.BillingPortals;
import dev.portalsdk.billing.adjustment.AdjustmentGroup;
import dev.portalsdk.billing.adjustment.AdjustmentReason;
import dev.portalsdk.billing.adjustment.Debit;
import dev.portalsdk.billing.balance.Balance;
import dev.portalsdk.billing.balance.Term;
import dev.portalsdk.billing.balance.TermKind;
import dev.portalsdk.billing.balance.UnseenReason;
import dev.portalsdk.billing.evidence.Source;
import dev.portalsdk.billing.invoice.ArgentineNumber;
import dev.portalsdk.billing.invoice.Invoice;
import dev.portalsdk.billing.invoice.InvoiceKey;
import dev.portalsdk.billing.invoice.InvoiceKind;
import dev.portalsdk.billing.invoice.InvoiceRef;
import dev.portalsdk.billing.invoice.InvoiceState;
import dev.portalsdk.billing.invoice.InvoiceStatus;
import dev.portalsdk.billing.invoice.Letter;
import dev.portalsdk.billing.invoice.Owner;
import dev.portalsdk.billing.ledger.Ledger;
import dev.portalsdk.billing.ledger.LedgerEntry;
import dev.portalsdk.billing.ledger.LedgerPayment;
import dev.portalsdk.billing.matching.InvoiceMatches;
import dev.portalsdk.billing.matching.MatchDoubt;
import dev.portalsdk.billing.matching.MatchRule;
import dev.portalsdk.billing.matching.MatchSettings;
import dev.portalsdk.billing.matching.PaymentMatches;
import dev.portalsdk.billing.matching.PaymentMatching;
import dev.portalsdk.billing.matching.PortalPayment;
import dev.portalsdk.billing.posting.MemoryPostingBook;
import dev.portalsdk.billing.posting.Posting;
import dev.portalsdk.billing.reconcile.Reconciler;
import dev.portalsdk.billing.reconcile.Reconciliation;
import dev.portalsdk.billing.reconcile.Remittance;
import dev.portalsdk.billing.reconcile.UnreadDocument;
import dev.portalsdk.billing.withholding.Withholding;
import dev.portalsdk.billing.withholding.WithholdingTax;
import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.identity.Cuit;
import dev.portalsdk.core.money.Money;
import dev.portalsdk.core.page.Completeness;
import dev.portalsdk.core.page.Listing;
import dev.portalsdk.core.page.Location;
import dev.portalsdk.core.page.RowFailure;
import dev.portalsdk.core.table.Shown;
import dev.portalsdk.tripwire.Planted;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Books held against a payer's lists, with a person as issuer and in each of the payer's words. */
final class PlantedReconciliation {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
  private static final Money TEN = Money.parse("ARS 10.00");
  private static final Source PAPER =
      Source.document(BillingPortals.SANCOR_SALUD, "PAYMENT_ORDER", "1", "0".repeat(64));
  private static final Map<String, String> CELLS = Map.of("PACIENTE", Planted.TEXT);
  private static final AdjustmentReason REASON =
      AdjustmentReason.of(Planted.TEXT, AdjustmentGroup.OTHER);

  private final List<Object> samples = new ArrayList<>();
  private final Owner owner =
      Owner.of(BillingPortals.SANCOR_SALUD, Planted.NAME, Cuit.parse(Planted.CUIT));
  private final InvoiceKey key =
      InvoiceKey.of(owner, InvoiceKind.INVOICE, Letter.B, ArgentineNumber.parse("0025-00043905"));
  private final LedgerEntry entry = LedgerEntry.builder("FC-1", key).issued(DAY).total(TEN).build();
  private final LedgerPayment payment = LedgerPayment.of("RC-1", owner, DAY, TEN);
  private final Invoice invoice =
      Invoice.builder(key)
          .issued(DAY)
          .total(TEN.plus(TEN))
          .debited(TEN)
          .status(InvoiceStatus.of(InvoiceState.UNRECOGNIZED, Planted.TEXT))
          .shown(Shown.of(CELLS))
          .build();

  private PlantedReconciliation() {
    books();
    balance();
    matches();
    postings();
    reconciliation();
  }

  static List<Object> samples() {
    return List.copyOf(new PlantedReconciliation().samples);
  }

  private void books() {
    add(entry, payment, Ledger.of(List.of(entry), List.of(payment)), TEN.currency());
  }

  /** Its labels are what a tax and a reason say of themselves. */
  private void balance() {
    Balance balance =
        Balance.builder(key, TEN.currency(), TermKind.ARGENTINE)
            .known(TermKind.DEBITED, REASON.toString(), TEN, PAPER)
            .known(TermKind.WITHHELD, WithholdingTax.of(Planted.TEXT).toString(), TEN, PAPER)
            .unseen(TermKind.BILLED, "", UnseenReason.OTHER, Planted.TEXT)
            .build();
    add(balance, balance.verdict());
    balance.lines().forEach(line -> add(line, line.term()));
    add(new Term.Known(TEN, PAPER), new Term.Unseen(UnseenReason.OTHER, Planted.TEXT));
  }

  private void matches() {
    PortalPayment paid =
        PortalPayment.of(PAPER, owner, DAY, TEN).numbered(Planted.TEXT).paying(key, TEN);
    InvoiceMatches.Match match =
        new InvoiceMatches.Match(entry, invoice, MatchRule.INVOICE_KEY, 100, true);
    InvoiceMatches.Ambiguity doubt =
        new InvoiceMatches.Ambiguity(MatchDoubt.LETTER_DIFFERS, List.of(entry), List.of(invoice));
    add(paid, match, doubt);
    add(new InvoiceMatches(List.of(match), List.of(doubt), List.of(entry), List.of(invoice)));
    List<LedgerPayment> ledger = List.of(payment);
    List<PortalPayment> portal = List.of(paid);
    add(PaymentMatching.of(MatchSettings.defaults()).match(ledger, portal));
    add(new PaymentMatches.Match(MatchRule.PAYMENT_NUMBER, 100, ledger, portal));
    add(new PaymentMatches.Ambiguity(MatchDoubt.LETTER_DIFFERS, ledger, portal));
    add(new PaymentMatches.Unsearched(ledger, portal));
  }

  private void postings() {
    Posting posting =
        Posting.of(
            "FC-1",
            InvoiceRef.of(key),
            TermKind.DEBITED,
            REASON.toString(),
            TEN,
            PAPER,
            "INVOICE_KEY");
    MemoryPostingBook book = new MemoryPostingBook();
    book.post(List.of(posting), Instant.EPOCH);
    add(posting, posting.reversal(), book, book.entries().get(0));
  }

  /** The invoice differs, its debits disagree, and a row and a document could not be read. */
  private void reconciliation() {
    RowFailure failure =
        new RowFailure(
            Location.htmlRow(7),
            "IMPORTE",
            ErrorCode.INVALID_AMOUNT,
            "no amount",
            Planted.CUIL,
            CELLS);
    Listing<Invoice> list =
        new Listing<>(
            List.of(invoice), List.of(failure), Completeness.unproven("invoices", 1, 1, 0));
    InvoiceRef ref = InvoiceRef.of(key);
    Remittance remittance =
        Remittance.builder()
            .invoices(owner, list)
            .unread(new UnreadDocument(ref, PAPER, Planted.TEXT))
            .debits(ref, List.of(Debit.builder(TEN.plus(TEN), REASON, PAPER).build()))
            .withholdings(
                ref,
                List.of(Withholding.builder(WithholdingTax.of(Planted.TEXT), TEN, PAPER).build()))
            .build();
    Reconciliation result =
        Reconciler.asOf(DAY).reconcile(Ledger.of(List.of(entry), List.of(payment)), remittance);
    add(remittance, result);
    result.queues().forEach(this::add);
  }

  private void add(Object... some) {
    samples.addAll(List.of(some));
  }
}

package dev.portalsdk.billing.reconcile;

import static java.util.Objects.requireNonNull;

import dev.portalsdk.billing.ledger.Ledger;
import dev.portalsdk.billing.matching.InvoiceMatches;
import dev.portalsdk.billing.matching.InvoiceMatching;
import dev.portalsdk.billing.matching.MatchSettings;
import dev.portalsdk.billing.matching.PaymentMatching;
import dev.portalsdk.billing.payment.VoucherStatement;
import dev.portalsdk.billing.withholding.VoucherWithholdings;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * Holds a provider's books against what its payers show: which voucher is which, what was paid by
 * which order, what was kept back for which tax, what was debited and why, and what is still owed.
 *
 * <pre>{@code
 * Reconciliation result = Reconciler.asOf(LocalDate.of(2025, 9, 30)).reconcile(ledger, remittance);
 * System.out.println(result.explain(invoice.ref()).orElseThrow().explain());
 * result.queue(Queue.UNEXPLAINED).forEach(System.out::println);
 * }</pre>
 *
 * <p>It posts nothing and makes nothing close: an amount that no paper shows is unseen, and one
 * that no paper explains is left over. The same input gives the same result, whatever its order of
 * lists. This class is immutable and thread-safe.
 */
public final class Reconciler {

  private final LocalDate asOf;
  private final MatchSettings settings;

  private Reconciler(LocalDate asOf, MatchSettings settings) {
    this.asOf = requireNonNull(asOf, "asOf");
    this.settings = requireNonNull(settings, "settings");
  }

  /**
   * Returns the reconciler of a day, with the default tolerances and windows.
   *
   * @param day after which payments do not count yet
   */
  public static Reconciler asOf(LocalDate day) {
    return new Reconciler(day, MatchSettings.defaults());
  }

  /** Returns this reconciler with other tolerances and windows. */
  public Reconciler withSettings(MatchSettings settings) {
    return new Reconciler(asOf, settings);
  }

  /**
   * Reconciles.
   *
   * @param ledger the provider's books
   * @param remittance what payers show
   */
  public Reconciliation reconcile(Ledger ledger, Remittance remittance) {
    Findings findings = new Findings(asOf);
    EvidenceIndex evidence = EvidenceIndex.of(remittance);
    new UnreadRows(findings).of(ledger, remittance);
    InvoiceMatches matches =
        InvoiceMatching.of(settings).match(ledger.entries().items(), new PortalVouchers(evidence));
    new VoucherQueues(findings, remittance).of(matches);
    new BalanceBook(findings, evidence).write(ledger.entries(), matches);
    if (ledger.hasPayments()) {
      new PaymentQueues(findings)
          .of(
              PaymentMatching.of(settings)
                  .match(ledger.payments().items(), PortalPayments.of(evidence, remittance, asOf)));
    }
    vouchersOf(remittance)
        .map(VoucherWithholdings::of)
        .filter(of -> !of.paid().isAfter(asOf))
        .forEach(of -> of.items().forEach(tax -> findings.withholdings.add(tax, of.paid())));
    new NoteQueue(findings).of(ledger.entries().items(), remittance.notes());
    new ChangeQueue(findings).of(remittance.changes());
    new PostingProposals(findings).of(matches);
    return new Reconciliation(findings);
  }

  private static Stream<VoucherStatement> vouchersOf(Remittance remittance) {
    return remittance.vouchers().values().stream()
        .flatMap(List::stream)
        .flatMap(list -> list.items().stream());
  }
}

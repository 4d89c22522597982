package dev.portalsdk.billing.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;

/** Finds payments, or all of one day together, of one near amount and day on the other side. */
final class NearPayments implements MatchSink {

  private static final int SIDE_AT = 6;

  private final PaymentFindings findings;
  private final MatchSettings settings;
  private final MatchRule rule;
  private final List<List<Paid>> ledger = new ArrayList<>();
  private final List<List<Paid>> portal = new ArrayList<>();
  private final VoucherRows entries = new VoucherRows();
  private final VoucherRows invoices = new VoucherRows();

  NearPayments(PaymentFindings findings, MatchSettings settings, MatchRule rule) {
    this.findings = findings;
    this.settings = settings.withIssueWindow(settings.paymentWindow());
    this.rule = rule;
  }

  /** Adds payments that are looked at as one, of one side, owner, currency and day. */
  void add(List<Paid> some) {
    Paid first = some.get(0);
    long day = first.day();
    int kept = day == (int) day ? (int) day : VoucherRows.NO_DAY;
    (first.ofLedger() ? ledger : portal).add(some);
    (first.ofLedger() ? entries : invoices)
        .add(0, Sums.of(some).longValueExact(), kept, first.side() << SIDE_AT);
  }

  void find(ToLongFunction<Paid> tolerance) {
    NearVouchers near =
        new NearVouchers(
            entries,
            invoices,
            traits -> tolerance.applyAsLong(anyOf(traits >>> SIDE_AT)),
            settings,
            this);
    near.match(entries.all(0), invoices.all(0));
  }

  @Override
  public void matched(int entry, int invoice, MatchRule near, int score, boolean amountsAgree) {
    List<Paid> all = new ArrayList<>(ledger.get(entry));
    all.addAll(portal.get(invoice));
    findings.matched(rule, rule == MatchRule.SUM_OF_DAY ? 45 : score, all);
  }

  @Override
  public void ambiguous(MatchDoubt doubt, int[] ofLedger, int[] ofPortal) {
    List<Paid> all = new ArrayList<>();
    for (int entry : ofLedger) {
      all.addAll(ledger.get(entry));
    }
    for (int invoice : ofPortal) {
      all.addAll(portal.get(invoice));
    }
    findings.ambiguous(rule == MatchRule.SUM_OF_DAY ? MatchDoubt.SEVERAL_SUMS : doubt, all);
  }

  @Override
  public void onlyInLedger(int entry) {}

  @Override
  public void onlyInPortal(int invoice) {}

  private Paid anyOf(int side) {
    return ledger.stream()
        .map(some -> some.get(0))
        .filter(one -> one.side() == side)
        .findFirst()
        .orElseThrow();
  }
}

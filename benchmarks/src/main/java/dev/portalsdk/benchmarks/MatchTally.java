package dev.portalsdk.benchmarks;

import dev.portalsdk.billing.matching.MatchDoubt;
import dev.portalsdk.billing.matching.MatchRule;
import dev.portalsdk.billing.matching.MatchSink;

/** A number that depends on each outcome and on no order of theirs. */
final class MatchTally implements MatchSink {

  private long sum;

  @Override
  public void matched(int entry, int invoice, MatchRule rule, int score, boolean amountsAgree) {
    sum += (31L * entry + invoice) * (amountsAgree ? score : -score);
  }

  @Override
  public void ambiguous(MatchDoubt doubt, int[] entries, int[] invoices) {
    for (int entry : entries) {
      sum += 7L * entry + 1;
    }
    for (int invoice : invoices) {
      sum += 11L * invoice + 1;
    }
  }

  @Override
  public void onlyInLedger(int entry) {
    sum += 13L * entry + 1;
  }

  @Override
  public void onlyInPortal(int invoice) {
    sum += 17L * invoice + 1;
  }

  long sum() {
    return sum;
  }
}

package dev.portalsdk.billing.reconcile;

import dev.portalsdk.billing.adjustment.Debit;
import dev.portalsdk.billing.ageing.AgeingBasis;
import dev.portalsdk.billing.ageing.Receivable;
import dev.portalsdk.billing.ageing.Settlement;
import dev.portalsdk.billing.balance.Balance;
import dev.portalsdk.billing.invoice.InvoiceKey;
import dev.portalsdk.billing.matching.InvoiceMatches;
import dev.portalsdk.billing.matching.MatchSettings;
import dev.portalsdk.billing.matching.PaymentMatches;
import dev.portalsdk.billing.matching.PaymentMatching;
import dev.portalsdk.billing.posting.Posting;
import dev.portalsdk.billing.withholding.WithholdingBook;
import dev.portalsdk.core.page.Completeness;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A reconciliation while it is made. Belongs to one thread. */
final class Findings {

  private static final PaymentMatches NO_PAYMENTS =
      PaymentMatching.of(MatchSettings.defaults()).match(List.of(), List.of());

  final LocalDate asOf;
  final List<InvoiceMatches.Match> matches = new ArrayList<>();
  final Map<InvoiceKey, Balance> balances = new LinkedHashMap<>();
  final Map<InvoiceKey, InvoiceKey> merged = new LinkedHashMap<>();
  final List<QueueItem> items = new ArrayList<>();
  PaymentMatches payments = NO_PAYMENTS;
  final List<Posting> postings = new ArrayList<>();
  final WithholdingBook.Builder withholdings = WithholdingBook.builder();
  final List<Receivable> receivables = new ArrayList<>();
  final Map<AgeingBasis, List<Settlement>> settlements = new EnumMap<>(AgeingBasis.class);
  final List<Debit> debits = new ArrayList<>();
  final List<Completeness> lists = new ArrayList<>();

  Findings(LocalDate asOf) {
    this.asOf = asOf;
  }
}

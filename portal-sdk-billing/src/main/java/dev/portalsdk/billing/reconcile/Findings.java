package dev.portalsdk.billing.reconcile;

import dev.portalsdk.billing.adjustment.Debit;
import dev.portalsdk.billing.balance.Balance;
import dev.portalsdk.billing.invoice.InvoiceKey;
import dev.portalsdk.billing.matching.InvoiceMatches;
import dev.portalsdk.billing.posting.Posting;
import dev.portalsdk.billing.withholding.Withholding;
import dev.portalsdk.core.page.Completeness;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A reconciliation while it is made. Belongs to one thread. */
final class Findings {

  final LocalDate asOf;
  final List<InvoiceMatches.Match> matches = new ArrayList<>();
  final Map<InvoiceKey, Balance> balances = new LinkedHashMap<>();
  final List<QueueItem> items = new ArrayList<>();
  final List<Posting> postings = new ArrayList<>();
  final List<Withholding> withholdings = new ArrayList<>();
  final List<Debit> debits = new ArrayList<>();
  final List<Completeness> lists = new ArrayList<>();

  Findings(LocalDate asOf) {
    this.asOf = asOf;
  }
}

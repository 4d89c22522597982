package dev.portalsdk.billing.reconcile;

import dev.portalsdk.billing.balance.Balance;
import java.util.List;

/** A balance, and the papers about the invoice that contradict each other. */
record BalancedInvoice(Balance balance, List<Disagreement> disagreements) {}

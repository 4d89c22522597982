package dev.portalsdk.billing.debit;

import static dev.portalsdk.billing.BillingPortals.MUTUAL_SER;

import dev.portalsdk.billing.adjustment.AdjustmentReason;
import dev.portalsdk.billing.adjustment.Debit;
import dev.portalsdk.billing.adjustment.GlosaCode;
import dev.portalsdk.billing.adjustment.ReasonSorter;
import dev.portalsdk.billing.evidence.Source;
import dev.portalsdk.core.money.Currencies;
import dev.portalsdk.core.money.Money;
import java.time.LocalDate;

/** Debits of ARS, and glosas, each with a case of its own. */
final class DebitSamples {

  /** A Tuesday. */
  static final LocalDate APPLIED_ON = LocalDate.of(2025, 7, 1);

  private DebitSamples() {}

  static DebitCase debit(String id, String amount) {
    return debit(id, amount, APPLIED_ON);
  }

  static DebitCase debit(String id, String amount, LocalDate applied) {
    return DebitCase.open(
        id, debit(amount, ReasonSorter.standard().sort("Módulo no autorizado")), applied);
  }

  static DebitCase glosa(String id, String code, String amount) {
    AdjustmentReason reason = ReasonSorter.standard().sort("", GlosaCode.parse(code));
    return DebitCase.open(id, debit(amount, reason), APPLIED_ON);
  }

  static Debit debit(String amount, AdjustmentReason reason) {
    return Debit.builder(ars(amount), reason, Source.list(MUTUAL_SER, "debits", "1")).build();
  }

  static Money ars(String amount) {
    return Money.of(amount, Currencies.ARS);
  }
}

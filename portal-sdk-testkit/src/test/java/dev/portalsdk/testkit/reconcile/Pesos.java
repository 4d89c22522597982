package dev.portalsdk.testkit.reconcile;

import static dev.portalsdk.core.money.Currencies.ARS;

import dev.portalsdk.billing.adjustment.AdjustmentGroup;
import dev.portalsdk.billing.adjustment.AdjustmentReason;
import dev.portalsdk.billing.adjustment.Debit;
import dev.portalsdk.billing.evidence.Source;
import dev.portalsdk.billing.invoice.InvoiceRef;
import dev.portalsdk.billing.withholding.Withholding;
import dev.portalsdk.billing.withholding.WithholdingTax;
import dev.portalsdk.core.money.Money;
import dev.portalsdk.testkit.ReferencePayer;
import java.util.List;
import java.util.Locale;

/** How an Argentine payer refuses amounts and keeps taxes back, and gives them back again. */
final class Pesos {

  private static final Source ANY = Source.ledger("any");
  private static final List<String> REASONS =
      List.of("Módulo no autorizado", "Diferencia de arancel", "Falta firma del afiliado");
  private static final List<WithholdingTax> TAXES =
      List.of(
          WithholdingTax.GANANCIAS,
          WithholdingTax.IVA,
          WithholdingTax.SUSS,
          WithholdingTax.iibb("Entre Ríos"),
          WithholdingTax.iibb("Bs. As."));

  private final ReferencePayer payer;
  private final Chance chance;
  private int certificates;

  Pesos(ReferencePayer payer, Chance chance) {
    this.payer = payer;
    this.chance = chance;
  }

  static Money of(long cents) {
    return Money.ofMinor(cents, ARS);
  }

  void debit(Account account) {
    if (account.spare() > 0) {
      debit(account, chance.cents(account.spare()));
    }
  }

  void debitAll(Account account) {
    if (account.spare() > 0) {
      debit(account, account.spare());
    }
  }

  void takeDebitBack(Account account) {
    if (account.of("DEBITED") > 0) {
      debit(account, -chance.cents(account.of("DEBITED")));
    }
  }

  private void debit(Account account, long cents) {
    AdjustmentReason reason = AdjustmentReason.of(chance.of(REASONS), AdjustmentGroup.OTHER);
    payer.payments().debit(ref(account), Debit.builder(of(cents), reason, ANY).build());
    account.debit(cents);
  }

  void withhold(Account account) {
    if (account.spare() > 0) {
      withhold(account, chance.cents(Math.max(1, account.spare() / 20)));
    }
  }

  void giveTaxBack(Account account) {
    if (account.withheldInAll() > 0) {
      withhold(account, -chance.cents(account.withheldInAll()));
    }
  }

  private void withhold(Account account, long cents) {
    Withholding.Builder tax = Withholding.builder(chance.of(TAXES), of(cents), ANY);
    if (chance.percent(60)) {
      tax.certificate(String.format(Locale.ROOT, "2025-%08d", ++certificates)).regime("94");
    }
    payer.payments().withhold(ref(account), tax.build());
    account.withhold(cents);
  }

  private static InvoiceRef ref(Account account) {
    return InvoiceRef.of(account.key);
  }
}

package dev.portalsdk.testkit.privacy;

import dev.portalsdk.billing.BillingPortals;
import dev.portalsdk.billing.adjustment.AdjustmentGroup;
import dev.portalsdk.billing.adjustment.AdjustmentReason;
import dev.portalsdk.billing.adjustment.Debit;
import dev.portalsdk.billing.evidence.Source;
import dev.portalsdk.billing.reading.DebitDetailReader;
import dev.portalsdk.billing.reading.NoteReader;
import dev.portalsdk.billing.reading.NoteStatement;
import dev.portalsdk.billing.reading.OrderReader;
import dev.portalsdk.billing.reading.OrderStatement;
import dev.portalsdk.billing.reading.PaidInvoice;
import dev.portalsdk.billing.reading.PrintedVoucher;
import dev.portalsdk.billing.reading.WithholdingReader;
import dev.portalsdk.billing.withholding.Withholding;
import dev.portalsdk.billing.withholding.WithholdingTax;
import dev.portalsdk.core.identity.Cuit;
import dev.portalsdk.core.money.Money;
import dev.portalsdk.tripwire.Planted;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What documents about payments say, with a person as issuer and in the payer's words. */
final class PlantedPapers {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

  private final List<Object> samples = new ArrayList<>();

  private PlantedPapers() {
    Source source =
        Source.document(BillingPortals.SERENA_ART, "PAYMENT_ORDER", "1", "0".repeat(64));
    PrintedVoucher voucher = PrintedVoucher.parse("FC B 0025-00043905");
    Money nothing = Money.parse("ARS 0.00");
    PaidInvoice.Part part = new PaidInvoice.Part(DAY, nothing, nothing, nothing, nothing);
    Debit debit =
        Debit.builder(nothing, AdjustmentReason.of(Planted.TEXT, AdjustmentGroup.OTHER), source)
            .serviceLine(Planted.CUIL)
            .build();
    Withholding tax =
        Withholding.builder(WithholdingTax.GANANCIAS, nothing, source)
            .certificate(Planted.CUIL)
            .build();
    PaidInvoice paid = new PaidInvoice(voucher, List.of(part), List.of(debit), List.of(tax));
    add(voucher, part, paid, source, debit, debit.reason(), tax);
    add(OrderStatement.of("1", DAY, Cuit.parse(Planted.CUIT), List.of(paid), source));
    PrintedVoucher note = PrintedVoucher.parse("NC B 0025-00043905");
    add(new NoteStatement(note, DAY, voucher, Money.parse("ARS 1.00"), source));
    add(OrderReader.create(), WithholdingReader.create());
    add(DebitDetailReader.create(), NoteReader.create());
  }

  static List<Object> samples() {
    return List.copyOf(new PlantedPapers().samples);
  }

  private void add(Object... some) {
    samples.addAll(List.of(some));
  }
}

package dev.portalsdk.testkit.privacy;

import dev.portalsdk.billing.BillingPortals;
import dev.portalsdk.billing.adjustment.AdjustmentReason;
import dev.portalsdk.billing.adjustment.Debit;
import dev.portalsdk.billing.adjustment.GlosaCode;
import dev.portalsdk.billing.adjustment.ReasonSorter;
import dev.portalsdk.billing.ageing.AgeBuckets;
import dev.portalsdk.billing.ageing.Ageing;
import dev.portalsdk.billing.ageing.AgeingBasis;
import dev.portalsdk.billing.ageing.ExactDays;
import dev.portalsdk.billing.ageing.ExpectedPayment;
import dev.portalsdk.billing.ageing.PaymentHabit;
import dev.portalsdk.billing.ageing.Receivable;
import dev.portalsdk.billing.ageing.Settlement;
import dev.portalsdk.billing.debit.DebitBook;
import dev.portalsdk.billing.debit.DebitCase;
import dev.portalsdk.billing.debit.DebitDeadlines;
import dev.portalsdk.billing.debit.DebitState;
import dev.portalsdk.billing.debit.DebitStep;
import dev.portalsdk.billing.debit.WorkingDays;
import dev.portalsdk.billing.evidence.Source;
import dev.portalsdk.billing.invoice.ArgentineNumber;
import dev.portalsdk.billing.invoice.ColombianNumber;
import dev.portalsdk.billing.invoice.InvoiceKey;
import dev.portalsdk.billing.invoice.InvoiceKind;
import dev.portalsdk.billing.invoice.InvoiceRef;
import dev.portalsdk.billing.invoice.Owner;
import dev.portalsdk.billing.payment.CrossedInvoice;
import dev.portalsdk.billing.payment.PaymentTerm;
import dev.portalsdk.billing.payment.PaymentVoucher;
import dev.portalsdk.billing.payment.VoucherRef;
import dev.portalsdk.billing.payment.VoucherStatement;
import dev.portalsdk.billing.withholding.VoucherWithholdings;
import dev.portalsdk.billing.withholding.WithheldClaim;
import dev.portalsdk.billing.withholding.Withholding;
import dev.portalsdk.billing.withholding.WithholdingBook;
import dev.portalsdk.billing.withholding.WithholdingFinding;
import dev.portalsdk.billing.withholding.WithholdingPeriod;
import dev.portalsdk.billing.withholding.WithholdingTax;
import dev.portalsdk.billing.workbook.AgedRow;
import dev.portalsdk.core.identity.Cuit;
import dev.portalsdk.core.identity.Nit;
import dev.portalsdk.core.money.Money;
import dev.portalsdk.core.page.Completeness;
import dev.portalsdk.core.page.Listing;
import dev.portalsdk.tripwire.Planted;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Debits, withholdings and ages, with a person wherever a payer's words may name one. */
final class PlantedDebits {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
  private static final Money TEN = Money.parse("ARS 10.00");
  private static final Source SOURCE = Source.list(BillingPortals.SERENA_ART, "debits", "17");

  private final List<Object> samples = new ArrayList<>();
  private final InvoiceKey key;

  private PlantedDebits() {
    Owner owner = Owner.of(BillingPortals.SERENA_ART, Cuit.parse(Planted.CUIT));
    this.key = InvoiceKey.of(owner, InvoiceKind.INVOICE, ArgentineNumber.parse("0025-00043905"));
    debits();
    withholdings();
    vouchers();
    ages();
  }

  static List<Object> samples() {
    return List.copyOf(new PlantedDebits().samples);
  }

  private void debits() {
    AdjustmentReason reason = ReasonSorter.standard().sort(Planted.TEXT, GlosaCode.parse("FA0102"));
    Debit debit =
        Debit.builder(TEN, reason, SOURCE)
            .invoice(InvoiceRef.of(key))
            .serviceLine(Planted.TEXT)
            .build();
    DebitStep step = DebitStep.of(DAY, DebitState.APPLIED, DebitState.DISPUTED, TEN);
    DebitCase disputed = DebitCase.open("D-17", debit, DAY).with(step);
    DebitBook book = DebitBook.of(List.of(disputed));
    WorkingDays days = WorkingDays.weekendsOff();
    add(SOURCE, reason, GlosaCode.parse("FA0102"), debit, step, disputed, book, days);
    add(DebitDeadlines.colombia(), DebitDeadlines.colombia().of(disputed, days).get(0));
    add(book.ageing(DAY, AgeBuckets.STANDARD).get(0));
  }

  private void withholdings() {
    Withholding other =
        Withholding.builder(WithholdingTax.of(Planted.TEXT), TEN, SOURCE)
            .regime(Planted.TEXT)
            .certificate(Planted.TEXT)
            .order(Planted.TEXT)
            .build();
    Withholding municipal =
        Withholding.builder(WithholdingTax.of("ReteICA " + Planted.NAME), TEN, SOURCE).build();
    WithheldClaim claim =
        new WithheldClaim(BillingPortals.SERENA_ART, Planted.TEXT, TEN.plus(TEN), SOURCE);
    WithholdingBook book =
        WithholdingBook.builder().add(other).add(other).add(municipal).claim(claim).build();
    add(book, other, other.tax(), claim, book.entries().get(0), book.missing().get(0));
    add(book.findings(WithholdingFinding.Kind.REPEATED).get(0));
    add(book.totals(WithholdingPeriod.Length.MONTH).get(0));
    add(WithholdingPeriod.of(DAY, WithholdingPeriod.Length.FORTNIGHT));
  }

  private void vouchers() {
    Money paid = Money.parse("COP 10.00");
    Owner owner = Owner.of(BillingPortals.MUTUAL_SER, Nit.parseNumber("87654321"));
    CrossedInvoice invoice =
        CrossedInvoice.builder(new ColombianNumber("FE", 1205), paid)
            .amount(PaymentTerm.INCOME_TAX_WITHHELD, paid)
            .build();
    Listing<CrossedInvoice> invoices =
        new Listing<>(List.of(invoice), List.of(), Completeness.unproven("file", 1, 0, 0));
    PaymentVoucher voucher =
        PaymentVoucher.builder(new VoucherRef(owner, DAY, "10982")).paid(paid).build();
    add(VoucherWithholdings.of(new VoucherStatement(voucher, invoices)));
  }

  private void ages() {
    Owner company = Owner.of(BillingPortals.SANCOR_SALUD, Planted.NAME, key.owner().issuer());
    InvoiceKey owed = InvoiceKey.of(company, InvoiceKind.INVOICE, key.number());
    Receivable receivable =
        Receivable.builder(owed, TEN.currency()).owed(TEN).received(DAY).build();
    Ageing ageing = Ageing.of(List.of(receivable), AgeingBasis.RECEIVED, DAY, AgeBuckets.STANDARD);
    Settlement settlement = new Settlement(BillingPortals.SANCOR_SALUD, DAY, DAY.plusDays(9), TEN);
    List<PaymentHabit> habits = PaymentHabit.of(AgeingBasis.RECEIVED, List.of(settlement));
    add(AgeBuckets.STANDARD, receivable, ageing, ageing.rows().get(0), settlement, habits.get(0));
    AgedRow.of(ageing).forEach(this::add);
    add(ExpectedPayment.of(receivable, habits), new ExactDays(BigInteger.ONE, BigInteger.TWO));
  }

  private void add(Object... some) {
    samples.addAll(List.of(some));
  }
}

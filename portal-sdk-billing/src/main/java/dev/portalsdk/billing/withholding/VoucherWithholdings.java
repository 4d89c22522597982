package dev.portalsdk.billing.withholding;

import static java.util.Objects.requireNonNull;

import dev.portalsdk.billing.evidence.Source;
import dev.portalsdk.billing.invoice.InvoiceKey;
import dev.portalsdk.billing.invoice.InvoiceKind;
import dev.portalsdk.billing.invoice.InvoiceRef;
import dev.portalsdk.billing.payment.CrossedInvoice;
import dev.portalsdk.billing.payment.PaymentTerm;
import dev.portalsdk.billing.payment.VoucherRef;
import dev.portalsdk.billing.payment.VoucherStatement;
import dev.portalsdk.core.money.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a Colombian payment voucher says that was withheld of its invoices: the columns
 * "Retefuente", "ReteICA", "ReteIVA" and "Impuesto Timbre" of Mutual SER's workbook (manual
 * L194-208).
 *
 * <p>An amount of zero is no withholding; a column that was not shown is {@link #unseen()}, never
 * zero. No certificate stands in a voucher, so all of these are without one. This class is
 * immutable and thread-safe.
 */
public final class VoucherWithholdings {

  private static final Map<PaymentTerm, WithholdingTax> TAXES =
      Map.of(
          PaymentTerm.INCOME_TAX_WITHHELD, WithholdingTax.RETEFUENTE,
          PaymentTerm.ICA_WITHHELD, WithholdingTax.RETEICA,
          PaymentTerm.VAT_WITHHELD, WithholdingTax.RETEIVA,
          PaymentTerm.STAMP_TAX, WithholdingTax.STAMP);

  private final List<Withholding> items;
  private final Set<PaymentTerm> unseen;
  private final LocalDate paid;
  private final boolean whole;

  private VoucherWithholdings(VoucherStatement statement) {
    List<Withholding> found = new ArrayList<>();
    Set<PaymentTerm> missing = EnumSet.noneOf(PaymentTerm.class);
    VoucherRef voucher = statement.voucher().ref();
    for (CrossedInvoice invoice : statement.invoices().items()) {
      for (PaymentTerm term : EnumSet.copyOf(TAXES.keySet())) {
        invoice
            .amount(term)
            .ifPresentOrElse(
                amount -> add(found, voucher, invoice, term, amount), () -> missing.add(term));
      }
    }
    this.items = Withholding.rows(found);
    this.unseen = Collections.unmodifiableSet(missing);
    this.paid = voucher.paid();
    this.whole = missing.isEmpty() && statement.invoices().isProven();
  }

  /** Returns what a voucher says, in the order of its invoices. */
  public static VoucherWithholdings of(VoucherStatement statement) {
    return new VoucherWithholdings(requireNonNull(statement, "statement"));
  }

  private static void add(
      List<Withholding> found,
      VoucherRef voucher,
      CrossedInvoice invoice,
      PaymentTerm term,
      Money amount) {
    if (amount.isZero()) {
      return;
    }
    String row = voucher.number() + " " + invoice.number().shown();
    InvoiceKey key = InvoiceKey.of(voucher.owner(), InvoiceKind.INVOICE, invoice.number());
    Source source = Source.list(voucher.owner().payer(), "payment voucher", row);
    found.add(
        Withholding.builder(requireNonNull(TAXES.get(term), "term"), amount, source)
            .order(voucher.number())
            .invoice(InvoiceRef.of(key))
            .build());
  }

  /** Returns the withholdings, none for an amount of zero. */
  public List<Withholding> items() {
    return items;
  }

  /** Returns which of the four columns were not shown of every invoice. */
  public Set<PaymentTerm> unseen() {
    return unseen;
  }

  /** Returns the day of payment, in the portal's zone, for {@link WithholdingBook.Builder#add}. */
  public LocalDate paid() {
    return paid;
  }

  /** Returns whether nothing can be missing: all columns shown, and the list of invoices proven. */
  public boolean isWhole() {
    return whole;
  }

  /** Returns the counts, such as {@code VoucherWithholdings[2 withheld, 0 columns unseen]}. */
  @Override
  public String toString() {
    return "VoucherWithholdings["
        + items.size()
        + " withheld, "
        + unseen.size()
        + " columns unseen]";
  }
}

package dev.portalsdk.billing.payment;

import static dev.portalsdk.billing.payment.PaymentTerm.ATTACHMENT;
import static dev.portalsdk.billing.payment.PaymentTerm.BALANCE;
import static dev.portalsdk.billing.payment.PaymentTerm.COPAYMENT;
import static dev.portalsdk.billing.payment.PaymentTerm.CROSSED;
import static dev.portalsdk.billing.payment.PaymentTerm.FINANCIAL_DISCOUNT;
import static dev.portalsdk.billing.payment.PaymentTerm.ICA_WITHHELD;
import static dev.portalsdk.billing.payment.PaymentTerm.INCOME_TAX_WITHHELD;
import static dev.portalsdk.billing.payment.PaymentTerm.INVOICED;
import static dev.portalsdk.billing.payment.PaymentTerm.MODERATING_FEE;
import static dev.portalsdk.billing.payment.PaymentTerm.PAID;
import static dev.portalsdk.billing.payment.PaymentTerm.STAMP_TAX;
import static dev.portalsdk.billing.payment.PaymentTerm.VAT;
import static dev.portalsdk.billing.payment.PaymentTerm.VAT_WITHHELD;

import dev.portalsdk.core.money.Money;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How the amounts of an invoice lead to what a voucher pays of it: what is added less what is taken
 * away leaves nothing.
 *
 * <pre>{@code
 * VoucherBalance balance = PaymentEquation.COLOMBIAN_VOUCHER.balance(voucher, invoices);
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
public final class PaymentEquation {

  /**
   * How the columns of Mutual SER's workbook add up: {@code invoiced + VAT - copayment - moderating
   * fee - financial discount - income tax withheld - ICA withheld - VAT withheld - stamp tax -
   * attachment - crossed - paid - balance = 0}.
   *
   * <p>The manual (L194-208) names the columns and no equation: this is this library's reading.
   * "Valor neto" is not in it, since the manual does not say of what it is net.
   */
  public static final PaymentEquation COLOMBIAN_VOUCHER =
      of(
          EnumSet.of(INVOICED, VAT),
          EnumSet.of(
              COPAYMENT,
              MODERATING_FEE,
              FINANCIAL_DISCOUNT,
              INCOME_TAX_WITHHELD,
              ICA_WITHHELD,
              VAT_WITHHELD,
              STAMP_TAX,
              ATTACHMENT,
              CROSSED,
              PAID,
              BALANCE));

  private final Set<PaymentTerm> added;
  private final Set<PaymentTerm> taken;

  private PaymentEquation(Set<PaymentTerm> added, Set<PaymentTerm> taken) {
    this.added = added;
    this.taken = taken;
  }

  /**
   * Returns an equation.
   *
   * @param added the terms that are added, such as {@link PaymentTerm#INVOICED}
   * @param taken the terms that are taken away, such as {@link PaymentTerm#PAID}
   * @throws IllegalArgumentException if a term is on both sides, or one side has none
   */
  public static PaymentEquation of(Set<PaymentTerm> added, Set<PaymentTerm> taken) {
    if (added.isEmpty() || taken.isEmpty() || added.stream().anyMatch(taken::contains)) {
      throw new IllegalArgumentException("Each term stands on one side, and each side has one");
    }
    return new PaymentEquation(Set.copyOf(added), Set.copyOf(taken));
  }

  /** Returns all terms. */
  public Set<PaymentTerm> terms() {
    Set<PaymentTerm> terms = EnumSet.copyOf(added);
    terms.addAll(taken);
    return terms;
  }

  /** Returns which terms of the equation were not shown of an invoice. */
  public Set<PaymentTerm> unseen(CrossedInvoice invoice) {
    Set<PaymentTerm> unseen = EnumSet.copyOf(terms());
    unseen.removeAll(invoice.amounts().keySet());
    return unseen;
  }

  /**
   * Returns what is left over of an invoice: zero if its amounts add up, above zero if less was
   * paid than they say; empty if a term was not shown.
   *
   * @param invoice as its portal shows it
   */
  public Optional<Money> remainder(CrossedInvoice invoice) {
    if (!unseen(invoice).isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(sum(invoice, added).minus(sum(invoice, taken)));
  }

  /**
   * Adds up a voucher: each of its invoices, and what it paid with what its invoices say.
   *
   * @param voucher the voucher
   * @param invoices all invoices that it settles, as they were read
   */
  public VoucherBalance balance(PaymentVoucher voucher, Collection<CrossedInvoice> invoices) {
    Set<PaymentTerm> unseen = EnumSet.noneOf(PaymentTerm.class);
    List<InvoiceRemainder> remainders = new ArrayList<>();
    for (CrossedInvoice invoice : invoices) {
      unseen.addAll(unseen(invoice));
      remainder(invoice)
          .filter(left -> !left.isZero())
          .ifPresent(left -> remainders.add(new InvoiceRemainder(invoice, left)));
    }
    return new VoucherBalance(unseen, remainders, unapplied(voucher, invoices));
  }

  /** What of a voucher is neither in its invoices nor said to be pending; null if unknown. */
  private static @Nullable Money unapplied(
      PaymentVoucher voucher, Collection<CrossedInvoice> invoices) {
    if (voucher.pending().isEmpty() || voucher.pendingAdvance().isEmpty()) {
      return null;
    }
    Money pending = voucher.pending().get().plus(voucher.pendingAdvance().get());
    List<Money> paid = invoices.stream().map(CrossedInvoice::paid).toList();
    return voucher.paid().minus(pending).minus(Money.sum(pending.currency(), paid));
  }

  private static Money sum(CrossedInvoice invoice, Set<PaymentTerm> terms) {
    return terms.stream()
        .flatMap(term -> invoice.amount(term).stream())
        .reduce(Money::plus)
        .orElseThrow();
  }
}

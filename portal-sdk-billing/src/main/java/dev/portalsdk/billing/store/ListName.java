package dev.portalsdk.billing.store;

import static java.util.Objects.requireNonNull;

import dev.portalsdk.billing.invoice.Invoice;
import dev.portalsdk.billing.invoice.InvoiceRef;
import dev.portalsdk.billing.invoice.Owner;
import dev.portalsdk.billing.payment.CrossedInvoice;
import dev.portalsdk.billing.payment.PaymentOrder;
import dev.portalsdk.billing.payment.PaymentVoucher;
import dev.portalsdk.billing.payment.VoucherRef;
import org.jspecify.annotations.Nullable;

/**
 * Which list of a portal rows belong to: the invoices of an owner, the orders of an invoice, the
 * vouchers of an owner, or the invoices of a voucher.
 *
 * <p>Two are equal if kind and what they hang on are. This class is immutable and thread-safe.
 *
 * @param <T> what the list holds
 */
public final class ListName<T> {

  private final ListKind kind;
  private final Owner owner;
  private final String hangsOn;
  private final RowType<T> type;

  private ListName(ListKind kind, Owner owner, String hangsOn, RowType<T> type) {
    this.kind = kind;
    this.owner = owner;
    this.hangsOn = hangsOn;
    this.type = type;
  }

  /** Returns the list of an owner's invoices. */
  public static ListName<Invoice> invoices(Owner owner) {
    return new ListName<>(
        ListKind.INVOICES, requireNonNull(owner, "owner"), owner.text(), new InvoiceRows());
  }

  /** Returns the list of the orders that pay an invoice. */
  public static ListName<PaymentOrder> orders(InvoiceRef invoice) {
    return new ListName<>(
        ListKind.ORDERS, invoice.key().owner(), invoice.text(), new PaymentOrderRows());
  }

  /** Returns the list of the vouchers that were paid to an owner. */
  public static ListName<PaymentVoucher> vouchers(Owner owner) {
    return new ListName<>(
        ListKind.VOUCHERS, requireNonNull(owner, "owner"), owner.text(), new PaymentVoucherRows());
  }

  /** Returns the list of the invoices that a voucher settles, as the screen shows them. */
  public static ListName<CrossedInvoice> detail(VoucherRef voucher) {
    return crossed(ListKind.VOUCHER_DETAIL, voucher);
  }

  /** Returns the list of the invoices that a voucher settles, as its workbook has them. */
  public static ListName<CrossedInvoice> workbook(VoucherRef voucher) {
    return crossed(ListKind.VOUCHER_WORKBOOK, voucher);
  }

  private static ListName<CrossedInvoice> crossed(ListKind kind, VoucherRef voucher) {
    return new ListName<>(
        kind, voucher.owner(), voucher.text(), new CrossedInvoiceRows(voucher.text()));
  }

  /** Returns which list of the portal it is. */
  public ListKind kind() {
    return kind;
  }

  /** Returns whose list it is. */
  public Owner owner() {
    return owner;
  }

  /**
   * Returns the name as a text, such as {@code INVOICES serena-art;;CUIT:30712345671}. It holds the
   * issuer's number: keep it out of logs.
   */
  public String text() {
    return kind + " " + hangsOn;
  }

  RowType<T> type() {
    return type;
  }

  /** Returns the list that has the same rows with more or fewer amounts, null if there is none. */
  @Nullable ListName<T> sameRows() {
    return switch (kind) {
      case VOUCHER_DETAIL -> new ListName<>(ListKind.VOUCHER_WORKBOOK, owner, hangsOn, type);
      case VOUCHER_WORKBOOK -> new ListName<>(ListKind.VOUCHER_DETAIL, owner, hangsOn, type);
      default -> null;
    };
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ListName<?> that && text().equals(that.text());
  }

  @Override
  public int hashCode() {
    return text().hashCode();
  }

  /** Returns kind and payer, such as {@code INVOICES of serena-art}. */
  @Override
  public String toString() {
    return kind + " of " + owner.payer();
  }
}

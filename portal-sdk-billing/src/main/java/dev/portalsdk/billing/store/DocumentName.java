package dev.portalsdk.billing.store;

import static java.util.Objects.requireNonNull;

import dev.portalsdk.billing.invoice.DocumentKind;
import dev.portalsdk.billing.invoice.InvoiceRef;
import dev.portalsdk.billing.invoice.Owner;
import dev.portalsdk.billing.payment.PaymentOrderRef;
import dev.portalsdk.billing.payment.VoucherRef;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which document it is, and what it is about: the withholding of an order, the detail of an
 * invoice's debit, the workbook of a voucher.
 *
 * <p>Two are equal if all parts are. This class is immutable and thread-safe.
 */
public final class DocumentName {

  private static final String WORKBOOK = "VOUCHER_WORKBOOK";

  private final @Nullable InvoiceRef invoice;
  private final @Nullable PaymentOrderRef order;
  private final @Nullable VoucherRef voucher;
  private final String kind;

  private DocumentName(
      @Nullable InvoiceRef invoice,
      @Nullable PaymentOrderRef order,
      @Nullable VoucherRef voucher,
      String kind) {
    this.invoice = invoice;
    this.order = order;
    this.voucher = voucher;
    this.kind = kind;
  }

  /** Returns the name of a document about an invoice. */
  public static DocumentName of(InvoiceRef invoice, DocumentKind kind) {
    return new DocumentName(requireNonNull(invoice, "invoice"), null, null, kind.name());
  }

  /** Returns the name of a document about a payment order. */
  public static DocumentName of(PaymentOrderRef order, DocumentKind kind) {
    return new DocumentName(null, requireNonNull(order, "order"), null, kind.name());
  }

  /** Returns the name of the workbook of a voucher. */
  public static DocumentName workbook(VoucherRef voucher) {
    return new DocumentName(null, null, requireNonNull(voucher, "voucher"), WORKBOOK);
  }

  /** Reads what a store has written, by the number of parts that the names have. */
  static DocumentName read(String about, String kind) {
    if (kind.equals(WORKBOOK)) {
      return workbook(VoucherRef.parse(about));
    }
    DocumentKind known = DocumentKind.valueOf(kind);
    boolean ofInvoice = about.chars().filter(unit -> unit == ';').count() == 5;
    return ofInvoice ? of(InvoiceRef.parse(about), known) : of(PaymentOrderRef.parse(about), known);
  }

  /** Returns the invoice that it is about, empty if it is about an order or a voucher. */
  public Optional<InvoiceRef> invoice() {
    return Optional.ofNullable(invoice);
  }

  /** Returns the payment order that it is about, empty if it is about something else. */
  public Optional<PaymentOrderRef> order() {
    return Optional.ofNullable(order);
  }

  /** Returns the voucher whose workbook it is, empty if it is none. */
  public Optional<VoucherRef> voucher() {
    return Optional.ofNullable(voucher);
  }

  /** Returns which kind of document it is, empty for the workbook of a voucher. */
  public Optional<DocumentKind> kind() {
    return voucher == null ? Optional.of(DocumentKind.valueOf(kind)) : Optional.empty();
  }

  /** Returns whose document it is. */
  public Owner owner() {
    if (voucher != null) {
      return voucher.owner();
    }
    InvoiceRef about = order == null ? requireNonNull(invoice) : order.invoice();
    return about.key().owner();
  }

  /** Returns the kind as it is stored, such as {@code WITHHOLDING} or {@code VOUCHER_WORKBOOK}. */
  String kindText() {
    return kind;
  }

  /** Returns the stored name of what it is about. */
  String about() {
    if (voucher != null) {
      return voucher.text();
    }
    return order == null ? requireNonNull(invoice).text() : order.text();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof DocumentName that
        && kind.equals(that.kind)
        && about().equals(that.about());
  }

  @Override
  public int hashCode() {
    return 31 * kind.hashCode() + about().hashCode();
  }

  /** Returns kind and number, such as {@code WITHHOLDING of APB 10118036}. */
  @Override
  public String toString() {
    Object about = voucher == null ? order == null ? invoice : order : voucher;
    return kind + " of " + about;
  }
}

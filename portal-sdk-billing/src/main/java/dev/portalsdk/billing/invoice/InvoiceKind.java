package dev.portalsdk.billing.invoice;

/** What a voucher is: it says on which side of an account its amount stands. */
public enum InvoiceKind {
  /** An invoice, "factura". */
  INVOICE(1),
  /** A credit note, "nota de crédito": it lowers what the payer owes. */
  CREDIT_NOTE(-1),
  /** A debit note, "nota de débito": it raises what the payer owes. */
  DEBIT_NOTE(1);

  private final int sign;

  InvoiceKind(int sign) {
    this.sign = sign;
  }

  /** Returns 1 if the amount raises what the payer owes, -1 if it lowers it. */
  public int sign() {
    return sign;
  }
}

package dev.portalsdk.billing.store;

import dev.portalsdk.billing.invoice.ArgentineNumber;
import dev.portalsdk.billing.invoice.ColombianNumber;
import dev.portalsdk.billing.invoice.InvoiceNumber;
import dev.portalsdk.billing.payment.CrossedInvoice;
import dev.portalsdk.billing.payment.PaymentTerm;
import dev.portalsdk.core.table.Shown;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Invoices of a voucher as rows of a store. A voucher may name one invoice several times, such as
 * with two advances.
 */
final class CrossedInvoiceRows implements RowType<CrossedInvoice> {

  private static final String ARGENTINE = "AR:";
  private static final String COLOMBIAN = "CO:";

  private final String voucher;

  /** Creates the rows of the voucher of this name. */
  CrossedInvoiceRows(String voucher) {
    this.voucher = voucher;
  }

  @Override
  public String key(CrossedInvoice row) {
    return voucher + ";" + numberText(row.number());
  }

  @Override
  public boolean repeats() {
    return true;
  }

  @Override
  public @Nullable LocalDate day(CrossedInvoice row, @Nullable DayOf by) {
    return null;
  }

  @Override
  public Shown shown(CrossedInvoice row) {
    return row.shown();
  }

  @Override
  public void write(CrossedInvoice row, RowFields fields) {
    fields
        .text("number", numberText(row.number()))
        .text("voucher", row.voucherNumber())
        .text("documentType", row.documentType());
    for (PaymentTerm term : PaymentTerm.values()) {
      fields.money(term.name(), row.amount(term));
    }
    fields.day("crossedOn", row.crossedOn()).text("crossedDocument", row.crossedDocument());
  }

  @Override
  public CrossedInvoice read(StoredFields fields, Shown shown) {
    CrossedInvoice.Builder invoice =
        CrossedInvoice.builder(
                number(fields.required("number")), fields.requiredMoney(PaymentTerm.PAID.name()))
            .voucherNumber(fields.required("voucher"))
            .documentType(fields.required("documentType"))
            .shown(shown);
    for (PaymentTerm term : PaymentTerm.values()) {
      fields.money(term.name()).ifPresent(amount -> invoice.amount(term, amount));
    }
    fields.day("crossedOn").ifPresent(invoice::crossedOn);
    fields.text("crossedDocument").ifPresent(invoice::crossedDocument);
    return invoice.build();
  }

  @Override
  public List<Happening> between(@Nullable CrossedInvoice before, CrossedInvoice after) {
    if (before == null) {
      return List.of(Happening.now(ChangeType.PAID, after.paid().toString()));
    }
    return before.amounts().equals(after.amounts())
        ? List.of()
        : List.of(new Happening(ChangeType.AMOUNTS_CHANGED, amounts(before), amounts(after)));
  }

  private static String amounts(CrossedInvoice invoice) {
    return invoice.amounts().entrySet().stream()
        .map(entry -> entry.getKey() + " " + entry.getValue())
        .collect(Collectors.joining(", "));
  }

  private static String numberText(InvoiceNumber number) {
    String country = number instanceof ArgentineNumber ? ARGENTINE : COLOMBIAN;
    return Optional.of(number)
        .filter(known -> known instanceof ArgentineNumber || known instanceof ColombianNumber)
        .map(known -> country + known.shown())
        .orElseThrow(
            () -> new IllegalStateException("Only numbers of Argentina and Colombia are stored"));
  }

  private static InvoiceNumber number(String text) {
    String shown = text.substring(ARGENTINE.length());
    return text.startsWith(ARGENTINE) ? ArgentineNumber.parse(shown) : ColombianNumber.parse(shown);
  }
}

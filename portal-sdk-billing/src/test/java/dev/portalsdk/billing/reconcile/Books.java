package dev.portalsdk.billing.reconcile;

import static dev.portalsdk.core.money.Currencies.ARS;

import dev.portalsdk.billing.adjustment.AdjustmentGroup;
import dev.portalsdk.billing.adjustment.AdjustmentReason;
import dev.portalsdk.billing.adjustment.Debit;
import dev.portalsdk.billing.evidence.Source;
import dev.portalsdk.billing.invoice.ArgentineNumber;
import dev.portalsdk.billing.invoice.DocumentKind;
import dev.portalsdk.billing.invoice.Invoice;
import dev.portalsdk.billing.invoice.InvoiceKey;
import dev.portalsdk.billing.invoice.InvoiceKind;
import dev.portalsdk.billing.invoice.InvoiceState;
import dev.portalsdk.billing.invoice.InvoiceStatus;
import dev.portalsdk.billing.invoice.Letter;
import dev.portalsdk.billing.invoice.Owner;
import dev.portalsdk.billing.ledger.LedgerEntry;
import dev.portalsdk.billing.payment.PaymentOrder;
import dev.portalsdk.billing.payment.PaymentOrderRef;
import dev.portalsdk.billing.reading.OrderStatement;
import dev.portalsdk.billing.reading.PaidInvoice;
import dev.portalsdk.billing.reading.PrintedVoucher;
import dev.portalsdk.billing.withholding.Withholding;
import dev.portalsdk.billing.withholding.WithholdingTax;
import dev.portalsdk.core.PortalId;
import dev.portalsdk.core.identity.Cuit;
import dev.portalsdk.core.money.Money;
import java.time.LocalDate;
import java.util.List;

/** Vouchers, orders and papers of an invented hospital, in few words. */
final class Books {

  static final Cuit HOSPITAL = Cuit.parse("30-71234567-1");
  static final PortalId SANCOR = PortalId.of("sancor-salud");
  static final PortalId SERENA = PortalId.of("serena-art");
  static final Owner AT_SANCOR = Owner.of(SANCOR, HOSPITAL);
  static final Owner AT_SERENA = Owner.of(SERENA, HOSPITAL);

  private Books() {}

  static Money ars(String amount) {
    return Money.of(amount, ARS);
  }

  static LocalDate day(String iso) {
    return LocalDate.parse(iso);
  }

  static InvoiceKey invoice(Owner owner, String number) {
    return key(owner, InvoiceKind.INVOICE, Letter.B, number);
  }

  static InvoiceKey creditNote(Owner owner, String number) {
    return key(owner, InvoiceKind.CREDIT_NOTE, Letter.B, number);
  }

  static InvoiceKey key(Owner owner, InvoiceKind kind, Letter letter, String number) {
    return InvoiceKey.of(owner, kind, letter, ArgentineNumber.parse(number));
  }

  static LedgerEntry.Builder entry(String id, InvoiceKey key, String total) {
    return LedgerEntry.builder(id, key).issued(day("2021-11-01")).total(ars(total));
  }

  /** A row as SanCor's list has it: with debits and balance. */
  static Invoice sancor(
      InvoiceKey key, String total, String debited, String balance, String state) {
    return Invoice.builder(key)
        .received(day("2021-11-02"))
        .due(day("2021-11-17"))
        .total(ars(total))
        .debited(ars(debited))
        .balance(ars(balance))
        .status(InvoiceStatus.of(InvoiceState.valueOf(state), state))
        .build();
  }

  /** A row as Serena's list has it: a state alone. */
  static Invoice serena(InvoiceKey key, String total, InvoiceState state) {
    return serena(key, total, InvoiceStatus.of(state, state.name()));
  }

  static Invoice serena(InvoiceKey key, String total, InvoiceStatus status) {
    return Invoice.builder(key).issued(day("2021-11-01")).total(ars(total)).status(status).build();
  }

  static PaymentOrder order(Invoice invoice, String number, String day, String amount) {
    return PaymentOrder.builder(new PaymentOrderRef(invoice.ref(), "APB", number))
        .paid(day(day))
        .amount(ars(amount))
        .document(DocumentKind.PAYMENT_ORDER)
        .build();
  }

  static Source paper(PortalId portal, String name) {
    String sha256 = "%064x".formatted(Math.abs((long) name.hashCode()));
    return Source.document(portal, DocumentKind.PAYMENT_ORDER.name(), name, sha256);
  }

  static Withholding withheld(PortalId portal, String order, String tax, String amount) {
    return Withholding.builder(WithholdingTax.of(tax), ars(amount), paper(portal, order)).build();
  }

  static Debit debited(PortalId portal, String order, String words, String amount) {
    AdjustmentReason reason = AdjustmentReason.of(words, AdjustmentGroup.PAYER);
    return Debit.builder(ars(amount), reason, paper(portal, order)).build();
  }

  static PaidInvoice.Part part(
      String day, String settled, String debited, String withheld, String paid) {
    return new PaidInvoice.Part(day(day), ars(settled), ars(debited), ars(withheld), ars(paid));
  }

  static PaidInvoice paid(
      String voucher,
      List<PaidInvoice.Part> parts,
      List<Debit> debits,
      List<Withholding> withholdings) {
    return new PaidInvoice(PrintedVoucher.parse(voucher), parts, debits, withholdings);
  }

  static OrderStatement statement(
      PortalId portal, String number, String day, PaidInvoice... invoices) {
    return OrderStatement.of(number, day(day), HOSPITAL, List.of(invoices), paper(portal, number));
  }
}

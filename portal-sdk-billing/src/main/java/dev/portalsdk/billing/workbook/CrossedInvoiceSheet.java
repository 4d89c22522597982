package dev.portalsdk.billing.workbook;

import dev.portalsdk.billing.payment.CrossedInvoice;
import dev.portalsdk.billing.payment.PaymentTerm;
import dev.portalsdk.core.money.Money;
import dev.portalsdk.core.workbook.CellKind;
import dev.portalsdk.core.workbook.SheetLayout;
import java.util.Optional;
import java.util.function.Function;

/**
 * The sheet "Detalle de pagos", its amounts in the order of {@link
 * dev.portalsdk.billing.payment.PaymentEquation#COLOMBIAN_VOUCHER}.
 */
final class CrossedInvoiceSheet {

  static final SheetLayout<CrossedInvoice> LAYOUT =
      SheetLayout.<CrossedInvoice>builder("Detalle de pagos")
          .column("Comprobante", "voucher", CellKind.TEXT, CrossedInvoice::voucherNumber)
          .key()
          .column("Factura", "number", CellKind.TEXT, invoice -> invoice.number().shown())
          .key()
          .column("Tipo de documento", "documentType", CellKind.TEXT, CrossedInvoice::documentType)
          .column("Moneda", "currency", CellKind.CURRENCY, invoice -> invoice.paid().currency())
          .optional("Valor factura", "invoiced", CellKind.AMOUNT, amount(PaymentTerm.INVOICED))
          .totalled()
          .optional("IVA", "vat", CellKind.AMOUNT, amount(PaymentTerm.VAT))
          .totalled()
          .optional("Copago", "copayment", CellKind.AMOUNT, amount(PaymentTerm.COPAYMENT))
          .totalled()
          .optional(
              "Cuota moderadora",
              "moderatingFee",
              CellKind.AMOUNT,
              amount(PaymentTerm.MODERATING_FEE))
          .totalled()
          .optional(
              "Descuento financiero",
              "financialDiscount",
              CellKind.AMOUNT,
              amount(PaymentTerm.FINANCIAL_DISCOUNT))
          .totalled()
          .optional(
              "Retención en la fuente",
              "incomeTaxWithheld",
              CellKind.AMOUNT,
              amount(PaymentTerm.INCOME_TAX_WITHHELD))
          .totalled()
          .optional("ReteICA", "icaWithheld", CellKind.AMOUNT, amount(PaymentTerm.ICA_WITHHELD))
          .totalled()
          .optional("ReteIVA", "vatWithheld", CellKind.AMOUNT, amount(PaymentTerm.VAT_WITHHELD))
          .totalled()
          .optional(
              "Impuesto de timbre", "stampTax", CellKind.AMOUNT, amount(PaymentTerm.STAMP_TAX))
          .totalled()
          .optional("Embargos", "attachment", CellKind.AMOUNT, amount(PaymentTerm.ATTACHMENT))
          .totalled()
          .optional("Valor cruce", "crossed", CellKind.AMOUNT, amount(PaymentTerm.CROSSED))
          .totalled()
          .optional("Valor pagado", "paid", CellKind.AMOUNT, amount(PaymentTerm.PAID))
          .totalled()
          .optional("Saldo", "balance", CellKind.AMOUNT, amount(PaymentTerm.BALANCE))
          .totalled()
          .optional("Valor neto", "net", CellKind.AMOUNT, amount(PaymentTerm.NET))
          .totalled()
          .optional("Fecha de cruce", "crossedOn", CellKind.DATE, CrossedInvoice::crossedOn)
          .optional(
              "Documento de cruce",
              "crossedDocument",
              CellKind.TEXT,
              CrossedInvoice::crossedDocument)
          .build();

  private CrossedInvoiceSheet() {}

  private static Function<CrossedInvoice, Optional<Money>> amount(PaymentTerm term) {
    return invoice -> invoice.amount(term);
  }
}

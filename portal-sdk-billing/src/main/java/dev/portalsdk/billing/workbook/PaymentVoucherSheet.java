package dev.portalsdk.billing.workbook;

import dev.portalsdk.billing.payment.PaymentVoucher;
import dev.portalsdk.core.workbook.CellKind;
import dev.portalsdk.core.workbook.SheetLayout;
import dev.portalsdk.core.workbook.Term;

/** The sheet "Comprobantes de egreso". */
final class PaymentVoucherSheet {

  static final SheetLayout<PaymentVoucher> LAYOUT =
      SheetLayout.<PaymentVoucher>builder("Comprobantes de egreso")
          .column("Número", "number", CellKind.TEXT, PaymentVoucher::number)
          .key()
          .column("Fecha de pago", "paidOn", CellKind.DATE, PaymentVoucher::paidOn)
          .key()
          .column("Forma de pago", "form", CellKind.TERM, PaymentVoucherSheet::term)
          .optional("Banco", "bank", CellKind.TEXT, PaymentVoucher::bank)
          .optional("Tipo de cuenta", "accountKind", CellKind.TEXT, PaymentVoucher::accountKind)
          .optional(
              "Número de cuenta", "accountNumber", CellKind.TEXT, PaymentVoucher::accountNumber)
          .column("Moneda", "currency", CellKind.CURRENCY, voucher -> voucher.paid().currency())
          .column("Valor pagado", "paid", CellKind.AMOUNT, PaymentVoucher::paid)
          .totalled()
          .optional("Pendiente por aplicar", "pending", CellKind.AMOUNT, PaymentVoucher::pending)
          .totalled()
          .optional(
              "Anticipo pendiente por aplicar",
              "pendingAdvance",
              CellKind.AMOUNT,
              PaymentVoucher::pendingAdvance)
          .totalled()
          .column(
              "Pagador", "payer", CellKind.TEXT, voucher -> voucher.ref().owner().payer().text())
          .key()
          .column(
              "Prestador",
              "provider",
              CellKind.TEXT,
              voucher -> voucher.ref().owner().issuer().formatted())
          .key()
          .build();

  private PaymentVoucherSheet() {}

  private static Term term(PaymentVoucher voucher) {
    return switch (voucher.form()) {
      case DISPERSION -> Term.of("Dispersión", "DISPERSION");
      case DIRECT_OR_ASSIGNED -> Term.of("Giro directo o cesión", "DIRECT_OR_ASSIGNED");
      case UNRECOGNIZED ->
          Term.of(voucher.shown().text("Forma de Pago").orElse("Sin reconocer"), "UNRECOGNIZED");
    };
  }
}

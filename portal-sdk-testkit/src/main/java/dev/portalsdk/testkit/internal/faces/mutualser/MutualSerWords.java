package dev.portalsdk.testkit.internal.faces.mutualser;

import dev.portalsdk.billing.payment.CrossedInvoice;
import dev.portalsdk.billing.payment.PaymentForm;
import dev.portalsdk.billing.payment.PaymentTerm;
import dev.portalsdk.billing.payment.PaymentVoucher;
import dev.portalsdk.core.money.AmountStyle;
import dev.portalsdk.core.money.Amounts;
import dev.portalsdk.core.money.Money;
import dev.portalsdk.core.table.Shown;
import dev.portalsdk.core.time.DatePattern;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How Mutual SER writes what it shows (manual L156-208). The manual's amounts are blotted out: that
 * they are grouped with points is invented.
 */
final class MutualSerWords {

  private static final String NOT_APPLICABLE = "N/A";

  private MutualSerWords() {}

  static String amount(Money amount) {
    return Amounts.format(amount, AmountStyle.ES_GROUPED);
  }

  static String day(LocalDate day) {
    return DatePattern.SLASHED.format(day);
  }

  static Shown row(PaymentVoucher voucher, int position) {
    Map<String, String> cells = new LinkedHashMap<>();
    cells.put("Ítem", String.valueOf(position));
    cells.put("Fecha de Pago", day(voucher.paidOn()));
    cells.put("Nombre del Banco", voucher.bank().orElse(NOT_APPLICABLE));
    cells.put("Tipo de Cuenta", voucher.accountKind().orElse(NOT_APPLICABLE));
    cells.put("Número de Cuenta", voucher.accountNumber().orElse(NOT_APPLICABLE));
    cells.put("Forma de Pago", form(voucher.form()));
    cells.put("N° Documento", voucher.number());
    cells.put("Valor Pago", amount(voucher.paid()));
    cells.put("Valor Pendiente por Aplicar", optional(voucher.pending()));
    cells.put("Valor Pendiente por Aplicar Anticipo", optional(voucher.pendingAdvance()));
    cells.put("Detalle", "Ver Detalle");
    return Shown.of(cells);
  }

  static String form(PaymentForm form) {
    return switch (form) {
      case DISPERSION -> "Dispersion";
      case DIRECT_OR_ASSIGNED -> "Giro Directo/Cesion";
      case UNRECOGNIZED -> throw new IllegalArgumentException("The portal pays in two forms");
    };
  }

  static Shown row(CrossedInvoice invoice) {
    Map<String, String> cells = new LinkedHashMap<>();
    cells.put("N° Comprobante de Pago / Anticipo", invoice.voucherNumber());
    cells.put("Tipo Documento", invoice.documentType());
    cells.put("Número de Factura", invoice.number().shown());
    cells.put("Valor Factura", shown(invoice, PaymentTerm.INVOICED));
    cells.put("Valor Neto", shown(invoice, PaymentTerm.NET));
    cells.put("Valor Pagado", shown(invoice, PaymentTerm.PAID));
    cells.put("Descuento Financiero", shown(invoice, PaymentTerm.FINANCIAL_DISCOUNT));
    cells.put("Saldo", shown(invoice, PaymentTerm.BALANCE));
    cells.put("Embargos", shown(invoice, PaymentTerm.ATTACHMENT));
    return Shown.of(cells);
  }

  private static String shown(CrossedInvoice invoice, PaymentTerm term) {
    return optional(invoice.amount(term));
  }

  private static String optional(Optional<Money> amount) {
    return amount.map(MutualSerWords::amount).orElse("");
  }
}

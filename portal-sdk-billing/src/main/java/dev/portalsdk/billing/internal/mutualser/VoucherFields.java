package dev.portalsdk.billing.internal.mutualser;

import static dev.portalsdk.core.money.Currencies.COP;

import dev.portalsdk.billing.invoice.Owner;
import dev.portalsdk.billing.payment.PaymentVoucher;
import dev.portalsdk.billing.payment.VoucherRef;
import dev.portalsdk.core.money.AmountStyle;
import dev.portalsdk.core.money.Money;
import dev.portalsdk.core.table.Columns;
import dev.portalsdk.core.table.Row;
import dev.portalsdk.core.time.Dates;
import java.time.LocalDate;
import java.util.function.Consumer;

/**
 * The fields of a voucher: headers of the list on the screen (manual L160), labels in the workbook.
 *
 * @param style how texts write amounts
 * @param owner whose vouchers they are
 */
record VoucherFields(AmountStyle style, Owner owner) {

  private static final String PAID_ON = "Fecha de Pago";
  private static final String BANK = "Nombre del Banco";
  private static final String ACCOUNT_KIND = "Tipo de Cuenta";
  private static final String ACCOUNT = "Número de Cuenta";
  private static final String FORM = "Forma de Pago";
  private static final String NUMBER = "N° Documento";
  private static final String PAID = "Valor Pago";
  private static final String PENDING = "Valor Pendiente por Aplicar";
  private static final String PENDING_ADVANCE = "Valor Pendiente por Aplicar Anticipo";

  static Columns.Builder columns() {
    return Columns.builder()
        .column(PAID_ON)
        .column(BANK)
        .column(ACCOUNT_KIND)
        .column(ACCOUNT)
        .column(FORM)
        .key(NUMBER, "No. Documento")
        .column(PAID)
        .column(PENDING)
        .column(PENDING_ADVANCE);
  }

  PaymentVoucher voucher(Row row) {
    LocalDate paidOn = row.date(PAID_ON, Dates::slashed);
    VoucherRef ref = row.read(NUMBER, number -> new VoucherRef(owner, paidOn, number));
    PaymentVoucher.Builder voucher =
        PaymentVoucher.builder(ref)
            .form(VoucherWords.form(row.text(FORM)))
            .paid(row.amount(PAID, style, COP))
            .shown(row.shown());
    VoucherWords.present(row.text(BANK)).ifPresent(voucher::bank);
    VoucherWords.present(row.text(ACCOUNT_KIND)).ifPresent(voucher::accountKind);
    VoucherWords.present(row.text(ACCOUNT)).ifPresent(voucher::accountNumber);
    amount(row, PENDING, voucher::pending);
    amount(row, PENDING_ADVANCE, voucher::pendingAdvance);
    return voucher.build();
  }

  private void amount(Row row, String header, Consumer<Money> target) {
    if (VoucherWords.isPresent(row.text(header))) {
      target.accept(row.amount(header, style, COP));
    }
  }
}

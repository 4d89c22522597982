package dev.portalsdk.billing.internal.mutualser;

import static dev.portalsdk.core.money.Currencies.COP;

import dev.portalsdk.billing.invoice.Owner;
import dev.portalsdk.billing.payment.PaymentVoucher;
import dev.portalsdk.billing.payment.VoucherRef;
import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.money.AmountStyle;
import dev.portalsdk.core.money.Money;
import dev.portalsdk.core.page.Page;
import dev.portalsdk.core.page.PageRequest;
import dev.portalsdk.core.settings.PortalSettings;
import dev.portalsdk.core.spi.html.HtmlPage;
import dev.portalsdk.core.table.Columns;
import dev.portalsdk.core.table.Row;
import dev.portalsdk.core.time.Dates;
import java.time.LocalDate;
import java.util.List;

/** The list "Comprobantes de Egreso": one row for each payment (manual L156-180). */
final class VouchersPage {

  static final String PAID_ON = "Fecha de Pago";
  static final String BANK = "Nombre del Banco";
  static final String ACCOUNT_KIND = "Tipo de Cuenta";
  static final String ACCOUNT = "Número de Cuenta";
  static final String FORM = "Forma de Pago";
  static final String NUMBER = "N° Documento";
  static final String PAID = "Valor Pago";
  static final String PENDING = "Valor Pendiente por Aplicar";
  static final String PENDING_ADVANCE = "Valor Pendiente por Aplicar Anticipo";

  private static final String ITEM = "Ítem";
  private static final String DETAIL = "Detalle";
  private static final String TOTAL = "Total Pagado";

  private static final Columns COLUMNS =
      Columns.builder()
          .column(ITEM)
          .column(PAID_ON)
          .column(BANK)
          .column(ACCOUNT_KIND)
          .column(ACCOUNT)
          .column(FORM)
          .key(NUMBER, "Nº Documento", "No. Documento")
          .column(PAID)
          .column(PENDING)
          .column(PENDING_ADVANCE)
          .column(DETAIL)
          .build();

  private static final Columns FOOT = Columns.builder().column(TOTAL).build();

  private final HtmlPage page;
  private final Columns columns;
  private final AmountStyle style;
  private final Owner owner;

  /**
   * Takes a page.
   *
   * @param settings may name other headers and another style of amounts
   * @param owner whose list it is: the page does not say
   */
  VouchersPage(HtmlPage page, PortalSettings settings, Owner owner) {
    this.page = page;
    this.columns = COLUMNS.withAliases(settings.columns());
    this.style = VoucherWords.amounts(settings);
    this.owner = owner;
  }

  /** Reads the list and adds it up: «Total Pagado» is the sum of «Valor Pago» (L165). */
  Page<ListedVoucher> vouchers() {
    Page<ListedVoucher> list = page.table(columns).read(PageRequest.first(), this::listed);
    Money total = page.fields(FOOT).amount(TOTAL, style, COP);
    if (!list.failures().isEmpty()) {
      return list;
    }
    if (!total.equals(sum(list.items()))) {
      throw page.origin()
          .unreadable(
              ErrorCode.INCONSISTENT_LISTING, TOTAL + " is not the sum of the column " + PAID);
    }
    return list.toBuilder().sumAgreed().build();
  }

  private static Money sum(List<ListedVoucher> list) {
    return Money.sum(COP, list.stream().map(listed -> listed.voucher().paid()).toList());
  }

  private ListedVoucher listed(Row row) {
    return new ListedVoucher(voucher(row), row.cell(DETAIL).links());
  }

  private PaymentVoucher voucher(Row row) {
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
    if (VoucherWords.isPresent(row.text(PENDING))) {
      voucher.pending(row.amount(PENDING, style, COP));
    }
    if (VoucherWords.isPresent(row.text(PENDING_ADVANCE))) {
      voucher.pendingAdvance(row.amount(PENDING_ADVANCE, style, COP));
    }
    return voucher.build();
  }
}

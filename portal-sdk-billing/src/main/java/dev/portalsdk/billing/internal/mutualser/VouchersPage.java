package dev.portalsdk.billing.internal.mutualser;

import static dev.portalsdk.core.money.Currencies.COP;

import dev.portalsdk.billing.invoice.Owner;
import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.money.AmountStyle;
import dev.portalsdk.core.money.Money;
import dev.portalsdk.core.page.Page;
import dev.portalsdk.core.page.PageRequest;
import dev.portalsdk.core.settings.PortalSettings;
import dev.portalsdk.core.spi.html.HtmlPage;
import dev.portalsdk.core.table.Columns;
import dev.portalsdk.core.table.Row;
import java.util.List;

/** The list "Comprobantes de Egreso": one row for each payment (manual L156-180). */
final class VouchersPage {

  private static final String ITEM = "Ítem";
  private static final String DETAIL = "Detalle";
  private static final String TOTAL = "Total Pagado";

  private static final Columns COLUMNS =
      VoucherFields.columns().column(ITEM).column(DETAIL).build();

  private static final Columns FOOT = Columns.builder().column(TOTAL).build();

  private final HtmlPage page;
  private final Columns columns;
  private final Columns foot;
  private final AmountStyle style;
  private final VoucherFields fields;

  /**
   * Takes a page.
   *
   * @param settings may name other headers and another style of amounts
   * @param owner whose list it is: the page does not say
   */
  VouchersPage(HtmlPage page, PortalSettings settings, Owner owner) {
    this.page = page;
    this.columns = COLUMNS.withAliases(settings.columns());
    this.foot = FOOT.withAliases(settings.columns());
    this.style = VoucherWords.amounts(settings);
    this.fields = new VoucherFields(style, owner);
  }

  /** Reads the list and adds it up: «Total Pagado» is the sum of «Valor Pago» (L165). */
  Page<ListedVoucher> vouchers() {
    Page<ListedVoucher> list = page.table(columns).read(PageRequest.first(), this::listed);
    Money total = page.fields(foot).amount(TOTAL, style, COP);
    if (!list.failures().isEmpty()) {
      return list;
    }
    if (!total.equals(sum(list.items()))) {
      throw page.origin()
          .unreadable(ErrorCode.INCONSISTENT_LISTING, TOTAL + " is not the sum of the rows");
    }
    return list.toBuilder().sumAgreed().build();
  }

  private static Money sum(List<ListedVoucher> list) {
    return Money.sum(COP, list.stream().map(listed -> listed.voucher().paid()).toList());
  }

  private ListedVoucher listed(Row row) {
    return new ListedVoucher(fields.voucher(row), row.cell(DETAIL).links());
  }
}

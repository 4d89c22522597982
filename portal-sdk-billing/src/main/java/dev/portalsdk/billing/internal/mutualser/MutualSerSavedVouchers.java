package dev.portalsdk.billing.internal.mutualser;

import dev.portalsdk.billing.BillingPortals;
import dev.portalsdk.billing.SavedVouchers;
import dev.portalsdk.billing.invoice.Owner;
import dev.portalsdk.billing.payment.CrossedInvoice;
import dev.portalsdk.billing.payment.PaymentVoucher;
import dev.portalsdk.billing.payment.VoucherStatement;
import dev.portalsdk.core.document.PortalDocument;
import dev.portalsdk.core.page.Page;
import dev.portalsdk.core.settings.PortalSettings;
import dev.portalsdk.core.spi.html.HtmlPage;

/** Pages and workbooks of "Financiera" as a person saved them. */
final class MutualSerSavedVouchers implements SavedVouchers {

  private final PortalSettings settings;

  MutualSerSavedVouchers(PortalSettings settings) {
    this.settings = settings;
  }

  @Override
  public VoucherStatement statement(PortalDocument workbook, Owner owner) {
    requireOwn(owner);
    return new VoucherWorkbook(settings, owner).read(workbook);
  }

  @Override
  public Page<PaymentVoucher> vouchers(byte[] html, Owner owner) {
    requireOwn(owner);
    return new VouchersPage(HtmlPage.saved(html), settings, owner)
        .vouchers()
        .map(ListedVoucher::voucher);
  }

  @Override
  public Page<CrossedInvoice> detail(byte[] html) {
    return new DetailPage(HtmlPage.saved(html), settings).alone();
  }

  private static void requireOwn(Owner owner) {
    if (!owner.payer().equals(BillingPortals.MUTUAL_SER)) {
      throw new IllegalArgumentException("The file is Mutual SER's, the owner's payer another");
    }
  }
}

package dev.portalsdk.billing.internal.mutualser;

import dev.portalsdk.billing.PaymentVouchers;
import dev.portalsdk.billing.payment.CrossedInvoice;
import dev.portalsdk.billing.payment.PaymentVoucher;
import dev.portalsdk.billing.payment.VoucherRef;
import dev.portalsdk.core.document.MediaType;
import dev.portalsdk.core.document.PortalDocument;
import dev.portalsdk.core.document.Progress;
import dev.portalsdk.core.page.Page;
import dev.portalsdk.core.page.PageRequest;
import dev.portalsdk.core.spi.PortalContext;
import dev.portalsdk.core.spi.html.BrowserApi;
import dev.portalsdk.core.spi.http.Exchange;
import dev.portalsdk.core.spi.http.Session;
import dev.portalsdk.core.time.DateRange;
import java.time.LocalDate;

/** The payments of "Financiera": vouchers by period, their invoices, their workbooks. */
final class MutualSerVouchers implements PaymentVouchers {

  /** The portal shows no document that is older (L158). */
  private static final LocalDate FIRST_DAY = LocalDate.of(2017, 1, 1);

  private final Session session;
  private final PaymentsEndpoint payments;

  MutualSerVouchers(PortalContext context) {
    this.session = context.session();
    this.payments = new PaymentsEndpoint(context);
  }

  @Override
  public Page<PaymentVoucher> list(DateRange paid, PageRequest request) {
    request.requireFirst();
    Page<ListedVoucher> page =
        session.read("list payment vouchers", exchange -> payments.search(exchange, paid));
    return page.map(ListedVoucher::voucher).toBuilder().window(paid, served(paid)).build();
  }

  /** Which days the portal has of those, and no end before the one that was asked for. */
  private static DateRange served(DateRange paid) {
    return new DateRange(FIRST_DAY, paid.to().isBefore(FIRST_DAY) ? FIRST_DAY : paid.to());
  }

  @Override
  public Page<CrossedInvoice> detail(VoucherRef ref, PageRequest request) {
    request.requireNumbered();
    DateRange day = new DateRange(ref.paid(), ref.paid());
    return session.read(
        "list invoices of voucher",
        exchange -> payments.detail(exchange, ref, day, request.number()).invoices(request));
  }

  @Override
  public PortalDocument workbook(VoucherRef ref, DateRange paid, Progress progress) {
    if (!paid.contains(ref.paid())) {
      throw new IllegalArgumentException("The voucher was paid outside of the period");
    }
    return session.download(
        "download workbook of voucher", exchange -> workbook(exchange, ref, paid, progress));
  }

  private PortalDocument workbook(
      Exchange exchange, VoucherRef ref, DateRange paid, Progress progress) {
    String target = payments.detail(exchange, ref, paid, 1).download();
    BrowserApi api = exchange.api(BrowserApi.class);
    return exchange.download(api.file(target), MediaType.XLSX, progress);
  }
}

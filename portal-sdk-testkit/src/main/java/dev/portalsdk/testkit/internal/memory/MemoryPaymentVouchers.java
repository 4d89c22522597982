package dev.portalsdk.testkit.internal.memory;

import dev.portalsdk.billing.PaymentVouchers;
import dev.portalsdk.billing.payment.CrossedInvoice;
import dev.portalsdk.billing.payment.PaymentVoucher;
import dev.portalsdk.billing.payment.VoucherRef;
import dev.portalsdk.core.PortalCall;
import dev.portalsdk.core.document.PortalDocument;
import dev.portalsdk.core.document.Progress;
import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.error.PortalChangedException;
import dev.portalsdk.core.error.RequestRefusedException;
import dev.portalsdk.core.page.Page;
import dev.portalsdk.core.page.PageRequest;
import dev.portalsdk.core.spi.http.Session;
import dev.portalsdk.core.time.DateRange;
import dev.portalsdk.testkit.internal.state.ProviderFile;
import dev.portalsdk.testkit.internal.state.VoucherFile;
import dev.portalsdk.testkit.spi.PortalRules;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The payments of one provider; a portal searches by period, and its list says what it sums to. */
final class MemoryPaymentVouchers implements PaymentVouchers {

  private final Session session;
  private final Visit visit;
  private final PortalRules rules;

  MemoryPaymentVouchers(Session session, Visit visit, PortalRules rules) {
    this.session = session;
    this.visit = visit;
    this.rules = rules;
  }

  @Override
  public Page<PaymentVoucher> list(DateRange paid, PageRequest request) {
    request.requireFirst();
    Page<VoucherFile> found = session.read("list payment vouchers", x -> search(x.call(), paid));
    List<PaymentVoucher> shown = new ArrayList<>();
    found.items().forEach(file -> shown.add(shown(file.voucher(), shown.size() + 1)));
    int[] position = {0};
    return found.map(file -> shown.get(position[0]++)).toBuilder()
        .window(paid, rules.firstDayOfPayments().map(first -> served(first, paid)).orElse(null))
        .build();
  }

  private static DateRange served(LocalDate first, DateRange paid) {
    return new DateRange(first, paid.to().isBefore(first) ? first : paid.to());
  }

  @Override
  public Page<CrossedInvoice> detail(VoucherRef ref, PageRequest request) {
    PageCut cut = PageCut.numbered(request, rules.crossedInvoicesPerPage());
    return session.read("list invoices of voucher", x -> detail(x.call(), ref, day(ref), cut));
  }

  private static DateRange day(VoucherRef ref) {
    return new DateRange(ref.paid(), ref.paid());
  }

  private Page<CrossedInvoice> detail(
      PortalCall call, VoucherRef ref, DateRange paid, PageCut cut) {
    VoucherFile file = voucher(call, ref, paid);
    return visit.list(call, cut, provider -> file.invoices()).map(this::onScreen);
  }

  @Override
  public PortalDocument workbook(VoucherRef ref, DateRange paid, Progress progress) {
    if (!paid.contains(ref.paid())) {
      throw new IllegalArgumentException("The voucher was paid outside of the period");
    }
    return session.download(
        "download workbook of voucher", x -> workbook(x.call(), ref, paid, progress));
  }

  private PortalDocument workbook(
      PortalCall call, VoucherRef ref, DateRange paid, Progress progress) {
    PageCut first = PageCut.numbered(PageRequest.first(), rules.crossedInvoicesPerPage());
    VoucherFile file = voucher(call, ref, paid);
    visit.list(call, first, provider -> file.invoices());
    visit.document(call);
    PortalDocument workbook = rules.workbook(file.voucher(), file.invoices());
    progress.moved(workbook.size(), workbook.size());
    return workbook;
  }

  private VoucherFile voucher(PortalCall call, VoucherRef ref, DateRange paid) {
    return search(call, paid).items().stream()
        .filter(file -> file.voucher().ref().equals(ref))
        .findFirst()
        .orElseThrow(
            () -> new RequestRefusedException(call, "the portal's list lacks the voucher", null));
  }

  /** Searches; a list whose rows are not those of its sum is noticed. */
  private Page<VoucherFile> search(PortalCall call, DateRange paid) {
    visit.page(call);
    List<VoucherFile> all = new ArrayList<>();
    Page<VoucherFile> page =
        visit.list(
            call,
            PageCut.whole(PageRequest.first()),
            provider -> {
              all.addAll(within(provider, paid));
              return all;
            });
    if (page.items().size() != all.size()) {
      throw new PortalChangedException(
          call, ErrorCode.INCONSISTENT_LISTING, "the list's sum is not that of its rows");
    }
    return page.toBuilder().sumAgreed().build();
  }

  private List<VoucherFile> within(ProviderFile provider, DateRange paid) {
    return provider.vouchers().stream()
        .filter(file -> paid.contains(file.voucher().paidOn()))
        .filter(file -> isShown(file.voucher().paidOn()))
        .toList();
  }

  private boolean isShown(LocalDate day) {
    return rules.firstDayOfPayments().filter(day::isBefore).isEmpty();
  }

  private PaymentVoucher shown(PaymentVoucher voucher, int position) {
    PaymentVoucher.Builder shown =
        PaymentVoucher.builder(voucher.ref())
            .form(voucher.form())
            .paid(voucher.paid())
            .shown(rules.shown(voucher, position));
    voucher.bank().ifPresent(shown::bank);
    voucher.accountKind().ifPresent(shown::accountKind);
    voucher.accountNumber().ifPresent(shown::accountNumber);
    voucher.pending().ifPresent(shown::pending);
    voucher.pendingAdvance().ifPresent(shown::pendingAdvance);
    return shown.build();
  }

  /** The screen has fewer amounts than the payer keeps. */
  private CrossedInvoice onScreen(CrossedInvoice invoice) {
    CrossedInvoice.Builder shown =
        CrossedInvoice.builder(invoice.number(), invoice.paid())
            .voucherNumber(invoice.voucherNumber())
            .documentType(invoice.documentType())
            .shown(rules.shown(invoice));
    invoice
        .amounts()
        .forEach(
            (term, amount) -> {
              if (rules.termsOnScreen().contains(term)) {
                shown.amount(term, amount);
              }
            });
    return shown.build();
  }
}

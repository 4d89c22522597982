package dev.portalsdk.billing.sync;

import dev.portalsdk.billing.PaymentVouchers;
import dev.portalsdk.billing.SavedVouchers;
import dev.portalsdk.billing.invoice.Owner;
import dev.portalsdk.billing.payment.CrossedInvoice;
import dev.portalsdk.billing.payment.PaymentVoucher;
import dev.portalsdk.billing.payment.VoucherRef;
import dev.portalsdk.billing.payment.VoucherStatement;
import dev.portalsdk.billing.store.DayOf;
import dev.portalsdk.billing.store.DocumentName;
import dev.portalsdk.billing.store.ListName;
import dev.portalsdk.billing.store.ListSync;
import dev.portalsdk.billing.store.Question;
import dev.portalsdk.billing.store.SnapshotStore;
import dev.portalsdk.billing.store.SyncWindow;
import dev.portalsdk.core.Offer;
import dev.portalsdk.core.document.PortalDocument;
import dev.portalsdk.core.error.Origin;
import dev.portalsdk.core.page.Page;
import dev.portalsdk.core.page.PageRequest;
import dev.portalsdk.core.time.DateRange;

/** Reads vouchers, the invoices of each from the screen, and from its workbook. */
final class VouchersPart {

  private final Visit visit;
  private final SnapshotStore store;
  private final Owner owner;
  private final PaymentVouchers vouchers;

  VouchersPart(Visit visit) {
    this.visit = visit;
    this.store = visit.store();
    this.owner = visit.member().owner();
    this.vouchers = visit.portal().require(PaymentVouchers.class);
  }

  void run(PartProgress progress) {
    DateRange paid = visit.plan().days();
    ListName<PaymentVoucher> list = ListName.vouchers(owner);
    ListSync<PaymentVoucher> sync = store.begin(list, SyncWindow.of(DayOf.PAYMENT, paid));
    try {
      new ListReading<>(sync, request -> fetch(paid, request), progress::page).toTheEnd();
    } finally {
      progress.listed(sync);
    }
    new RowPart<PaymentVoucher>(visit, progress)
        .ask(
            store.followUps(list, Question.DETAIL),
            Watch.vouchers(),
            (row, attempts) -> ask(row.row().ref(), progress));
  }

  private Page<PaymentVoucher> fetch(DateRange paid, PageRequest request) {
    Page<PaymentVoucher> page = vouchers.list(paid, request);
    if (page.items().stream().anyMatch(voucher -> !voucher.ref().owner().equals(owner))) {
      throw new IllegalStateException(
          "The portal shows another owner's vouchers than the member's");
    }
    return page;
  }

  private void ask(VoucherRef voucher, PartProgress progress) {
    ListSync<CrossedInvoice> sync = store.begin(ListName.detail(voucher), SyncWindow.all());
    try {
      new ListReading<>(sync, page -> vouchers.detail(voucher, page), progress::page).toTheEnd();
    } finally {
      progress.listedBelow(sync);
    }
    if (visit.wantsDocuments()) {
      download(voucher, progress);
    }
  }

  private void download(VoucherRef voucher, PartProgress progress) {
    DateRange day = new DateRange(voucher.paid(), voucher.paid());
    PortalDocument workbook = vouchers.workbook(voucher, day);
    visit.keep(DocumentName.workbook(voucher), workbook, progress);
    visit
        .member()
        .entrance()
        .filter(entrance -> entrance.offer(SavedVouchers.class) == Offer.OFFERED)
        .map(entrance -> entrance.require(SavedVouchers.class).statement(workbook, owner))
        .ifPresent(statement -> store(voucher, statement, progress));
  }

  /** A workbook is a list of one page. */
  private void store(VoucherRef voucher, VoucherStatement statement, PartProgress progress) {
    Page<CrossedInvoice> page =
        Page.builder(
                Origin.file("workbook of voucher"),
                PageRequest.first(),
                statement.invoices().items(),
                statement.invoices().failures())
            .build();
    ListSync<CrossedInvoice> sync = store.begin(ListName.workbook(voucher), SyncWindow.all());
    new ListReading<>(sync, request -> page, progress::page).toTheEnd();
    progress.listedBelow(sync);
  }
}

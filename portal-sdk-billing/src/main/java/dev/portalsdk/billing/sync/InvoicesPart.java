package dev.portalsdk.billing.sync;

import dev.portalsdk.billing.Invoices;
import dev.portalsdk.billing.invoice.Invoice;
import dev.portalsdk.billing.invoice.InvoiceQuery;
import dev.portalsdk.billing.invoice.Owner;
import dev.portalsdk.billing.store.DayOf;
import dev.portalsdk.billing.store.ListName;
import dev.portalsdk.billing.store.ListSync;
import dev.portalsdk.billing.store.SyncWindow;
import dev.portalsdk.core.page.Page;
import dev.portalsdk.core.page.PageRequest;
import org.jspecify.annotations.Nullable;

/** Reads the invoices of the plan's days, by the day that the portal shows. */
final class InvoicesPart {

  private final Visit visit;
  private final Owner owner;
  private final Invoices invoices;
  private @Nullable Page<Invoice> tried;

  InvoicesPart(Visit visit) {
    this.visit = visit;
    this.owner = visit.member().owner();
    this.invoices = visit.portal().require(Invoices.class);
  }

  void run(PartProgress progress) {
    DayOf by = visit.member().invoicesBy().orElseGet(this::shownDay);
    InvoiceQuery query = query(by);
    SyncWindow window = SyncWindow.of(by, visit.plan().days());
    ListSync<Invoice> sync = visit.store().begin(ListName.invoices(owner), window);
    try {
      new ListReading<>(sync, request -> fetch(query, request), progress::page).toTheEnd();
    } finally {
      progress.listed(sync);
    }
  }

  /** Returns by which day the list was asked before, or tries: a portal refuses days it lacks. */
  private DayOf shownDay() {
    return visit.store().syncs(ListName.invoices(owner)).stream()
        .filter(sync -> sync.pages() > 0)
        .flatMap(sync -> sync.window().by().stream())
        .findFirst()
        .orElseGet(this::triedDay);
  }

  private DayOf triedDay() {
    try {
      tried = invoices.list(query(DayOf.ISSUE), PageRequest.first());
      return DayOf.ISSUE;
    } catch (IllegalArgumentException lacksIt) {
      return DayOf.RECEPTION;
    }
  }

  private InvoiceQuery query(DayOf by) {
    InvoiceQuery all = owner.company().map(InvoiceQuery.all()::company).orElse(InvoiceQuery.all());
    return by == DayOf.ISSUE ? all.issued(visit.plan().days()) : all.received(visit.plan().days());
  }

  /** The page that was tried is the first one. */
  private Page<Invoice> fetch(InvoiceQuery query, PageRequest request) {
    Page<Invoice> known = tried;
    tried = null;
    Page<Invoice> page = known != null && request.isFirst() ? known : invoices.list(query, request);
    if (page.items().stream().anyMatch(invoice -> !invoice.key().owner().equals(owner))) {
      throw new IllegalStateException(
          "The portal shows another owner's invoices than the member's");
    }
    return page;
  }
}

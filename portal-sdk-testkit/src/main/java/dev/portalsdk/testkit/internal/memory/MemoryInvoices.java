package dev.portalsdk.testkit.internal.memory;

import dev.portalsdk.billing.Invoices;
import dev.portalsdk.billing.invoice.Invoice;
import dev.portalsdk.billing.invoice.InvoiceQuery;
import dev.portalsdk.core.page.Page;
import dev.portalsdk.core.page.PageRequest;
import dev.portalsdk.core.spi.http.Session;
import dev.portalsdk.core.time.DateRange;
import dev.portalsdk.testkit.internal.state.PayerState;
import dev.portalsdk.testkit.internal.state.ProviderFile;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.function.Predicate;

/**
 * The invoices of one provider. A portal that lists them for a time after their reception searches
 * itself; at another the query is applied to what it lists.
 */
final class MemoryInvoices implements Invoices {

  private final Session session;
  private final Visit visit;
  private final PayerState payer;

  MemoryInvoices(Session session, Visit visit, PayerState payer) {
    this.session = session;
    this.visit = visit;
    this.payer = payer;
  }

  @Override
  public Page<Invoice> list(InvoiceQuery query, PageRequest request) {
    Period shown = payer.rules().receptionWindow().orElse(null);
    return shown == null
        ? listed(query.requireNoReceived(), request)
        : searched(query.requireNoIssued(), request, payer.today().minus(shown));
  }

  private Page<Invoice> listed(InvoiceQuery query, PageRequest request) {
    return fetch(request, invoice -> true).filtered(query::matches).toBuilder()
        .window(query.issued().orElse(null), null)
        .build();
  }

  private Page<Invoice> searched(InvoiceQuery query, PageRequest request, LocalDate first) {
    LocalDate today = payer.today();
    LocalDate last = query.received().map(DateRange::to).filter(today::isBefore).orElse(today);
    DateRange served = new DateRange(first, last);
    return fetch(request, matching(query, served)).toBuilder()
        .window(query.received().orElse(null), served)
        .build();
  }

  private static Predicate<Invoice> matching(InvoiceQuery query, DateRange served) {
    InvoiceQuery shown = InvoiceQuery.all().received(served);
    return invoice ->
        invoice.key().owner().company().equals(query.company())
            && shown.matches(invoice)
            && query.matches(invoice);
  }

  /** All that match, as a workbook has them. */
  List<Invoice> matching(ProviderFile file, InvoiceQuery query) {
    LocalDate today = payer.today();
    LocalDate first = payer.rules().receptionWindow().map(today::minus).orElse(LocalDate.MIN);
    Predicate<Invoice> matching = matching(query, new DateRange(first, today));
    return rows(file, matching).stream().map(ListedInvoice::invoice).toList();
  }

  private Page<Invoice> fetch(PageRequest request, Predicate<Invoice> matching) {
    PageCut cut = PageCut.declared(request, payer.rules().invoicesPerPage());
    return session
        .read("list invoices", x -> visit.list(x.call(), cut, file -> rows(file, matching)))
        .map(ListedInvoice::invoice);
  }

  private List<ListedInvoice> rows(ProviderFile file, Predicate<Invoice> matching) {
    return ListedInvoice.all(file, payer.rules()).stream()
        .filter(listed -> matching.test(listed.file().invoice()))
        .toList();
  }
}

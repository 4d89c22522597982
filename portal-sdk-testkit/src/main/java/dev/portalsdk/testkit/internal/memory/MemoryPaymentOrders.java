package dev.portalsdk.testkit.internal.memory;

import dev.portalsdk.billing.PaymentOrders;
import dev.portalsdk.billing.invoice.DocumentKind;
import dev.portalsdk.billing.invoice.InvoiceRef;
import dev.portalsdk.billing.payment.PaymentOrder;
import dev.portalsdk.billing.payment.PaymentOrderRef;
import dev.portalsdk.core.PortalCall;
import dev.portalsdk.core.document.PortalDocument;
import dev.portalsdk.core.document.Progress;
import dev.portalsdk.core.error.RequestRefusedException;
import dev.portalsdk.core.page.Listing;
import dev.portalsdk.core.page.Page;
import dev.portalsdk.core.page.PageRequest;
import dev.portalsdk.core.page.Paged;
import dev.portalsdk.core.spi.http.Session;
import dev.portalsdk.testkit.internal.state.OrderFile;
import dev.portalsdk.testkit.internal.state.ProviderFile;
import dev.portalsdk.testkit.spi.PortalRules;
import java.util.List;
import java.util.OptionalInt;

/** The payment orders of one provider's invoices, a list of its own for each. */
final class MemoryPaymentOrders implements PaymentOrders {

  private final Session session;
  private final Visit visit;
  private final PortalRules rules;

  MemoryPaymentOrders(Session session, Visit visit, PortalRules rules) {
    this.session = session;
    this.visit = visit;
    this.rules = rules;
  }

  @Override
  public Page<PaymentOrder> of(InvoiceRef invoice, PageRequest request) {
    request.requireNumbered();
    return session
        .read("list payment orders", x -> files(x.call(), invoice, request))
        .map(this::shown);
  }

  private PaymentOrder shown(OrderFile file) {
    return file.order().toBuilder().shown(rules.orders().shown(file.order())).build();
  }

  private Page<OrderFile> files(PortalCall call, InvoiceRef invoice, PageRequest request) {
    PageCut cut = PageCut.declared(request, OptionalInt.of(rules.orders().perPage()));
    return visit.list(call, cut, provider -> orders(call, provider, invoice));
  }

  private static List<OrderFile> orders(
      PortalCall call, ProviderFile provider, InvoiceRef invoice) {
    if (provider.invoice(invoice.key()).isEmpty()) {
      throw new RequestRefusedException(call, "the portal has no such invoice", null);
    }
    return provider.orders().of(invoice.key());
  }

  @Override
  public PortalDocument download(PaymentOrderRef ref, DocumentKind kind, Progress progress) {
    return session.download(
        "download document of payment order", x -> fetch(x.call(), ref, kind, progress));
  }

  private PortalDocument fetch(
      PortalCall call, PaymentOrderRef ref, DocumentKind kind, Progress progress) {
    OrderFile file = find(call, ref);
    if (!file.order().documents().contains(kind)) {
      throw new RequestRefusedException(
          call, "the portal does not offer " + kind + " of this order", null);
    }
    visit.document(call);
    PortalDocument document = OrderDocument.of(file, kind, rules.info().name());
    progress.moved(document.size(), document.size());
    return document;
  }

  /** Looks the order up in its list as it is now. */
  private OrderFile find(PortalCall call, PaymentOrderRef ref) {
    Listing<OrderFile> all = Paged.over(page -> files(call, ref.invoice(), page)).read();
    return all.items().stream()
        .filter(file -> file.order().ref().equals(ref))
        .findFirst()
        .orElseThrow(
            () -> {
              all.orThrow();
              return new RequestRefusedException(call, "the invoice has no such order", null);
            });
  }
}

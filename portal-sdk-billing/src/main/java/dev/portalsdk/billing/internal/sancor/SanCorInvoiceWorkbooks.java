package dev.portalsdk.billing.internal.sancor;

import dev.portalsdk.billing.InvoiceWorkbooks;
import dev.portalsdk.billing.invoice.InvoiceQuery;
import dev.portalsdk.core.document.MediaType;
import dev.portalsdk.core.document.PortalDocument;
import dev.portalsdk.core.document.Progress;
import dev.portalsdk.core.spi.PortalContext;
import dev.portalsdk.core.spi.http.Exchange;
import dev.portalsdk.core.spi.json.JsonApi;
import dev.portalsdk.core.time.DatePattern;
import dev.portalsdk.core.time.DateRange;
import java.util.LinkedHashMap;
import java.util.Map;

/** «DESCARGAR FACTURAS» below the lists of invoices (manual L288, L301, L363). */
final class SanCorInvoiceWorkbooks implements InvoiceWorkbooks {

  private final PortalContext context;
  private final Endpoints endpoints;

  SanCorInvoiceWorkbooks(PortalContext context) {
    this.context = context;
    this.endpoints = new Endpoints(context.settings());
  }

  @Override
  public PortalDocument workbook(InvoiceQuery query, Progress progress) {
    query.requireNoIssued();
    DateRange received =
        query
            .received()
            .orElseThrow(() -> new IllegalArgumentException("A workbook is of days of reception"));
    if (query.number().isPresent()) {
      throw new IllegalArgumentException("A workbook is of all invoices of its days");
    }
    Map<String, String> parameters = new LinkedHashMap<>();
    parameters.put("fechaDesde", DatePattern.SLASHED.format(received.from()));
    parameters.put("fechaHasta", DatePattern.SLASHED.format(received.to()));
    query.company().ifPresent(company -> parameters.put("empresa", company));
    return context
        .session()
        .download("download workbook of invoices", x -> fetch(x, parameters, progress));
  }

  private PortalDocument fetch(
      Exchange exchange, Map<String, String> parameters, Progress progress) {
    JsonApi api = exchange.api(JsonApi.class);
    return exchange.download(
        api.file(endpoints.invoiceWorkbook(), parameters), MediaType.XLSX, progress);
  }
}

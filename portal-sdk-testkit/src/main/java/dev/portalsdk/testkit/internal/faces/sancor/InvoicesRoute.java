package dev.portalsdk.testkit.internal.faces.sancor;

import dev.portalsdk.billing.Invoices;
import dev.portalsdk.billing.invoice.ArgentineNumber;
import dev.portalsdk.billing.invoice.Invoice;
import dev.portalsdk.billing.invoice.InvoiceQuery;
import dev.portalsdk.core.client.Portal;
import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.error.InvalidTextException;
import dev.portalsdk.core.page.Page;
import dev.portalsdk.core.table.Shown;
import dev.portalsdk.core.time.DateRange;
import dev.portalsdk.core.time.Dates;
import dev.portalsdk.testkit.internal.faces.Json;
import dev.portalsdk.testkit.spi.FaceAnswer;
import dev.portalsdk.testkit.spi.FaceRequest;
import java.time.LocalDate;
import java.util.Optional;

/** "Facturas": the search and its ten rows a page (L276-303). */
final class InvoicesRoute {

  static final String PATH = "/api/administracion/facturas";

  private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
  private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

  private InvoicesRoute() {}

  static FaceAnswer list(FaceRequest request, Portal portal) {
    Page<Invoice> page = portal.require(Invoices.class).list(query(request), Paging.asked(request));
    return Paging.list(page, page.items().stream().map(InvoicesRoute::row).toList(), "10").answer();
  }

  static InvoiceQuery query(FaceRequest request) {
    InvoiceQuery query = InvoiceQuery.all();
    Optional<LocalDate> from = day(request, "fechaDesde");
    Optional<LocalDate> to = day(request, "fechaHasta");
    if (from.isPresent() || to.isPresent()) {
      query = query.received(range(from.orElse(FIRST), to.orElse(LAST)));
    }
    return number(request).map(query::number).orElse(query);
  }

  private static DateRange range(LocalDate from, LocalDate to) {
    if (from.isAfter(to)) {
      throw new InvalidTextException(ErrorCode.INVALID_TEXT, "The range ends before it begins");
    }
    return new DateRange(from, to);
  }

  /** A point of sale alone, or a number alone, finds nothing here: both are one number. */
  private static Optional<ArgentineNumber> number(FaceRequest request) {
    return request
        .parameter("puntoDeVenta")
        .map(
            pointOfSale ->
                new ArgentineNumber(
                    figure(pointOfSale),
                    figure(request.parameter("numeroComprobante").orElse(""))));
  }

  private static int figure(String text) {
    if (!text.matches("[0-9]{1,8}")) {
      throw new InvalidTextException(ErrorCode.INVALID_TEXT, "A number has one to eight digits");
    }
    return Integer.parseInt(text);
  }

  private static Optional<LocalDate> day(FaceRequest request, String name) {
    return request.parameter(name).map(Dates::slashed);
  }

  static Json row(Invoice invoice) {
    Shown shown = invoice.shown();
    return Json.object()
        .cell("recepcion", shown, "Recepción")
        .cell("factura", shown, "Factura")
        .cell("importe", shown, "Importe")
        .cell("debitos", shown, "Débitos")
        .cell("saldo", shown, "Saldo")
        .cell("vencimiento", shown, "Vencimiento")
        .cell("estado", shown, "Estado")
        .truth("ordenDePago", false)
        .truth("planillaDebitos", false);
  }
}

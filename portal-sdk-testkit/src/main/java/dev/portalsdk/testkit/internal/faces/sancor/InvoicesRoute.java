package dev.portalsdk.testkit.internal.faces.sancor;

import dev.portalsdk.billing.InvoiceDocuments;
import dev.portalsdk.billing.InvoiceWorkbooks;
import dev.portalsdk.billing.Invoices;
import dev.portalsdk.billing.PaymentOrders;
import dev.portalsdk.billing.PendingInvoices;
import dev.portalsdk.billing.invoice.ArgentineNumber;
import dev.portalsdk.billing.invoice.DocumentKind;
import dev.portalsdk.billing.invoice.Invoice;
import dev.portalsdk.billing.invoice.InvoiceQuery;
import dev.portalsdk.billing.invoice.InvoiceRef;
import dev.portalsdk.core.client.Portal;
import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.error.InvalidTextException;
import dev.portalsdk.core.page.Page;
import dev.portalsdk.core.page.PageRequest;
import dev.portalsdk.core.table.Shown;
import dev.portalsdk.core.time.DateRange;
import dev.portalsdk.core.time.Dates;
import dev.portalsdk.testkit.internal.faces.Json;
import dev.portalsdk.testkit.spi.FaceAnswer;
import dev.portalsdk.testkit.spi.FaceRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** "Facturas": the search and its ten rows a page (L276-303). */
final class InvoicesRoute {

  static final String PATH = "/api/administracion/facturas";
  static final String UNDER_WAY = "/api/administracion/envios/en-curso";
  static final String WORKBOOK = "/api/administracion/facturas/excel";
  static final String DEBIT_SHEET = "/api/administracion/facturas/planilla-debitos";
  static final String PENDING = "/api/administracion/envios/pendientes";

  private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
  private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

  private InvoicesRoute() {}

  static FaceAnswer list(FaceRequest request, Portal portal) {
    return page(portal.require(Invoices.class).list(query(request), Paging.asked(request)), portal);
  }

  /** "Envíos En curso/Finalizados": the tab of a company (L342, L356-363). */
  static FaceAnswer underWay(FaceRequest request, Portal portal) {
    InvoiceQuery query = query(request).company(request.parameter("empresa").orElse("SanCorSalud"));
    return page(portal.require(Invoices.class).list(query, Paging.asked(request)), portal);
  }

  /** "Envíos Pendientes": one more column, «Adjuntar Archivo», with a picture (L379). */
  static FaceAnswer pending(FaceRequest request, Portal portal) {
    return page(portal.require(PendingInvoices.class).list(Paging.asked(request)), portal);
  }

  private static FaceAnswer page(Page<Invoice> page, Portal portal) {
    List<Json> rows = page.items().stream().map(invoice -> row(invoice, portal)).toList();
    return Paging.list(page, rows, "10").answer();
  }

  /** «DESCARGAR FACTURAS» (L301, L363). */
  static FaceAnswer workbook(FaceRequest request, Portal portal) {
    InvoiceQuery days = query(request);
    InvoiceQuery query = request.parameter("empresa").map(days::company).orElse(days);
    return FaceAnswer.file(portal.require(InvoiceWorkbooks.class).workbook(query));
  }

  /** The picture of «Planilla débitos». */
  static FaceAnswer debitSheet(FaceRequest request, Portal portal) {
    InvoiceRef ref =
        Voucher.of(portal, request.parameter("factura").orElse(""), request.parameter("empresa"));
    return FaceAnswer.file(
        portal.require(InvoiceDocuments.class).download(ref, DocumentKind.DEBIT_DETAIL));
  }

  static InvoiceQuery query(FaceRequest request) {
    InvoiceQuery query = InvoiceQuery.all();
    query = days(request).map(query::received).orElse(query);
    return number(request).map(query::number).orElse(query);
  }

  /** The fields «Fecha Desde» and «Fecha Hasta», if one is filled in. */
  static Optional<DateRange> days(FaceRequest request) {
    Optional<LocalDate> from = day(request, "fechaDesde");
    Optional<LocalDate> to = day(request, "fechaHasta");
    return from.isPresent() || to.isPresent()
        ? Optional.of(range(from.orElse(FIRST), to.orElse(LAST)))
        : Optional.empty();
  }

  private static DateRange range(LocalDate from, LocalDate to) {
    if (from.isAfter(to)) {
      throw new InvalidTextException(ErrorCode.INVALID_TEXT, "The range ends before it begins");
    }
    return new DateRange(from, to);
  }

  /** A point of sale alone, or a number alone, is refused here: both are one number. */
  private static Optional<ArgentineNumber> number(FaceRequest request) {
    if (request.parameter("puntoDeVenta").isEmpty()
        && request.parameter("numeroComprobante").isPresent()) {
      throw new InvalidTextException(ErrorCode.INVALID_TEXT, "A number has a point of sale");
    }
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

  static Json row(Invoice invoice, Portal portal) {
    InvoiceRef ref = invoice.ref();
    Shown shown = invoice.shown();
    return Json.object()
        .cell("recepcion", shown, "Recepción")
        .cell("factura", shown, "Factura")
        .cell("importe", shown, "Importe")
        .cell("debitos", shown, "Débitos")
        .cell("saldo", shown, "Saldo")
        .cell("vencimiento", shown, "Vencimiento")
        .cell("estado", shown, "Estado")
        .truth(
            "ordenDePago",
            !portal.require(PaymentOrders.class).of(ref, PageRequest.first()).items().isEmpty())
        .truth(
            "planillaDebitos",
            portal
                .require(InvoiceDocuments.class)
                .available(ref)
                .contains(DocumentKind.DEBIT_DETAIL));
  }
}

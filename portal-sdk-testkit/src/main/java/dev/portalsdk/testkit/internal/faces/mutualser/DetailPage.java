package dev.portalsdk.testkit.internal.faces.mutualser;

import dev.portalsdk.billing.PaymentVouchers;
import dev.portalsdk.billing.payment.CrossedInvoice;
import dev.portalsdk.billing.payment.PaymentVoucher;
import dev.portalsdk.core.client.Portal;
import dev.portalsdk.core.error.RequestRefusedException;
import dev.portalsdk.core.page.Page;
import dev.portalsdk.core.page.PageRequest;
import dev.portalsdk.core.time.DateRange;
import dev.portalsdk.testkit.internal.faces.Markup;
import dev.portalsdk.testkit.spi.FaceAnswer;
import dev.portalsdk.testkit.spi.FaceRequest;
import java.util.List;
import java.util.Optional;

/** The section "Detalle de Pagos": the invoices of a voucher, 21 a page (L182-190). */
final class DetailPage {

  static final String PATH = "/financiera/detalle";
  static final String DOWNLOAD = "/financiera/descargar";

  private static final List<String> HEADERS =
      List.of(
          "N° Comprobante de Pago / Anticipo",
          "Tipo Documento",
          "Número de Factura",
          "Valor Factura",
          "Valor Neto",
          "Valor Pagado",
          "Descuento Financiero",
          "Saldo",
          "Embargos");

  private DetailPage() {}

  /** Where the detail of a voucher is, within the period that was asked for. */
  static String address(PaymentVoucher voucher, FaceRequest request) {
    return PATH
        + "?documento="
        + voucher.number()
        + "&fecha="
        + MutualSerWords.day(voucher.paidOn())
        + "&desde="
        + request.parameter("desde").orElse("")
        + "&hasta="
        + request.parameter("hasta").orElse("");
  }

  static FaceAnswer show(FaceRequest request, Portal portal) {
    return voucher(request, portal)
        .map(voucher -> show(request, portal, voucher))
        .orElseGet(MutualSerFace::unknown);
  }

  static FaceAnswer download(FaceRequest request, Portal portal) {
    Optional<DateRange> period = PaymentsPage.period(request);
    Optional<PaymentVoucher> voucher = voucher(request, portal);
    if (period.isEmpty() || voucher.isEmpty()) {
      return MutualSerFace.unknown();
    }
    return FaceAnswer.file(
        portal.require(PaymentVouchers.class).workbook(voucher.get().ref(), period.get()));
  }

  private static Optional<PaymentVoucher> voucher(FaceRequest request, Portal portal) {
    String number = request.parameter("documento").orElse("");
    String day = request.parameter("fecha").orElse("");
    return PaymentsPage.period(request).stream()
        .flatMap(period -> PaymentsPage.vouchers(portal, period).stream())
        .filter(voucher -> voucher.number().equals(number))
        .filter(voucher -> MutualSerWords.day(voucher.paidOn()).equals(day))
        .findFirst();
  }

  private static FaceAnswer show(FaceRequest request, Portal portal, PaymentVoucher voucher) {
    try {
      return show(
          request,
          voucher,
          portal
              .require(PaymentVouchers.class)
              .detail(voucher.ref(), PageRequest.number(number(request))));
    } catch (RequestRefusedException | NumberFormatException noSuchPage) {
      return MutualSerFace.unknown();
    }
  }

  private static int number(FaceRequest request) {
    return Math.max(1, Integer.parseInt(request.parameter("pagina").orElse("1")));
  }

  private static FaceAnswer show(
      FaceRequest request, PaymentVoucher voucher, Page<CrossedInvoice> invoices) {
    Markup page =
        MutualSerFace.page("Consulta de Pagos").raw("<h2>Detalle de Pagos</h2>\n").table(HEADERS);
    for (CrossedInvoice invoice : invoices.items()) {
      page.raw("<tr>").cells(HEADERS, invoice.shown().asMap()).raw("</tr>\n");
    }
    String address = address(voucher, request);
    pager(page.endTable().raw("<p>"), address, number(request), invoices.next().isPresent());
    return page.raw("</p>\n<p>")
        .link(DOWNLOAD + address.substring(PATH.length()), "Descargar")
        .raw("</p>\n")
        .end();
  }

  /** Arrows and numbers, as far as the portal has pages around this one (L190). */
  private static void pager(Markup page, String address, int number, boolean more) {
    if (number > 1) {
      page.link(address + "&pagina=" + (number - 1), "<").raw(" ");
    }
    for (int other = 1; other < number; other++) {
      page.link(address + "&pagina=" + other, String.valueOf(other)).raw(" ");
    }
    page.raw("<b>" + number + "</b>");
    if (more) {
      String next = address + "&pagina=" + (number + 1);
      page.raw(" ").link(next, String.valueOf(number + 1)).raw(" ").link(next, ">");
    }
  }
}

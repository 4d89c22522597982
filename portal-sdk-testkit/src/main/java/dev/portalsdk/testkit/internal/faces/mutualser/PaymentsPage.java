package dev.portalsdk.testkit.internal.faces.mutualser;

import dev.portalsdk.billing.PaymentVouchers;
import dev.portalsdk.billing.payment.PaymentVoucher;
import dev.portalsdk.core.client.Portal;
import dev.portalsdk.core.money.Currencies;
import dev.portalsdk.core.money.Money;
import dev.portalsdk.core.page.PageRequest;
import dev.portalsdk.core.time.DateRange;
import dev.portalsdk.core.time.Dates;
import dev.portalsdk.testkit.internal.faces.Markup;
import dev.portalsdk.testkit.spi.FaceAnswer;
import dev.portalsdk.testkit.spi.FaceRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The page "Financiera": a search by period, and below it "Comprobantes de Egreso" (L120-165). */
final class PaymentsPage {

  static final String PATH = "/financiera";

  private static final List<String> TEXTS =
      List.of(
          "Ítem",
          "Fecha de Pago",
          "Nombre del Banco",
          "Tipo de Cuenta",
          "Número de Cuenta",
          "Forma de Pago",
          "N° Documento",
          "Valor Pago",
          "Valor Pendiente por Aplicar",
          "Valor Pendiente por Aplicar Anticipo");

  private PaymentsPage() {}

  static FaceAnswer show(FaceRequest request, Portal portal) {
    Markup page = MutualSerFace.page("Consulta de Pagos");
    search(page, request);
    if (request.parameter("desde").isEmpty()) {
      return page.end();
    }
    return period(request)
        .map(period -> list(page, request, vouchers(portal, period)))
        .orElseGet(() -> page.alert("La fecha debe poseer el formato dd/MM/yyyy").end());
  }

  /** The days that were asked for, if they are days. */
  static Optional<DateRange> period(FaceRequest request) {
    try {
      return Optional.of(
          new DateRange(
              Dates.slashed(request.parameter("desde").orElse("")),
              Dates.slashed(request.parameter("hasta").orElse(""))));
    } catch (IllegalArgumentException noPeriod) {
      return Optional.empty();
    }
  }

  static List<PaymentVoucher> vouchers(Portal portal, DateRange period) {
    return portal.require(PaymentVouchers.class).list(period, PageRequest.first()).items();
  }

  private static void search(Markup page, FaceRequest request) {
    page.raw("<form method=\"get\" action=\"" + PATH + "\">\n")
        .combo("Buscar por:", "buscar", List.of("Periodo"), "Periodo")
        .raw("<label>Periodo de Pago: <input type=\"text\" name=\"desde\" value=\"")
        .text(request.parameter("desde").orElse(""))
        .raw("\"> <input type=\"text\" name=\"hasta\" value=\"")
        .text(request.parameter("hasta").orElse(""))
        .raw("\"></label>\n<input type=\"image\" alt=\"Buscar\">\n</form>\n");
  }

  private static FaceAnswer list(Markup page, FaceRequest request, List<PaymentVoucher> vouchers) {
    page.raw("<h2>Comprobantes de Egreso</h2>\n<p>NOTA: La consulta de los comprobantes de Egreso,")
        .raw(" solo muestra los documentos generados desde el año 2017</p>\n")
        .table(headers());
    for (PaymentVoucher voucher : vouchers) {
      Map<String, String> shown = voucher.shown().asMap();
      page.raw("<tr>").cells(TEXTS, shown).raw("<td>");
      page.link(DetailPage.address(voucher, request), shown.getOrDefault("Detalle", ""));
      page.raw("</td></tr>\n");
    }
    return page.endTable()
        .raw("<p>Total Pagado: ")
        .text(MutualSerWords.amount(sum(vouchers)))
        .raw("</p>\n")
        .end();
  }

  private static List<String> headers() {
    return Stream.concat(TEXTS.stream(), Stream.of("Detalle")).toList();
  }

  private static Money sum(List<PaymentVoucher> vouchers) {
    return Money.sum(Currencies.COP, vouchers.stream().map(PaymentVoucher::paid).toList());
  }
}

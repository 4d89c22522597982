package dev.portalsdk.testkit.toy;

import dev.portalsdk.billing.Invoices;
import dev.portalsdk.billing.invoice.Invoice;
import dev.portalsdk.billing.invoice.InvoiceQuery;
import dev.portalsdk.core.Credentials;
import dev.portalsdk.core.PortalId;
import dev.portalsdk.core.care.Authorization;
import dev.portalsdk.core.care.Authorizations;
import dev.portalsdk.core.client.Portal;
import dev.portalsdk.core.error.LoginRefusedException;
import dev.portalsdk.core.error.RequestRefusedException;
import dev.portalsdk.core.page.Extent;
import dev.portalsdk.core.page.Page;
import dev.portalsdk.core.page.PageRequest;
import dev.portalsdk.core.table.Shown;
import dev.portalsdk.testkit.spi.FaceAnswer;
import dev.portalsdk.testkit.spi.FaceRequest;
import dev.portalsdk.testkit.spi.PortalFace;
import dev.portalsdk.testkit.spi.Visitor;
import java.util.List;

/** The toy portal's pages: a login, a paged list that says what it shows, and a plain list. */
final class ToyFace implements PortalFace {

  private static final List<String> INVOICE_HEADERS =
      List.of("Número", "Fecha", "Importe", "Estado");
  private static final List<String> AUTHORIZATION_HEADERS = List.of("Autorización", "Fecha");

  @Override
  public PortalId id() {
    return ToyPortal.ID;
  }

  @Override
  public FaceAnswer answer(FaceRequest request, Visitor visitor) {
    if (request.method().equals("POST")) {
      return enter(request, visitor);
    }
    return visitor.portal().map(portal -> inside(request, portal)).orElseGet(() -> login(request));
  }

  @Override
  public FaceAnswer tokenRefused() {
    return html("Formulario vencido").withStatus(403);
  }

  @Override
  public FaceAnswer maintenance() {
    return html("Sitio en mantenimiento");
  }

  private static FaceAnswer enter(FaceRequest request, Visitor visitor) {
    String user = request.field("u").orElse("");
    String password = request.field("c").orElse("");
    if (!password.equals("secreto")) {
      return login(request);
    }
    try {
      visitor.enter(Credentials.of("user", user).and("password", password));
      return html("Bienvenido");
    } catch (LoginRefusedException refused) {
      return login(request);
    }
  }

  private static FaceAnswer login(FaceRequest request) {
    return html(
        "<form action='/entrada' method='post'><input type='hidden' name='"
            + FaceRequest.TOKEN_FIELD
            + "' value='"
            + request.token()
            + "'><label for='u'>Usuario</label><input id='u' name='u'>"
            + "<label for='c'>Contraseña</label><input id='c' name='c' type='password'></form>");
  }

  private static FaceAnswer inside(FaceRequest request, Portal portal) {
    return switch (request.path()) {
      case "/facturas" -> invoices(request, portal.require(Invoices.class));
      case "/autorizaciones" -> authorizations(portal.require(Authorizations.class));
      default -> html("No existe").withStatus(404);
    };
  }

  private static FaceAnswer invoices(FaceRequest request, Invoices invoices) {
    int number = Integer.parseInt(request.parameter("pagina").orElse("1"));
    try {
      Page<Invoice> page = invoices.list(InvoiceQuery.all(), PageRequest.number(number));
      List<Shown> rows = page.items().stream().map(Invoice::shown).toList();
      String none = rows.isEmpty() ? "<tr><td>Sin facturas</td></tr>" : "";
      return html(table(INVOICE_HEADERS, rows, none) + range(page.extent().orElseThrow()));
    } catch (RequestRefusedException noSuchPage) {
      return html("No existe").withStatus(404);
    }
  }

  private static FaceAnswer authorizations(Authorizations authorizations) {
    List<Shown> rows =
        authorizations.list(PageRequest.first()).items().stream()
            .map(Authorization::shown)
            .toList();
    return html(table(AUTHORIZATION_HEADERS, rows, ""));
  }

  private static String range(Extent extent) {
    return extent.rows() == 0
        ? "0 de 0"
        : extent.first() + "-" + extent.last() + " de " + extent.total();
  }

  private static String table(List<String> headers, List<Shown> rows, String end) {
    StringBuilder table = new StringBuilder("<table><tr>");
    headers.forEach(header -> table.append("<th>").append(header).append("</th>"));
    table.append("</tr>");
    for (Shown row : rows) {
      table.append("<tr>");
      headers.forEach(h -> table.append("<td>").append(row.text(h).orElse("")).append("</td>"));
      table.append("</tr>");
    }
    return table.append(end).append("</table>").toString();
  }

  private static FaceAnswer html(String body) {
    return FaceAnswer.page("<!doctype html><html><body>" + body + "</body></html>");
  }
}

package dev.portalsdk.billing.internal.sancor;

import dev.portalsdk.core.account.PortalUser;
import dev.portalsdk.core.account.UserId;
import dev.portalsdk.core.account.UserRequirements;
import dev.portalsdk.core.page.Page;
import dev.portalsdk.core.page.PageRequest;
import dev.portalsdk.core.spi.json.JsonPage;
import java.util.LinkedHashSet;
import java.util.List;

/** What the section "Usuarios" shows, whose layout is a lost picture (manual L400-407). */
final class UsersPage {

  private final JsonPage page;

  UsersPage(JsonPage page) {
    this.page = page;
  }

  Page<PortalUser> users(PageRequest request) {
    Listed list = page.read(Listed.class);
    ShownRows rows = ShownRows.of(page, list.columnas());
    return page.ranged(
        page.rows(
            "filas",
            UserRow.class,
            list.filas(),
            request,
            (wire, row) ->
                new PortalUser(
                    row.read("id", UserId::new),
                    new LinkedHashSet<>(wire.permisos()),
                    rows.shown(row, wire.celdas()))),
        "rango",
        list.rango(),
        request);
  }

  UserRequirements requirements() {
    Form form = page.read(Form.class);
    return new UserRequirements(form.etiquetas(), new LinkedHashSet<>(form.permisos()));
  }

  record Listed(
      List<String> columnas, List<UserRow> filas, String rango, String elementosPorPagina) {}

  record UserRow(String id, List<String> permisos, List<String> celdas) {}

  record Form(List<String> etiquetas, List<String> permisos) {}
}

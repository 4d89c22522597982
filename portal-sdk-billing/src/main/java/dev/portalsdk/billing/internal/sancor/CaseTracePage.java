package dev.portalsdk.billing.internal.sancor;

import dev.portalsdk.core.desk.CaseStep;
import dev.portalsdk.core.page.Page;
import dev.portalsdk.core.page.PageRequest;
import dev.portalsdk.core.spi.json.JsonPage;
import java.util.List;

/** What the "lupa de trazabilidad" shows: organisational units and their state (manual L196). */
final class CaseTracePage {

  private final JsonPage page;

  CaseTracePage(JsonPage page) {
    this.page = page;
  }

  Page<CaseStep> steps(PageRequest request) {
    Listed list = page.read(Listed.class);
    return page.rows("filas", StepRow.class, list.filas(), request, (wire, row) -> step(wire))
        .build();
  }

  private static CaseStep step(StepRow wire) {
    return CaseStep.of(wire.unidadOrganizacional(), wire.estado())
        .withShown(
            Cells.of("Unidad Organizacional", wire.unidadOrganizacional())
                .and("Estado", wire.estado())
                .shown());
  }

  record Listed(List<StepRow> filas) {}

  record StepRow(String unidadOrganizacional, String estado) {}
}

package dev.portalsdk.billing.internal.sancor;

import dev.portalsdk.billing.internal.sancor.wire.desk.CaseTrace;
import dev.portalsdk.billing.internal.sancor.wire.desk.CaseTraceRow;
import dev.portalsdk.core.desk.CaseStep;
import dev.portalsdk.core.page.Page;
import dev.portalsdk.core.page.PageRequest;
import dev.portalsdk.core.spi.json.JsonPage;

/** What the "lupa de trazabilidad" shows: organisational units and their state (manual L196). */
final class CaseTracePage {

  private final JsonPage page;

  CaseTracePage(JsonPage page) {
    this.page = page;
  }

  Page<CaseStep> steps(PageRequest request) {
    CaseTrace list = page.read(CaseTrace.class);
    return page.rows("filas", CaseTraceRow.class, list.filas(), request, (wire, row) -> step(wire))
        .build();
  }

  private static CaseStep step(CaseTraceRow wire) {
    return CaseStep.of(wire.unidadOrganizacional(), wire.estado())
        .withShown(
            Cells.of("Unidad Organizacional", wire.unidadOrganizacional())
                .and("Estado", wire.estado())
                .shown());
  }
}

package dev.portalsdk.billing.internal.sancor;

import dev.portalsdk.billing.internal.sancor.wire.desk.CaseList;
import dev.portalsdk.billing.internal.sancor.wire.desk.CaseRow;
import dev.portalsdk.core.desk.Case;
import dev.portalsdk.core.identity.CaseNumber;
import dev.portalsdk.core.page.Page;
import dev.portalsdk.core.page.PageRequest;
import dev.portalsdk.core.spi.json.JsonPage;
import dev.portalsdk.core.table.Row;
import dev.portalsdk.core.time.Dates;

/**
 * A page of the section "Estado de Gestiones" (manual L189-196), whose picture is lost: that a case
 * has its day as {@code dd/MM/yyyy} and that the list pages as "Facturas" does is this project's
 * reading.
 */
final class CasesPage {

  private final JsonPage page;

  CasesPage(JsonPage page) {
    this.page = page;
  }

  Page<Case> cases(PageRequest request) {
    CaseList list = page.read(CaseList.class);
    return page.ranged(
        page.rows("filas", CaseRow.class, list.filas(), request, CasesPage::filed),
        "rango",
        list.rango(),
        request);
  }

  private static Case filed(CaseRow wire, Row row) {
    Case.Builder filed =
        Case.builder(row.read("numeroDeGestion", CaseNumber::parse))
            .opened(row.date("fecha", Dates::slashed))
            .state(wire.estado());
    Cells.present(wire.motivoDeContacto()).ifPresent(filed::reason);
    return filed
        .shown(
            Cells.of("Número de Gestión", wire.numeroDeGestion())
                .and("Fecha", wire.fecha())
                .and("Motivo de Contacto", wire.motivoDeContacto())
                .and("Estado", wire.estado())
                .shown())
        .build();
  }
}

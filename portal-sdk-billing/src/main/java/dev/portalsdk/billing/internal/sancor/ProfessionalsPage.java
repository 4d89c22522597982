package dev.portalsdk.billing.internal.sancor;

import dev.portalsdk.billing.agreement.AttachedProfessional;
import dev.portalsdk.billing.internal.sancor.wire.agreement.ProfessionalList;
import dev.portalsdk.billing.internal.sancor.wire.agreement.ProfessionalRow;
import dev.portalsdk.core.identity.Cuit;
import dev.portalsdk.core.identity.ProviderNumber;
import dev.portalsdk.core.page.Page;
import dev.portalsdk.core.page.PageRequest;
import dev.portalsdk.core.spi.json.JsonPage;
import dev.portalsdk.core.table.Row;
import java.util.List;

/** The table "Profesionales" of "Prestadores Adheridos" (manual L240-244). */
final class ProfessionalsPage {

  /** What stands under CUIT where the payer has none (L243). */
  private static final String NO_CUIT = "0";

  private final JsonPage page;

  ProfessionalsPage(JsonPage page) {
    this.page = page;
  }

  Page<AttachedProfessional> professionals(PageRequest request) {
    List<ProfessionalRow> rows = page.read(ProfessionalList.class).filas();
    return page.rows("filas", ProfessionalRow.class, rows, request, ProfessionalsPage::professional)
        .build();
  }

  private static AttachedProfessional professional(ProfessionalRow wire, Row row) {
    AttachedProfessional.Builder professional =
        AttachedProfessional.builder(row.read("numeroPrestador", ProviderNumber::parse))
            .name(wire.razonSocial());
    if (!wire.cuit().isBlank() && !wire.cuit().equals(NO_CUIT)) {
      professional.cuit(row.read("cuit", Cuit::parse));
    }
    return professional
        .shown(
            Cells.of("Número Prestador", wire.numeroPrestador())
                .and("CUIT", wire.cuit())
                .and("Razón Social", wire.razonSocial())
                .shown())
        .build();
  }
}

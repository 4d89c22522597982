package dev.portalsdk.billing.internal.sancor;

import dev.portalsdk.billing.agreement.Norm;
import dev.portalsdk.billing.agreement.NormFolder;
import dev.portalsdk.billing.internal.sancor.wire.agreement.NormList;
import dev.portalsdk.billing.internal.sancor.wire.agreement.NormRow;
import dev.portalsdk.core.desk.EntryId;
import dev.portalsdk.core.page.Page;
import dev.portalsdk.core.page.PageRequest;
import dev.portalsdk.core.spi.json.JsonPage;
import dev.portalsdk.core.table.HeaderText;
import dev.portalsdk.core.table.Row;
import dev.portalsdk.core.time.Dates;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A folder of "Normas", «No Leídas» or «Repositorio» (manual L267-274). */
final class NormsPage {

  /** The one action that the manual prints (L274); others are kept as they are. */
  private static final Pattern READ =
      Pattern.compile("norma leida el ([0-9]{2}/[0-9]{2}/[0-9]{4})");

  private final JsonPage page;
  private final NormFolder folder;

  NormsPage(JsonPage page, NormFolder folder) {
    this.page = page;
    this.folder = folder;
  }

  Page<Norm> norms(PageRequest request) {
    List<NormRow> rows = page.read(NormList.class).filas();
    return page.rows("filas", NormRow.class, rows, request, this::norm).build();
  }

  private Norm norm(NormRow wire, Row row) {
    Norm.Builder norm =
        Norm.builder(row.read("norma", EntryId::parse))
            .folder(folder)
            .document(wire.documento())
            .action(wire.accion());
    Cells.present(wire.seccion()).ifPresent(norm::section);
    Matcher read = READ.matcher(HeaderText.fold(wire.accion()));
    if (read.matches()) {
      norm.readOn(row.read("accion", words -> Dates.slashed(read.group(1))));
    }
    return norm.shown(
            Cells.of("Norma", wire.norma())
                .and("Sección", wire.seccion())
                .and("Documento", wire.documento())
                .and("Acción", wire.accion())
                .shown())
        .build();
  }
}

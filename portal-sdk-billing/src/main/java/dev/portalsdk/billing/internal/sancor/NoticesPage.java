package dev.portalsdk.billing.internal.sancor;

import dev.portalsdk.billing.internal.sancor.wire.desk.NoticeList;
import dev.portalsdk.billing.internal.sancor.wire.desk.NoticeRow;
import dev.portalsdk.core.desk.EntryId;
import dev.portalsdk.core.desk.Notice;
import dev.portalsdk.core.desk.NoticeFolder;
import dev.portalsdk.core.page.Page;
import dev.portalsdk.core.page.PageRequest;
import dev.portalsdk.core.spi.json.JsonPage;
import dev.portalsdk.core.table.Row;
import dev.portalsdk.core.time.Dates;

/** A folder of "Novedades" (manual L443-445), whose picture is lost. */
final class NoticesPage {

  private final JsonPage page;
  private final NoticeFolder folder;

  NoticesPage(JsonPage page, NoticeFolder folder) {
    this.page = page;
    this.folder = folder;
  }

  Page<Notice> notices(PageRequest request) {
    NoticeList list = page.read(NoticeList.class);
    return page.rows("filas", NoticeRow.class, list.filas(), request, this::notice).build();
  }

  private Notice notice(NoticeRow wire, Row row) {
    Notice.Builder notice =
        Notice.builder(row.read("novedad", EntryId::parse))
            .folder(folder)
            .published(row.date("fecha", Dates::slashed))
            .title(wire.titulo());
    Cells.present(wire.texto()).ifPresent(notice::text);
    Cells.present(wire.importancia()).ifPresent(notice::importance);
    return notice
        .shown(
            Cells.of("Novedad", wire.novedad())
                .and("Fecha", wire.fecha())
                .and("Título", wire.titulo())
                .and("Texto", wire.texto())
                .and("Importancia", wire.importancia())
                .shown())
        .build();
  }
}

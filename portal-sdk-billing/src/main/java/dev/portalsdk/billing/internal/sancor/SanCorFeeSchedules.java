package dev.portalsdk.billing.internal.sancor;

import dev.portalsdk.billing.FeeSchedules;
import dev.portalsdk.billing.agreement.FeeSchedule;
import dev.portalsdk.billing.internal.sancor.wire.agreement.FeeScheduleList;
import dev.portalsdk.billing.internal.sancor.wire.agreement.FeeScheduleRow;
import dev.portalsdk.core.desk.EntryId;
import dev.portalsdk.core.document.PortalDocument;
import dev.portalsdk.core.document.Progress;
import dev.portalsdk.core.page.Page;
import dev.portalsdk.core.page.PageRequest;
import dev.portalsdk.core.spi.PortalContext;
import dev.portalsdk.core.spi.http.Exchange;
import dev.portalsdk.core.spi.json.JsonPage;
import dev.portalsdk.core.spi.json.JsonPages;
import dev.portalsdk.core.table.Row;
import java.util.List;

/** The section "Aranceles": the last two updates (manual L200-202), whose picture is lost. */
final class SanCorFeeSchedules implements FeeSchedules {

  private final PortalContext context;
  private final JsonPages api;
  private final Endpoints endpoints;

  SanCorFeeSchedules(PortalContext context) {
    this.context = context;
    this.api = new JsonPages(context.settings());
    this.endpoints = new Endpoints(context.settings());
  }

  @Override
  public Page<FeeSchedule> list(PageRequest request) {
    request.requireFirst();
    return context.session().read("list fee schedules", this::list);
  }

  private Page<FeeSchedule> list(Exchange exchange) {
    JsonPage page = api.get(exchange, endpoints.feeSchedules());
    List<FeeScheduleRow> rows = page.read(FeeScheduleList.class).filas();
    return page.rows(
            "filas", FeeScheduleRow.class, rows, PageRequest.first(), SanCorFeeSchedules::schedule)
        .build();
  }

  private static FeeSchedule schedule(FeeScheduleRow wire, Row row) {
    return FeeSchedule.of(row.read("actualizacion", EntryId::parse), wire.titulo())
        .withShown(
            Cells.of("Actualización", wire.actualizacion()).and("Título", wire.titulo()).shown());
  }

  @Override
  public PortalDocument download(EntryId schedule, Progress progress) {
    return context
        .session()
        .download(
            "download fee schedule",
            x -> EntryFile.download(x, endpoints.feeScheduleFile(), schedule, progress));
  }
}

package dev.portalsdk.billing.internal.sancor;

import dev.portalsdk.billing.internal.sancor.wire.desk.TutorialList;
import dev.portalsdk.billing.internal.sancor.wire.desk.TutorialRow;
import dev.portalsdk.core.desk.Tutorial;
import dev.portalsdk.core.desk.Tutorials;
import dev.portalsdk.core.page.Page;
import dev.portalsdk.core.page.PageRequest;
import dev.portalsdk.core.spi.PortalContext;
import dev.portalsdk.core.spi.http.Exchange;
import dev.portalsdk.core.spi.json.JsonPage;
import dev.portalsdk.core.spi.json.JsonPages;
import dev.portalsdk.core.table.Row;
import java.net.URI;
import java.util.List;

/** The section "Tutoriales" (manual L419-426), whose picture is lost. */
final class SanCorTutorials implements Tutorials {

  private final PortalContext context;
  private final JsonPages api;
  private final Endpoints endpoints;

  SanCorTutorials(PortalContext context) {
    this.context = context;
    this.api = new JsonPages(context.settings());
    this.endpoints = new Endpoints(context.settings());
  }

  @Override
  public Page<Tutorial> list(PageRequest request) {
    request.requireFirst();
    return context.session().read("list tutorials", this::list);
  }

  private Page<Tutorial> list(Exchange exchange) {
    JsonPage page = api.get(exchange, endpoints.tutorials());
    List<TutorialRow> rows = page.read(TutorialList.class).filas();
    return page.rows(
            "filas", TutorialRow.class, rows, PageRequest.first(), SanCorTutorials::tutorial)
        .build();
  }

  /** A link that leads to no web address makes the row a failure. */
  private static Tutorial tutorial(TutorialRow wire, Row row) {
    Tutorial tutorial =
        row.read("video", link -> Tutorial.of(wire.titulo(), URI.create(link)))
            .withShown(
                Cells.of("Título", wire.titulo())
                    .and("Sección", wire.seccion())
                    .and("Video", wire.video())
                    .shown());
    return Cells.present(wire.seccion()).map(tutorial::withSection).orElse(tutorial);
  }
}

package dev.portalsdk.billing.internal.sancor;

import dev.portalsdk.billing.internal.sancor.wire.desk.LibraryList;
import dev.portalsdk.billing.internal.sancor.wire.desk.LibraryRow;
import dev.portalsdk.core.desk.EntryId;
import dev.portalsdk.core.desk.Library;
import dev.portalsdk.core.desk.LibraryDocument;
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

/** The section "Documentación Útil" (manual L412-414), whose picture is lost. */
final class SanCorLibrary implements Library {

  private final PortalContext context;
  private final JsonPages api;
  private final Endpoints endpoints;

  SanCorLibrary(PortalContext context) {
    this.context = context;
    this.api = new JsonPages(context.settings());
    this.endpoints = new Endpoints(context.settings());
  }

  @Override
  public Page<LibraryDocument> list(PageRequest request) {
    request.requireFirst();
    return context.session().read("list useful documents", this::list);
  }

  private Page<LibraryDocument> list(Exchange exchange) {
    JsonPage page = api.get(exchange, endpoints.library());
    List<LibraryRow> rows = page.read(LibraryList.class).filas();
    return page.rows("filas", LibraryRow.class, rows, PageRequest.first(), SanCorLibrary::document)
        .build();
  }

  private static LibraryDocument document(LibraryRow wire, Row row) {
    return LibraryDocument.of(row.read("documento", EntryId::parse), wire.titulo())
        .withShown(Cells.of("Documento", wire.documento()).and("Título", wire.titulo()).shown());
  }

  @Override
  public PortalDocument download(EntryId document, Progress progress) {
    return context
        .session()
        .download(
            "download useful document",
            x -> EntryFile.download(x, endpoints.libraryFile(), document, progress));
  }
}

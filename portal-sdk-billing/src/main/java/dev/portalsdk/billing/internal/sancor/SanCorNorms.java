package dev.portalsdk.billing.internal.sancor;

import dev.portalsdk.billing.Norms;
import dev.portalsdk.billing.agreement.Norm;
import dev.portalsdk.billing.agreement.NormFolder;
import dev.portalsdk.core.desk.EntryId;
import dev.portalsdk.core.document.PortalDocument;
import dev.portalsdk.core.document.Progress;
import dev.portalsdk.core.error.RequestRefusedException;
import dev.portalsdk.core.page.Page;
import dev.portalsdk.core.page.PageRequest;
import dev.portalsdk.core.spi.PortalContext;
import dev.portalsdk.core.spi.http.Exchange;
import dev.portalsdk.core.spi.json.JsonPage;
import dev.portalsdk.core.spi.json.JsonPages;
import java.util.Map;

/** The section "Normas"; that opening one marks it as read is this project's reading (L274). */
final class SanCorNorms implements Norms {

  private final PortalContext context;
  private final JsonPages api;
  private final Endpoints endpoints;

  SanCorNorms(PortalContext context) {
    this.context = context;
    this.api = new JsonPages(context.settings());
    this.endpoints = new Endpoints(context.settings());
  }

  @Override
  public Page<Norm> list(NormFolder folder, PageRequest request) {
    request.requireFirst();
    return context.session().read("list norms", x -> list(x, folder));
  }

  private Page<Norm> list(Exchange exchange, NormFolder folder) {
    Map<String, String> parameters = Map.of("carpeta", words(folder));
    JsonPage page = api.get(exchange, endpoints.norms(), parameters);
    return new NormsPage(page, folder).norms(PageRequest.first());
  }

  /** The names of the folders (L269). */
  private static String words(NormFolder folder) {
    return folder == NormFolder.UNREAD ? "No Leídas" : "Repositorio";
  }

  /** Looks it up first: a session that has ended is noticed where it does no harm. */
  @Override
  public PortalDocument download(EntryId norm, Progress progress) {
    context.session().read("look up norm", x -> requireListed(x, norm));
    return context.session().write("open norm", x -> open(x, norm, progress));
  }

  private EntryId requireListed(Exchange exchange, EntryId norm) {
    Page<Norm> unread = list(exchange, NormFolder.UNREAD);
    if (holds(unread, norm)) {
      return norm;
    }
    Page<Norm> repository = list(exchange, NormFolder.REPOSITORY);
    if (!holds(repository, norm)) {
      unread.listing().orThrow();
      repository.listing().orThrow();
      throw new RequestRefusedException(exchange.call(), "the portal has no such norm", null);
    }
    return norm;
  }

  private static boolean holds(Page<Norm> page, EntryId norm) {
    return page.items().stream().anyMatch(listed -> listed.id().equals(norm));
  }

  /** A GET that changes something: it says so itself, so that it is not sent again. */
  private PortalDocument open(Exchange exchange, EntryId norm, Progress progress) {
    exchange.changing();
    return EntryFile.download(exchange, endpoints.normFile(), norm, progress);
  }
}

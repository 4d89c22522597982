package dev.portalsdk.testkit.internal.memory;

import dev.portalsdk.core.care.Authorization;
import dev.portalsdk.core.care.Authorizations;
import dev.portalsdk.core.page.Page;
import dev.portalsdk.core.page.PageRequest;
import dev.portalsdk.core.spi.http.Session;

/** The authorisations that were issued to one provider. */
final class MemoryAuthorizations implements Authorizations {

  private final Session session;
  private final Visit visit;

  MemoryAuthorizations(Session session, Visit visit) {
    this.session = session;
    this.visit = visit;
  }

  @Override
  public Page<Authorization> list(PageRequest request) {
    PageCut cut = PageCut.whole(request);
    return session.read("list authorizations", x -> visit.authorizations(x.call(), cut));
  }
}

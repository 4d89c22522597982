package dev.portalsdk.testkit.internal.memory;

import dev.portalsdk.core.desk.Tutorial;
import dev.portalsdk.core.desk.Tutorials;
import dev.portalsdk.core.page.Page;
import dev.portalsdk.core.page.PageRequest;
import dev.portalsdk.core.spi.http.Session;
import dev.portalsdk.testkit.internal.state.PayerState;

/** The videos that the payer shows all providers. */
final class MemoryTutorials implements Tutorials {

  private final Session session;
  private final Visit visit;
  private final PayerState payer;

  MemoryTutorials(Session session, Visit visit, PayerState payer) {
    this.session = session;
    this.visit = visit;
    this.payer = payer;
  }

  @Override
  public Page<Tutorial> list(PageRequest request) {
    PageCut cut = PageCut.whole(request);
    return session.read(
        "list tutorials",
        x ->
            visit.list(
                x.call(),
                cut,
                file -> payer.bulletin().tutorials().stream().map(this::shown).toList()));
  }

  private Tutorial shown(Tutorial tutorial) {
    return tutorial.withShown(payer.rules().desk().shown(tutorial));
  }
}

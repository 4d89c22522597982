package dev.portalsdk.testkit.internal.memory;

import dev.portalsdk.core.PortalCall;
import dev.portalsdk.core.desk.Case;
import dev.portalsdk.core.desk.CaseQuery;
import dev.portalsdk.core.desk.CaseStep;
import dev.portalsdk.core.desk.Cases;
import dev.portalsdk.core.error.RequestRefusedException;
import dev.portalsdk.core.identity.CaseNumber;
import dev.portalsdk.core.page.Page;
import dev.portalsdk.core.page.PageRequest;
import dev.portalsdk.core.spi.http.Session;
import dev.portalsdk.testkit.internal.state.PayerState;
import dev.portalsdk.testkit.spi.DeskRules;
import java.util.List;
import java.util.OptionalInt;

/** What became of what one provider asked. */
final class MemoryCases implements Cases {

  private final Session session;
  private final Visit visit;
  private final PayerState payer;

  MemoryCases(Session session, Visit visit, PayerState payer) {
    this.session = session;
    this.visit = visit;
    this.payer = payer;
  }

  @Override
  public Page<Case> search(CaseQuery query, PageRequest request) {
    PageCut cut = PageCut.declared(request, OptionalInt.of(rules().casesPerPage()));
    return session.read("search cases", x -> search(x.call(), query, cut));
  }

  private Page<Case> search(PortalCall call, CaseQuery query, PageCut cut) {
    return visit.list(
        call,
        cut,
        file ->
            file.desk().cases().stream()
                .filter(filed -> matches(query, filed))
                .map(this::shown)
                .toList());
  }

  private static boolean matches(CaseQuery query, Case filed) {
    return query.number().map(filed.number()::equals).orElse(true)
        && query.opened().map(days -> days.contains(filed.opened())).orElse(true);
  }

  private Case shown(Case filed) {
    Case.Builder shown = Case.builder(filed.number()).opened(filed.opened()).state(filed.state());
    filed.reason().ifPresent(shown::reason);
    return shown.shown(rules().shown(filed)).build();
  }

  @Override
  public Page<CaseStep> detail(CaseNumber number, PageRequest request) {
    PageCut cut = PageCut.whole(request);
    return session.read(
        "trace case",
        x ->
            visit.list(
                x.call(),
                cut,
                file -> {
                  List<CaseStep> way = file.desk().way(number).orElseThrow(() -> absent(x.call()));
                  return way.stream().map(step -> step.withShown(rules().shown(step))).toList();
                }));
  }

  private static RequestRefusedException absent(PortalCall call) {
    return new RequestRefusedException(call, "the portal has no such case", null);
  }

  private DeskRules rules() {
    return payer.rules().desk();
  }
}

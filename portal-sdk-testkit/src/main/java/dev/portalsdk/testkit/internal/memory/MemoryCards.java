package dev.portalsdk.testkit.internal.memory;

import dev.portalsdk.certificates.Cards;
import dev.portalsdk.certificates.coverage.PayrollSelection;
import dev.portalsdk.core.PortalCall;
import dev.portalsdk.core.document.PortalDocument;
import dev.portalsdk.core.document.Progress;
import dev.portalsdk.core.identity.ContractNumber;
import dev.portalsdk.core.spi.http.Session;
import dev.portalsdk.testkit.internal.state.ContractFile;
import dev.portalsdk.testkit.internal.state.PayerState;

/** Prints cards for the staff of one employer. */
final class MemoryCards implements Cards {

  private final Session session;
  private final Visit visit;
  private final PayerState payer;
  private final CoverageDesk desk;

  MemoryCards(Session session, Visit visit, PayerState payer) {
    this.session = session;
    this.visit = visit;
    this.payer = payer;
    this.desk = new CoverageDesk(payer);
  }

  @Override
  public PortalDocument print(
      ContractNumber contract, PayrollSelection selection, Progress progress) {
    PortalDocument cards =
        session.download("print cards", x -> print(x.call(), contract, selection));
    progress.moved(cards.size(), cards.size());
    return cards;
  }

  private PortalDocument print(
      PortalCall call, ContractNumber contract, PayrollSelection selection) {
    ContractFile insured = desk.contract(call, visit.document(call), contract);
    return desk.rules()
        .cards(insured.contract(), desk.selected(call, insured, selection), payer.today());
  }
}

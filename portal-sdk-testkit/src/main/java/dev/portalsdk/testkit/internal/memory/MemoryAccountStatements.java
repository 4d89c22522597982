package dev.portalsdk.testkit.internal.memory;

import dev.portalsdk.certificates.AccountStatements;
import dev.portalsdk.core.PortalCall;
import dev.portalsdk.core.document.PortalDocument;
import dev.portalsdk.core.document.Progress;
import dev.portalsdk.core.identity.ContractNumber;
import dev.portalsdk.core.spi.http.Session;
import dev.portalsdk.testkit.internal.state.ContractFile;
import dev.portalsdk.testkit.internal.state.PayerState;

/** How the accounts of one employer stand. */
final class MemoryAccountStatements implements AccountStatements {

  private final Session session;
  private final Visit visit;
  private final PayerState payer;
  private final CoverageDesk desk;

  MemoryAccountStatements(Session session, Visit visit, PayerState payer) {
    this.session = session;
    this.visit = visit;
    this.payer = payer;
    this.desk = new CoverageDesk(payer);
  }

  @Override
  public PortalDocument download(ContractNumber contract, Progress progress) {
    PortalDocument statement =
        session.download("download account statement", x -> download(x.call(), contract));
    progress.moved(statement.size(), statement.size());
    return statement;
  }

  private PortalDocument download(PortalCall call, ContractNumber contract) {
    ContractFile file = desk.contract(call, visit.document(call), contract);
    return desk.rules().statement(file.contract(), file.periods(), file.account(), payer.today());
  }
}

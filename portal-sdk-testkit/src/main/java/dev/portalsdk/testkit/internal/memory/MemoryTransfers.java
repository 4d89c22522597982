package dev.portalsdk.testkit.internal.memory;

import dev.portalsdk.core.care.Transfer;
import dev.portalsdk.core.care.TransferKind;
import dev.portalsdk.core.care.TransferStep;
import dev.portalsdk.core.care.Transfers;
import dev.portalsdk.core.page.Page;
import dev.portalsdk.core.page.PageRequest;
import dev.portalsdk.core.spi.http.Session;
import dev.portalsdk.testkit.internal.state.ProviderFile;
import dev.portalsdk.testkit.spi.PortalRules;
import java.util.List;
import java.util.OptionalInt;

/** The transfers that concern one provider. */
final class MemoryTransfers implements Transfers {

  private final Session session;
  private final Visit visit;
  private final PortalRules rules;

  MemoryTransfers(Session session, Visit visit, PortalRules rules) {
    this.session = session;
    this.visit = visit;
    this.rules = rules;
  }

  @Override
  public Page<Transfer> list(TransferKind kind, TransferStep step, PageRequest request) {
    PageCut cut = PageCut.declared(request, OptionalInt.of(rules.care().transfersPerPage()));
    return session.read(
        "list transfers",
        exchange -> visit.list(exchange.call(), cut, file -> listed(file, kind, step)));
  }

  private static List<Transfer> listed(ProviderFile file, TransferKind kind, TransferStep step) {
    return file.transfers().stream()
        .filter(transfer -> transfer.kind() == kind && transfer.step() == step)
        .toList();
  }
}

package dev.portalsdk.testkit.internal.memory;

import dev.portalsdk.billing.AgreedServices;
import dev.portalsdk.billing.agreement.AgreedService;
import dev.portalsdk.billing.agreement.AgreedServiceQuery;
import dev.portalsdk.billing.agreement.AgreementParties;
import dev.portalsdk.core.PortalCall;
import dev.portalsdk.core.error.RequestRefusedException;
import dev.portalsdk.core.page.Page;
import dev.portalsdk.core.page.PageRequest;
import dev.portalsdk.core.spi.http.Session;
import dev.portalsdk.core.table.HeaderText;
import dev.portalsdk.testkit.internal.state.AgreementFile;
import dev.portalsdk.testkit.internal.state.PayerState;
import dev.portalsdk.testkit.spi.AgreementRules;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The practices that one provider and the payer's companies agreed on. */
final class MemoryAgreedServices implements AgreedServices {

  private final Session session;
  private final Visit visit;
  private final PayerState payer;

  MemoryAgreedServices(Session session, Visit visit, PayerState payer) {
    this.session = session;
    this.visit = visit;
    this.payer = payer;
  }

  @Override
  public AgreementParties available() {
    return session.read(
        "list parties of agreements",
        x -> new AgreementParties(rules().companies(), visit.page(x.call()).agreement().parties()));
  }

  @Override
  public Page<AgreedService> search(AgreedServiceQuery query, PageRequest request) {
    PageCut cut = PageCut.declared(request, OptionalInt.of(rules().agreedServicesPerPage()));
    return session.read(
        "search agreed services",
        x -> visit.list(x.call(), cut, file -> found(x.call(), file.agreement(), query)));
  }

  private List<AgreedService> found(
      PortalCall call, AgreementFile agreement, AgreedServiceQuery query) {
    requireOffered(call, rules().companies(), query.company());
    query.provider().ifPresent(name -> requireOffered(call, agreement.parties(), name));
    Optional<String> provider = query.provider().or(() -> agreement.parties().stream().findFirst());
    return provider
        .map(name -> agreement.services(query.company(), name))
        .orElse(List.of())
        .stream()
        .filter(service -> matches(query, service))
        .map(service -> service.withShown(rules().shown(service)))
        .toList();
  }

  private static void requireOffered(PortalCall call, List<String> offered, String asked) {
    if (!offered.contains(asked)) {
      throw new RequestRefusedException(call, "the portal has no such agreement", null);
    }
  }

  /** Invented: a code is found by its beginning, a description by a part of it. */
  private static boolean matches(AgreedServiceQuery query, AgreedService service) {
    return query.code().map(service.code()::startsWith).orElse(true)
        && query
            .description()
            .map(part -> HeaderText.fold(service.description()).contains(HeaderText.fold(part)))
            .orElse(true);
  }

  private AgreementRules rules() {
    return payer.rules().agreement();
  }
}

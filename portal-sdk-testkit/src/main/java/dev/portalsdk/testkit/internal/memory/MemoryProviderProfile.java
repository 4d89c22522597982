package dev.portalsdk.testkit.internal.memory;

import dev.portalsdk.core.PortalCall;
import dev.portalsdk.core.account.PostalAddress;
import dev.portalsdk.core.account.ProviderData;
import dev.portalsdk.core.account.ProviderProfile;
import dev.portalsdk.core.identity.Cuit;
import dev.portalsdk.core.identity.ProviderNumber;
import dev.portalsdk.core.spi.http.Session;
import dev.portalsdk.testkit.internal.state.Ticket;
import dev.portalsdk.testkit.spi.AccountRules;
import dev.portalsdk.testkit.spi.PortalRules;
import java.util.List;

/** What the payer keeps of one provider, shown in the portal's formats. */
final class MemoryProviderProfile implements ProviderProfile {

  private final Session session;
  private final Visit visit;
  private final PortalRules rules;

  MemoryProviderProfile(Session session, Visit visit, PortalRules rules) {
    this.session = session;
    this.visit = visit;
    this.rules = rules;
  }

  @Override
  public ProviderData detail() {
    return session.read("read provider's data", exchange -> shown(exchange.call()));
  }

  private ProviderData shown(PortalCall call) {
    ProviderData data = visit.page(call).profile().orElseGet(this::undescribed);
    AccountRules accounts = rules.accounts();
    List<PostalAddress> addresses =
        data.addresses().stream()
            .map(address -> address.toBuilder().shown(accounts.shown(address)).build())
            .toList();
    return data.toBuilder().addresses(addresses).shown(accounts.shown(data)).build();
  }

  /** What is known of every provider: the number by which it logs in, and whose account it is. */
  private ProviderData undescribed() {
    Ticket ticket = visit.ticket();
    return ProviderData.builder(ProviderNumber.parse(ticket.user()), "")
        .cuit(Cuit.parse(ticket.provider().plain()))
        .build();
  }
}

package dev.portalsdk.testkit.internal.memory;

import dev.portalsdk.core.account.ProviderData;
import dev.portalsdk.core.account.ProviderProfile;
import dev.portalsdk.core.identity.Cuit;
import dev.portalsdk.core.identity.ProviderNumber;
import dev.portalsdk.core.spi.http.Session;
import dev.portalsdk.testkit.internal.state.Ticket;

/** What the payer keeps of the provider. */
final class MemoryProviderProfile implements ProviderProfile {

  private final Session session;
  private final Visit visit;

  MemoryProviderProfile(Session session, Visit visit) {
    this.session = session;
    this.visit = visit;
  }

  @Override
  public ProviderData detail() {
    return session.read(
        "read provider data",
        x -> {
          visit.page(x.call());
          Ticket ticket = visit.ticket();
          return ProviderData.builder(ProviderNumber.parse(ticket.user()), "")
              .cuit(Cuit.parse(ticket.provider().plain()))
              .build();
        });
  }
}

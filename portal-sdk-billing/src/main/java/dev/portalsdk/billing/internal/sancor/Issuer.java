package dev.portalsdk.billing.internal.sancor;

import dev.portalsdk.billing.invoice.Owner;
import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.error.PortalChangedException;
import dev.portalsdk.core.identity.Cuit;
import dev.portalsdk.core.spi.PortalContext;
import dev.portalsdk.core.spi.http.Exchange;
import org.jspecify.annotations.Nullable;

/**
 * Whose invoices the user sees: the login is no CUIT, so it is read from "Mis Datos" (manual L151),
 * once for each portal that is opened. Thread-safe; two threads may read it at the same time.
 */
final class Issuer {

  private final PortalContext context;
  private final SanCorProviderProfile profile;
  private volatile @Nullable Cuit cuit;

  Issuer(PortalContext context) {
    this.context = context;
    this.profile = new SanCorProviderProfile(context);
  }

  /** Returns the owner of the invoices of all companies behind the portal. */
  Owner owner(Exchange exchange) {
    return Owner.of(context.info().id(), cuit(exchange));
  }

  private Cuit cuit(Exchange exchange) {
    Cuit known = cuit;
    if (known != null) {
      return known;
    }
    Cuit read = profile.fetch(exchange).cuit().orElseThrow(() -> without(exchange));
    cuit = read;
    return read;
  }

  private static PortalChangedException without(Exchange exchange) {
    return new PortalChangedException(
        exchange.call(), ErrorCode.PAGE_CHANGED, "Mis Datos has no CUIT, whose invoices are asked");
  }
}

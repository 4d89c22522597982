package dev.portalsdk.billing.internal.sancor;

import dev.portalsdk.billing.invoice.InvoiceRef;
import dev.portalsdk.billing.invoice.Owner;
import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.error.NotPermittedException;
import dev.portalsdk.core.error.PortalChangedException;
import dev.portalsdk.core.error.RequestRefusedException;
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

  /** Returns the owner of the invoices of one company. */
  Owner owner(Exchange exchange, String company) {
    return Owner.of(context.info().id(), company, cuit(exchange));
  }

  /** Checks that a document is the user's own: another one's account would take it as its own. */
  void requireOwn(Exchange exchange, Owner owner) {
    if (!owner.issuer().equals(cuit(exchange))) {
      throw new NotPermittedException(
          exchange.call(), "the invoice is of another issuer than the user's", null);
    }
  }

  /** Checks that an invoice is the user's own: the portal would show another of its number. */
  void requireIssued(Exchange exchange, InvoiceRef ref) {
    if (!ref.key().owner().issuer().equals(cuit(exchange))) {
      throw new RequestRefusedException(
          exchange.call(), "the portal has no such invoice of this user", null);
    }
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

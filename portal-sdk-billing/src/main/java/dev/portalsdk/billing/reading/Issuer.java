package dev.portalsdk.billing.reading;

import static java.util.Objects.requireNonNull;

import dev.portalsdk.billing.invoice.Owner;
import dev.portalsdk.core.PortalId;
import dev.portalsdk.core.identity.Cuit;
import org.jspecify.annotations.Nullable;

/**
 * Whose document it is said to be.
 *
 * @param portal where it was downloaded
 * @param owner whose invoices it is about, null if the document is to say it
 */
record Issuer(PortalId portal, @Nullable Owner owner) {

  static Issuer printed(PortalId portal) {
    return new Issuer(requireNonNull(portal, "portal"), null);
  }

  static Issuer known(Owner owner) {
    return new Issuer(owner.payer(), owner);
  }

  boolean isNot(Cuit printed) {
    return owner != null && !owner.issuer().equals(printed);
  }

  Owner owner(Cuit printed) {
    return owner == null ? Owner.of(portal, printed) : owner;
  }
}

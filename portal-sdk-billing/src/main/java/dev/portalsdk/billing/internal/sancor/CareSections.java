package dev.portalsdk.billing.internal.sancor;

import dev.portalsdk.core.account.ProviderProfile;
import dev.portalsdk.core.account.Users;
import dev.portalsdk.core.care.CapitatedEligibility;
import dev.portalsdk.core.care.Eligibility;
import dev.portalsdk.core.care.Transfers;
import dev.portalsdk.core.spi.Capabilities;
import dev.portalsdk.core.spi.PortalContext;

/** The sections about care, and about the provider itself and its users. */
final class CareSections {

  private CareSections() {}

  static Capabilities.Builder serve(Capabilities.Builder served, PortalContext context) {
    return served
        .serve(Eligibility.class, new SanCorEligibility(context))
        .serve(CapitatedEligibility.class, new SanCorCapitatedEligibility(context))
        .serve(Transfers.class, new SanCorTransfers(context))
        .serve(ProviderProfile.class, new SanCorProviderProfile(context))
        .serve(Users.class, new SanCorUsers(context));
  }
}

package dev.portalsdk.billing.internal.mutualser;

import dev.portalsdk.billing.BillingPortals;
import dev.portalsdk.billing.PaymentVouchers;
import dev.portalsdk.billing.SavedVouchers;
import dev.portalsdk.core.PortalId;
import dev.portalsdk.core.account.PasswordRecovery;
import dev.portalsdk.core.account.Registration;
import dev.portalsdk.core.spi.Capabilities;
import dev.portalsdk.core.spi.PortalAdapter;
import dev.portalsdk.core.spi.PortalContext;
import dev.portalsdk.core.spi.PortalLogin;
import java.util.Optional;

/** Serves the payments portal of Mutual SER for providers. */
public final class MutualSerAdapter implements PortalAdapter {

  @Override
  public PortalId id() {
    return BillingPortals.MUTUAL_SER;
  }

  @Override
  public Optional<PortalLogin> login() {
    return Optional.of(new MutualSerLogin());
  }

  @Override
  public Capabilities open(PortalContext context) {
    return Capabilities.builder()
        .serve(PaymentVouchers.class, new MutualSerVouchers(context))
        .build();
  }

  @Override
  public Capabilities entrance(PortalContext context) {
    return Capabilities.builder()
        .serve(Registration.class, new MutualSerRegistration(context))
        .serve(PasswordRecovery.class, new MutualSerPasswordRecovery(context))
        .serve(SavedVouchers.class, new MutualSerSavedVouchers(context.settings()))
        .build();
  }
}

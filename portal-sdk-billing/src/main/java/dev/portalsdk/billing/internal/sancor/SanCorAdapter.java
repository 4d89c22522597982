package dev.portalsdk.billing.internal.sancor;

import dev.portalsdk.billing.BillingPortals;
import dev.portalsdk.billing.InvoiceDocuments;
import dev.portalsdk.billing.InvoiceWorkbooks;
import dev.portalsdk.billing.Invoices;
import dev.portalsdk.billing.PaymentOrders;
import dev.portalsdk.billing.PendingInvoices;
import dev.portalsdk.billing.SavedInvoices;
import dev.portalsdk.billing.Shipments;
import dev.portalsdk.billing.Submissions;
import dev.portalsdk.billing.spi.JournalledSubmissions;
import dev.portalsdk.core.PortalId;
import dev.portalsdk.core.account.MailedPassword;
import dev.portalsdk.core.account.MailedRegistration;
import dev.portalsdk.core.account.ProviderProfile;
import dev.portalsdk.core.account.Users;
import dev.portalsdk.core.care.CapitatedEligibility;
import dev.portalsdk.core.care.Eligibility;
import dev.portalsdk.core.care.Transfers;
import dev.portalsdk.core.spi.Capabilities;
import dev.portalsdk.core.spi.PortalAdapter;
import dev.portalsdk.core.spi.PortalContext;
import dev.portalsdk.core.spi.PortalLogin;
import java.util.Optional;

/** Serves the portal of SanCor Salud for providers. */
public final class SanCorAdapter implements PortalAdapter {

  @Override
  public PortalId id() {
    return BillingPortals.SANCOR_SALUD;
  }

  @Override
  public Optional<PortalLogin> login() {
    return Optional.of(new SanCorLogin());
  }

  @Override
  public Capabilities open(PortalContext context) {
    Issuer issuer = new Issuer(context);
    return DeskSections.serve(Capabilities.builder(), context)
        .serve(ProviderProfile.class, new SanCorProviderProfile(context))
        .serve(Users.class, new SanCorUsers(context))
        .serve(Eligibility.class, new SanCorEligibility(context))
        .serve(CapitatedEligibility.class, new SanCorCapitatedEligibility(context))
        .serve(Transfers.class, new SanCorTransfers(context))
        .permissions(new Menu(context)::permission)
        .serve(Invoices.class, new SanCorInvoices(context, issuer))
        .serve(InvoiceDocuments.class, new SanCorInvoiceDocuments(context, issuer))
        .serve(InvoiceWorkbooks.class, new SanCorInvoiceWorkbooks(context))
        .serve(PaymentOrders.class, new SanCorPaymentOrders(context, issuer))
        .serve(Shipments.class, new SanCorShipments(context, issuer))
        .serve(PendingInvoices.class, new SanCorPendingInvoices(context, issuer))
        .serve(
            Submissions.class,
            new JournalledSubmissions(context, new ShipmentDesk(context, issuer)))
        .build();
  }

  @Override
  public Capabilities entrance(PortalContext context) {
    return Capabilities.builder()
        .serve(MailedRegistration.class, new SanCorRegistration(context))
        .serve(MailedPassword.class, new SanCorPasswordRecovery(context))
        .serve(SavedInvoices.class, new SanCorSavedInvoices(context.settings()))
        .build();
  }
}

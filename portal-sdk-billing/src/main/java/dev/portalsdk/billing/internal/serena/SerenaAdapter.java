package dev.portalsdk.billing.internal.serena;

import dev.portalsdk.billing.BillingPortals;
import dev.portalsdk.billing.InvoiceDocuments;
import dev.portalsdk.billing.Invoices;
import dev.portalsdk.billing.SavedPages;
import dev.portalsdk.billing.Submissions;
import dev.portalsdk.billing.UploadedDocuments;
import dev.portalsdk.billing.spi.JournalledSubmissions;
import dev.portalsdk.core.PortalId;
import dev.portalsdk.core.care.Authorizations;
import dev.portalsdk.core.spi.Capabilities;
import dev.portalsdk.core.spi.PortalAdapter;
import dev.portalsdk.core.spi.PortalContext;
import dev.portalsdk.core.spi.PortalLogin;
import java.util.Optional;

/** Serves the provider portal of Serena ART. */
public final class SerenaAdapter implements PortalAdapter {

  @Override
  public PortalId id() {
    return BillingPortals.SERENA_ART;
  }

  @Override
  public Optional<PortalLogin> login() {
    return Optional.of(new SerenaLogin());
  }

  @Override
  public Capabilities open(PortalContext context) {
    OperationsEndpoint operations = new OperationsEndpoint(context);
    return Capabilities.builder()
        .serve(Invoices.class, new SerenaInvoices(context.session(), operations))
        .serve(InvoiceDocuments.class, new SerenaInvoiceDocuments(context.session(), operations))
        .serve(UploadedDocuments.class, new SerenaUploadedDocuments(context))
        .serve(Submissions.class, new JournalledSubmissions(context, new UploadDesk(context)))
        .serve(Authorizations.class, new SerenaAuthorizations(context))
        .build();
  }

  @Override
  public Capabilities entrance(PortalContext context) {
    return Capabilities.builder()
        .serve(SavedPages.class, new SerenaSavedPages(context.settings()))
        .build();
  }
}

package dev.portalsdk.testkit.internal.memory;

import dev.portalsdk.billing.AgreedServices;
import dev.portalsdk.billing.AttachedProfessionals;
import dev.portalsdk.billing.FeeSchedules;
import dev.portalsdk.billing.InvoiceDocuments;
import dev.portalsdk.billing.InvoiceWorkbooks;
import dev.portalsdk.billing.Invoices;
import dev.portalsdk.billing.Norms;
import dev.portalsdk.billing.PaymentOrders;
import dev.portalsdk.billing.PaymentVouchers;
import dev.portalsdk.billing.PendingInvoices;
import dev.portalsdk.billing.Shipments;
import dev.portalsdk.billing.Submissions;
import dev.portalsdk.billing.UploadedDocuments;
import dev.portalsdk.billing.spi.JournalledSubmissions;
import dev.portalsdk.core.PortalId;
import dev.portalsdk.core.PortalInfo;
import dev.portalsdk.core.account.MailedPassword;
import dev.portalsdk.core.account.MailedRegistration;
import dev.portalsdk.core.account.PasswordRecovery;
import dev.portalsdk.core.account.ProviderProfile;
import dev.portalsdk.core.account.Registration;
import dev.portalsdk.core.care.Authorizations;
import dev.portalsdk.core.desk.Cases;
import dev.portalsdk.core.desk.Contact;
import dev.portalsdk.core.desk.Library;
import dev.portalsdk.core.desk.Notices;
import dev.portalsdk.core.desk.Tutorials;
import dev.portalsdk.core.settings.PortalSettings;
import dev.portalsdk.core.spi.Capabilities;
import dev.portalsdk.core.spi.PortalAdapter;
import dev.portalsdk.core.spi.PortalContext;
import dev.portalsdk.core.spi.PortalLogin;
import dev.portalsdk.core.spi.http.LoginScript;
import dev.portalsdk.core.spi.http.Session;
import dev.portalsdk.testkit.internal.state.PayerState;
import dev.portalsdk.testkit.spi.PortalRules;
import dev.portalsdk.testkit.spi.ShipmentIntake;
import dev.portalsdk.testkit.spi.UploadIntake;
import java.util.Optional;

/** Serves one user's portal from the state. */
final class MemoryAdapter implements PortalAdapter {

  private final PayerState payer;
  private final Visit visit;

  MemoryAdapter(PayerState payer, Visit visit) {
    this.payer = payer;
    this.visit = visit;
  }

  @Override
  public PortalId id() {
    return payer.id();
  }

  @Override
  public Optional<PortalLogin> login() {
    return Optional.of(
        new PortalLogin() {
          @Override
          public PortalInfo info() {
            return payer.rules().info();
          }

          @Override
          public LoginScript script(PortalSettings settings) {
            return visit;
          }
        });
  }

  @Override
  public Capabilities open(PortalContext context) {
    Session session = context.session();
    PortalRules rules = payer.rules();
    MemoryInvoices invoices = new MemoryInvoices(session, visit, payer);
    Capabilities all =
        Capabilities.builder()
            .serve(Invoices.class, invoices)
            .serve(
                InvoiceWorkbooks.class, new MemoryInvoiceWorkbooks(session, visit, invoices, rules))
            .serve(ProviderProfile.class, new MemoryProviderProfile(session, visit))
            .serve(InvoiceDocuments.class, new MemoryInvoiceDocuments(session, visit, rules))
            .serve(UploadedDocuments.class, new MemoryUploadedDocuments(session, visit, rules))
            .serve(Authorizations.class, new MemoryAuthorizations(session, visit))
            .serve(PaymentVouchers.class, new MemoryPaymentVouchers(session, visit, rules))
            .serve(PaymentOrders.class, new MemoryPaymentOrders(session, visit, rules))
            .serve(Shipments.class, new MemoryShipments(session, new ShipmentList(visit, payer)))
            .serve(PendingInvoices.class, new MemoryPendingInvoices(session, visit, rules))
            .serve(Cases.class, new MemoryCases(session, visit, payer))
            .serve(Contact.class, new MemoryContact(context, visit, payer))
            .serve(Notices.class, new MemoryNotices(session, visit, payer))
            .serve(Library.class, new MemoryLibrary(session, visit, payer))
            .serve(Tutorials.class, new MemoryTutorials(session, visit, payer))
            .serve(FeeSchedules.class, new MemoryFeeSchedules(session, visit, payer))
            .serve(AgreedServices.class, new MemoryAgreedServices(session, visit, payer))
            .serve(
                AttachedProfessionals.class, new MemoryAttachedProfessionals(session, visit, payer))
            .serve(Norms.class, new MemoryNorms(session, visit, payer))
            .build();
    Capabilities.Builder offered = offered(all);
    if (rules.capabilities().contains(Submissions.class)) {
      serveSubmissions(context, offered);
    }
    return offered.build();
  }

  @Override
  public Capabilities entrance(PortalContext context) {
    Session session = context.session();
    return offered(
            Capabilities.builder()
                .serve(Registration.class, new MemoryRegistration(session, visit, payer))
                .serve(
                    MailedRegistration.class, new MemoryMailedRegistration(session, visit, payer))
                .serve(MailedPassword.class, new MemoryMailedPassword(session, visit, payer))
                .serve(PasswordRecovery.class, new MemoryPasswordRecovery(session, visit, payer))
                .build())
        .build();
  }

  private Capabilities.Builder offered(Capabilities all) {
    Capabilities.Builder offered = Capabilities.builder();
    all.types().stream()
        .filter(payer.rules().capabilities()::contains)
        .forEach(type -> serve(type, all, offered));
    return offered;
  }

  private void serveSubmissions(PortalContext context, Capabilities.Builder offered) {
    if (payer.rules().capabilities().contains(Shipments.class)) {
      MemoryShipmentDesk desk = new MemoryShipmentDesk(context, payer, visit);
      offered
          .serve(Submissions.class, new JournalledSubmissions(context, desk))
          .serve(ShipmentIntake.class, desk.intake());
    } else {
      MemorySubmissionDesk desk = new MemorySubmissionDesk(context, payer, visit);
      offered
          .serve(Submissions.class, new JournalledSubmissions(context, desk))
          .serve(UploadIntake.class, new MemoryUploadIntake(context.session(), visit, payer));
    }
  }

  private static <C> void serve(Class<C> type, Capabilities all, Capabilities.Builder offered) {
    offered.serve(type, all.find(type).orElseThrow());
  }
}

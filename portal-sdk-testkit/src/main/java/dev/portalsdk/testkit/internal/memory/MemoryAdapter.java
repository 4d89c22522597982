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
import dev.portalsdk.certificates.AccountStatements;
import dev.portalsdk.certificates.Cards;
import dev.portalsdk.certificates.CoverageCertificates;
import dev.portalsdk.certificates.InsuranceContracts;
import dev.portalsdk.certificates.Payroll;
import dev.portalsdk.core.Permission;
import dev.portalsdk.core.PortalId;
import dev.portalsdk.core.PortalInfo;
import dev.portalsdk.core.account.MailedPassword;
import dev.portalsdk.core.account.MailedRegistration;
import dev.portalsdk.core.account.PasswordChange;
import dev.portalsdk.core.account.PasswordRecovery;
import dev.portalsdk.core.account.ProviderProfile;
import dev.portalsdk.core.account.Registration;
import dev.portalsdk.core.account.Users;
import dev.portalsdk.core.care.Authorizations;
import dev.portalsdk.core.care.CapitatedEligibility;
import dev.portalsdk.core.care.Eligibility;
import dev.portalsdk.core.care.Transfers;
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
    Offering offering =
        new Offering(payer, visit)
            .serve(Invoices.class, v -> new MemoryInvoices(session, v, payer))
            .serve(
                InvoiceWorkbooks.class,
                v ->
                    new MemoryInvoiceWorkbooks(
                        session, v, new MemoryInvoices(session, v, payer), rules))
            .serve(InvoiceDocuments.class, v -> new MemoryInvoiceDocuments(session, v, rules))
            .serve(UploadedDocuments.class, v -> new MemoryUploadedDocuments(session, v, rules))
            .serve(Authorizations.class, v -> new MemoryAuthorizations(session, v))
            .serve(PaymentVouchers.class, v -> new MemoryPaymentVouchers(session, v, rules))
            .serve(PaymentOrders.class, v -> new MemoryPaymentOrders(session, v, rules))
            .serve(Shipments.class, v -> new MemoryShipments(session, new ShipmentList(v, payer)))
            .serve(PendingInvoices.class, v -> new MemoryPendingInvoices(session, v, rules));
    serveDesk(context, offering);
    serveAgreements(session, offering);
    serveCareAndAccount(context, offering);
    serveCoverage(context, offering);
    Capabilities.Builder offered =
        offering.builder().permissions(type -> permission(session, type));
    if (rules.capabilities().contains(Submissions.class)) {
      serveSubmissions(context, offered);
    }
    return offered.build();
  }

  @Override
  public Capabilities entrance(PortalContext context) {
    Session session = context.session();
    return new Offering(payer, visit)
        .serve(Registration.class, v -> new MemoryRegistration(session, v, payer))
        .serve(MailedRegistration.class, v -> new MemoryMailedRegistration(session, v, payer))
        .serve(MailedPassword.class, v -> new MemoryMailedPassword(session, v, payer))
        .serve(PasswordRecovery.class, v -> new MemoryPasswordRecovery(session, v, payer))
        .serve(PasswordChange.class, v -> new MemoryPasswordChange(session, v, payer))
        .builder()
        .build();
  }

  private Permission permission(Session session, Class<?> type) {
    return payer.rules().menu().isEmpty()
        ? Permission.UNKNOWN
        : session.read("read menu", exchange -> visit.permission(exchange.call(), type));
  }

  private void serveDesk(PortalContext context, Offering offering) {
    Session session = context.session();
    offering
        .serve(Cases.class, v -> new MemoryCases(session, v, payer))
        .serve(Contact.class, v -> new MemoryContact(context, v, payer))
        .serve(Notices.class, v -> new MemoryNotices(session, v, payer))
        .serve(Library.class, v -> new MemoryLibrary(session, v, payer))
        .serve(Tutorials.class, v -> new MemoryTutorials(session, v, payer));
  }

  private void serveAgreements(Session session, Offering offering) {
    offering
        .serve(FeeSchedules.class, v -> new MemoryFeeSchedules(session, v, payer))
        .serve(AgreedServices.class, v -> new MemoryAgreedServices(session, v, payer))
        .serve(AttachedProfessionals.class, v -> new MemoryAttachedProfessionals(session, v, payer))
        .serve(Norms.class, v -> new MemoryNorms(session, v, payer));
  }

  private void serveCareAndAccount(PortalContext context, Offering offering) {
    Session session = context.session();
    PortalRules rules = payer.rules();
    offering
        .serve(Eligibility.class, v -> new MemoryEligibility(session, v, payer, context.clock()))
        .serve(
            CapitatedEligibility.class,
            v -> new MemoryCapitatedEligibility(session, v, payer, context.clock()))
        .serve(Transfers.class, v -> new MemoryTransfers(session, v, rules))
        .serve(ProviderProfile.class, v -> new MemoryProviderProfile(session, v, rules))
        .serve(Users.class, v -> new MemoryUsers(session, v, payer));
  }

  private void serveCoverage(PortalContext context, Offering offering) {
    Session session = context.session();
    offering
        .serve(InsuranceContracts.class, v -> new MemoryInsuranceContracts(session, v, payer))
        .serve(Payroll.class, v -> new MemoryPayroll(session, v, payer))
        .serve(CoverageCertificates.class, v -> new MemoryCoverageCertificates(context, v, payer))
        .serve(Cards.class, v -> new MemoryCards(session, v, payer))
        .serve(AccountStatements.class, v -> new MemoryAccountStatements(session, v, payer));
  }

  private void serveSubmissions(PortalContext context, Capabilities.Builder offered) {
    if (payer.rules().capabilities().contains(Shipments.class)) {
      MemoryShipmentDesk desk = new MemoryShipmentDesk(context, payer, visit.to(Submissions.class));
      offered
          .serve(Submissions.class, new JournalledSubmissions(context, desk))
          .serve(ShipmentIntake.class, desk.intake());
    } else {
      MemorySubmissionDesk desk =
          new MemorySubmissionDesk(context, payer, visit.to(Submissions.class));
      offered
          .serve(Submissions.class, new JournalledSubmissions(context, desk))
          .serve(
              UploadIntake.class,
              new MemoryUploadIntake(context.session(), visit.to(Submissions.class), payer));
    }
  }
}

package dev.portalsdk.testkit.internal.memory;

import dev.portalsdk.billing.InvoiceDocuments;
import dev.portalsdk.billing.Invoices;
import dev.portalsdk.billing.PaymentVouchers;
import dev.portalsdk.billing.Submissions;
import dev.portalsdk.billing.UploadedDocuments;
import dev.portalsdk.billing.spi.JournalledSubmissions;
import dev.portalsdk.core.Permission;
import dev.portalsdk.core.PortalId;
import dev.portalsdk.core.PortalInfo;
import dev.portalsdk.core.account.MailedPassword;
import dev.portalsdk.core.account.MailedRegistration;
import dev.portalsdk.core.account.PasswordRecovery;
import dev.portalsdk.core.account.ProviderProfile;
import dev.portalsdk.core.account.Registration;
import dev.portalsdk.core.account.Users;
import dev.portalsdk.core.care.Authorizations;
import dev.portalsdk.core.care.CapitatedEligibility;
import dev.portalsdk.core.care.Eligibility;
import dev.portalsdk.core.care.Transfers;
import dev.portalsdk.core.settings.PortalSettings;
import dev.portalsdk.core.spi.Capabilities;
import dev.portalsdk.core.spi.PortalAdapter;
import dev.portalsdk.core.spi.PortalContext;
import dev.portalsdk.core.spi.PortalLogin;
import dev.portalsdk.core.spi.http.LoginScript;
import dev.portalsdk.core.spi.http.Session;
import dev.portalsdk.testkit.internal.state.PayerState;
import dev.portalsdk.testkit.spi.PortalRules;
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
    Capabilities.Builder offered =
        new Offering(payer, visit)
            .serve(Invoices.class, v -> new MemoryInvoices(session, v, payer))
            .serve(InvoiceDocuments.class, v -> new MemoryInvoiceDocuments(session, v, rules))
            .serve(UploadedDocuments.class, v -> new MemoryUploadedDocuments(session, v, rules))
            .serve(Submissions.class, v -> submissions(context, v))
            .serve(Authorizations.class, v -> new MemoryAuthorizations(session, v))
            .serve(PaymentVouchers.class, v -> new MemoryPaymentVouchers(session, v, rules))
            .serve(
                Eligibility.class, v -> new MemoryEligibility(session, v, payer, context.clock()))
            .serve(
                CapitatedEligibility.class,
                v -> new MemoryCapitatedEligibility(session, v, payer, context.clock()))
            .serve(Transfers.class, v -> new MemoryTransfers(session, v, rules))
            .serve(ProviderProfile.class, v -> new MemoryProviderProfile(session, v, rules))
            .serve(Users.class, v -> new MemoryUsers(session, v, payer))
            .builder()
            .permissions(type -> permission(session, type));
    if (rules.capabilities().contains(Submissions.class)) {
      offered.serve(UploadIntake.class, new MemoryUploadIntake(session, visit, payer));
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
        .builder()
        .build();
  }

  private Permission permission(Session session, Class<?> type) {
    return payer.rules().menu().isEmpty()
        ? Permission.UNKNOWN
        : session.read("read menu", exchange -> visit.permission(exchange.call(), type));
  }

  private Submissions submissions(PortalContext context, Visit scoped) {
    return new JournalledSubmissions(context, new MemorySubmissionDesk(context, payer, scoped));
  }
}

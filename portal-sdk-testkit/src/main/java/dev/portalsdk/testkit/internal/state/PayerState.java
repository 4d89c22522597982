package dev.portalsdk.testkit.internal.state;

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
import dev.portalsdk.billing.invoice.Invoice;
import dev.portalsdk.billing.invoice.InvoiceKey;
import dev.portalsdk.billing.invoice.InvoiceState;
import dev.portalsdk.billing.invoice.InvoiceStatus;
import dev.portalsdk.billing.invoice.Owner;
import dev.portalsdk.billing.submission.UploadedDocument;
import dev.portalsdk.certificates.AccountStatements;
import dev.portalsdk.certificates.Cards;
import dev.portalsdk.certificates.CoverageCertificates;
import dev.portalsdk.certificates.InsuranceContracts;
import dev.portalsdk.certificates.Payroll;
import dev.portalsdk.core.PortalId;
import dev.portalsdk.core.account.MailedPassword;
import dev.portalsdk.core.account.MailedRegistration;
import dev.portalsdk.core.account.PasswordChange;
import dev.portalsdk.core.account.PasswordRecovery;
import dev.portalsdk.core.account.ProviderProfile;
import dev.portalsdk.core.account.Registration;
import dev.portalsdk.core.care.Authorization;
import dev.portalsdk.core.care.Authorizations;
import dev.portalsdk.core.care.CapitatedEligibility;
import dev.portalsdk.core.care.Eligibility;
import dev.portalsdk.core.care.Transfer;
import dev.portalsdk.core.care.Transfers;
import dev.portalsdk.core.desk.Cases;
import dev.portalsdk.core.desk.Contact;
import dev.portalsdk.core.desk.Library;
import dev.portalsdk.core.desk.Notices;
import dev.portalsdk.core.desk.Tutorials;
import dev.portalsdk.core.identity.TaxId;
import dev.portalsdk.testkit.spi.PortalRules;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;

/** All that is true at one payer. Thread-safe. */
public final class PayerState {

  private static final Set<Class<?>> KNOWN =
      Set.of(
          Invoices.class,
          InvoiceDocuments.class,
          InvoiceWorkbooks.class,
          UploadedDocuments.class,
          Submissions.class,
          Authorizations.class,
          PaymentVouchers.class,
          PaymentOrders.class,
          Shipments.class,
          PendingInvoices.class,
          Registration.class,
          PasswordRecovery.class,
          Cases.class,
          Contact.class,
          Notices.class,
          Library.class,
          Tutorials.class,
          FeeSchedules.class,
          AgreedServices.class,
          AttachedProfessionals.class,
          Norms.class,
          MailedRegistration.class,
          MailedPassword.class,
          Eligibility.class,
          CapitatedEligibility.class,
          Transfers.class,
          ProviderProfile.class,
          InsuranceContracts.class,
          Payroll.class,
          CoverageCertificates.class,
          Cards.class,
          AccountStatements.class,
          PasswordChange.class,
          dev.portalsdk.core.account.Users.class);

  private final PortalRules rules;
  private final Clock clock;
  private final FaultScript faults = new FaultScript();
  private final Accounts accounts;
  private final Bulletin bulletin = new Bulletin();
  private final Mailbox mailbox = new Mailbox();
  private final CareFile care = new CareFile();
  private final AtomicInteger received = new AtomicInteger();
  private final AtomicInteger certificates = new AtomicInteger();
  private volatile boolean underMaintenance;

  /**
   * Creates a payer that knows nobody.
   *
   * @param rules what it does that others do not
   * @param clock its time
   * @throws IllegalArgumentException if the rules name a capability that has no state here
   */
  public PayerState(PortalRules rules, Clock clock) {
    if (!KNOWN.containsAll(rules.capabilities())) {
      throw new IllegalArgumentException("A reference portal can have no other than " + KNOWN);
    }
    this.rules = rules;
    this.clock = clock;
    this.accounts = new Accounts(rules, faults, clock);
  }

  /** Returns which payer it is. */
  public PortalId id() {
    return rules.info().id();
  }

  /** Returns what it does that others do not. */
  public PortalRules rules() {
    return rules;
  }

  /** Returns the day at the payer. */
  public LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), rules.info().zone());
  }

  /** Returns who has an account, and who is logged in. */
  public Accounts accounts() {
    return accounts;
  }

  /**
   * Returns what is kept of a provider.
   *
   * @throws IllegalArgumentException if it has no account
   */
  public ProviderFile provider(TaxId provider) {
    return accounts.provider(provider);
  }

  /** Returns what goes wrong at the coming requests. */
  public FaultScript faults() {
    return faults;
  }

  /** Returns what the payer publishes for all providers. */
  public Bulletin bulletin() {
    return bulletin;
  }

  /** Returns which e-mail addresses the payer has, and what it sent. */
  public Mailbox mailbox() {
    return mailbox;
  }

  /** Returns whom the payer covers, and for what. */
  public CareFile care() {
    return care;
  }

  /** Returns whether the portal is being mended and answers nothing else. */
  public boolean isUnderMaintenance() {
    return underMaintenance;
  }

  /** From now on the portal is being mended. */
  public void beginMaintenance() {
    underMaintenance = true;
  }

  /** From now on the portal answers again. */
  public void endMaintenance() {
    underMaintenance = false;
  }

  /** Returns the number of the next certificate, counted from 1 over all employers. */
  public int nextCertificate() {
    return certificates.incrementAndGet();
  }

  /** Takes an invoice in, its status said in the portal's words. */
  public void receive(Invoice invoice) {
    requireOffer(Invoices.class);
    InvoiceFile file = InvoiceFile.of(invoice, received.incrementAndGet());
    InvoiceFile worded = file.arrived(worded(invoice.status()));
    rules.shown(worded.invoice(), worded.documents());
    provider(invoice.key()).add(worded);
  }

  /** Says what has become of an invoice. */
  public void status(InvoiceKey key, InvoiceState state) {
    status(key, InvoiceStatus.of(state, ""));
  }

  /** Says what has become of an invoice, and the day of it. */
  public void status(InvoiceKey key, InvoiceState state, LocalDate day) {
    status(key, InvoiceStatus.of(state, day, ""));
  }

  /** Says what has become of an invoice whose payment was told. */
  void show(InvoiceKey key, InvoiceState state, LocalDate day) {
    InvoiceStatus worded = worded(InvoiceStatus.of(state, day, ""));
    change(key, file -> file.showing(worded));
  }

  /** Changes what is kept of an invoice. */
  void change(InvoiceKey key, UnaryOperator<InvoiceFile> change) {
    provider(key).change(key, change);
  }

  /** Takes a document in. */
  public void handIn(TaxId provider, UploadedDocument document) {
    requireOffer(UploadedDocuments.class);
    if (!rules.recipients().contains(document.recipient())) {
      throw new IllegalArgumentException("The portal has no such recipient");
    }
    if (document.kind().filter(rules.attachmentLabels()::containsKey).isEmpty()) {
      throw new IllegalArgumentException("A document is handed in as one of the portal's kinds");
    }
    provider(provider).add(document);
  }

  /** Reads a document that was handed in. */
  public void markRead(TaxId provider, UploadedDocument document) {
    provider(provider).markRead(document);
  }

  /** Issues an authorisation. */
  public void issue(TaxId provider, Authorization authorization) {
    requireOffer(Authorizations.class);
    List<String> headers = List.copyOf(authorization.shown().asMap().keySet());
    if (!headers.equals(rules.authorizationHeaders())) {
      throw new IllegalArgumentException(
          "An authorisation is shown under " + rules.authorizationHeaders());
    }
    provider(provider).add(authorization);
  }

  /** Takes note of a transfer. */
  public void transfer(TaxId provider, Transfer transfer) {
    requireOffer(Transfers.class);
    List<String> headers = List.copyOf(transfer.shown().asMap().keySet());
    if (!headers.equals(rules.care().transferHeaders())) {
      throw new IllegalArgumentException(
          "A transfer is shown under " + rules.care().transferHeaders());
    }
    provider(provider).add(transfer);
  }

  /** Pays, and settles invoices by it. */
  public void pay(VoucherFile file) {
    requireOffer(PaymentVouchers.class);
    Owner owner = file.voucher().ref().owner();
    if (!owner.equals(Owner.of(id(), owner.issuer()))) {
      throw new IllegalArgumentException("The voucher is another payer's");
    }
    rules.shown(file.voucher(), 1);
    file.invoices().forEach(rules::shown);
    provider(owner.issuer()).add(file);
  }

  /** Takes note of a site of a provider, and who stands for it. */
  public void addSite(TaxId provider, ProviderSite site) {
    requireOffer(Registration.class);
    provider(provider).add(site);
  }

  /**
   * Checks that the portal shows what is about to be done.
   *
   * @throws IllegalArgumentException if it does not offer the capability
   */
  public void requireOffer(Class<?> capability) {
    if (!rules.capabilities().contains(capability)) {
      throw new IllegalArgumentException(
          "The portal " + id() + " does not offer " + capability.getSimpleName());
    }
  }

  private void status(InvoiceKey key, InvoiceStatus status) {
    InvoiceStatus worded = worded(status);
    provider(key).change(key, file -> file.withStatus(worded));
  }

  private InvoiceStatus worded(InvoiceStatus status) {
    String words = rules.words(status);
    return status
        .day()
        .filter(day -> rules.namesDayOfStatus())
        .map(day -> InvoiceStatus.of(status.state(), day, words))
        .orElseGet(() -> InvoiceStatus.of(status.state(), words));
  }

  /**
   * Returns what is kept of the issuer of an invoice.
   *
   * @throws IllegalArgumentException if it has no account, or the list is another payer's
   */
  ProviderFile provider(InvoiceKey key) {
    TaxId issuer = key.owner().issuer();
    if (!key.owner().payer().equals(id())) {
      throw new IllegalArgumentException("The invoice is of a list at another payer");
    }
    return provider(issuer);
  }
}

package dev.portalsdk.testkit;

import static java.util.Objects.requireNonNull;

import dev.portalsdk.billing.invoice.Invoice;
import dev.portalsdk.billing.invoice.InvoiceRef;
import dev.portalsdk.billing.invoice.InvoiceState;
import dev.portalsdk.billing.payment.CrossedInvoice;
import dev.portalsdk.billing.payment.PaymentVoucher;
import dev.portalsdk.billing.submission.UploadedDocument;
import dev.portalsdk.core.PortalId;
import dev.portalsdk.core.account.ContactData;
import dev.portalsdk.core.care.Authorization;
import dev.portalsdk.core.document.PortalDocument;
import dev.portalsdk.core.identity.Cedula;
import dev.portalsdk.core.identity.HabilitationCode;
import dev.portalsdk.core.identity.TaxId;
import dev.portalsdk.core.money.Money;
import dev.portalsdk.testkit.internal.state.PayerState;
import dev.portalsdk.testkit.internal.state.ProviderSite;
import dev.portalsdk.testkit.internal.state.VoucherFile;
import dev.portalsdk.testkit.spi.Fault;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * One payer of a reference portal, with the verbs of its trade: what it does here, its portal shows
 * at the next request.
 *
 * <pre>{@code
 * ReferencePayer serena = reference.at(SERENA_ART);
 * serena.receive(invoice);
 * serena.debit(invoice.ref(), Money.of("1500.00", ARS), "Módulo no autorizado");
 * serena.settle(invoice.ref(), LocalDate.of(2025, 9, 1));
 * }</pre>
 *
 * <p>Obtain it with {@link ReferencePortal#at}. A verb about a provider without an account or an
 * invoice that was never received is an {@link IllegalArgumentException}. It is thread-safe.
 */
public final class ReferencePayer {

  private final PayerState state;

  ReferencePayer(PayerState state) {
    this.state = state;
  }

  /** Returns which payer it is. */
  public PortalId id() {
    return state.id();
  }

  /**
   * Gives a provider an account, if it has none.
   *
   * @param provider such as {@code 30-71234567-1}
   */
  public void enrol(TaxId provider) {
    state.accounts().enrol(requireNonNull(provider, "provider"));
  }

  /**
   * Gives a provider an account, if it has none, and a user who can log in.
   *
   * @param provider such as the NIT {@code 900.123.456-8}
   * @param user such as {@code facturacion}
   * @param password the user's
   * @throws IllegalArgumentException if the provider has a user of this name, or anybody at a payer
   *     where the name of the user alone tells who it is
   */
  public void enrol(TaxId provider, String user, String password) {
    enrol(provider);
    boolean taken =
        state.rules().userNameTellsProvider() && state.accounts().providerOf(user).isPresent();
    if (taken || !state.provider(provider).users().register(user, password)) {
      throw new IllegalArgumentException("There is a user of this name");
    }
    activate(provider, user);
  }

  /**
   * Activates a user who has registered: from now on the portal lets the user in.
   *
   * @param provider whose user it is
   * @param user the user's name
   * @throws IllegalArgumentException if there is no such user
   */
  public void activate(TaxId provider, String user) {
    state.provider(requireNonNull(provider, "provider")).users().activate(user);
  }

  /**
   * Takes note of a site of a provider, for which users can be registered.
   *
   * @param provider whose site it is
   * @param site the site
   * @param representative who stands for it
   * @param contact what the portal shows of that person
   */
  public void addSite(
      TaxId provider, HabilitationCode site, Cedula representative, ContactData contact) {
    state.addSite(
        requireNonNull(provider, "provider"),
        new ProviderSite(
            requireNonNull(site, "site"),
            requireNonNull(representative, "representative"),
            requireNonNull(contact, "contact")));
  }

  /**
   * Pays a provider, as the last of its vouchers.
   *
   * @param voucher its text as shown does not count
   * @param invoices what it settles, with all amounts that the payer knows
   * @throws IllegalArgumentException if it was paid already, is another payer's, or is one that the
   *     portal cannot show
   */
  public void pay(PaymentVoucher voucher, List<CrossedInvoice> invoices) {
    state.pay(new VoucherFile(requireNonNull(voucher, "voucher"), invoices));
  }

  /**
   * Takes an invoice in, as the last of the issuer's list.
   *
   * @param invoice whose status is shown in the portal's own words, unless it is {@link
   *     InvoiceState#UNRECOGNIZED}; its text as shown does not count
   * @throws IllegalArgumentException if it was received already, is of another payer's list, or is
   *     one that the portal cannot show
   */
  public void receive(Invoice invoice) {
    state.receive(requireNonNull(invoice, "invoice"));
  }

  /** Accepts an invoice without saying when it will be paid. */
  public void authorize(InvoiceRef ref) {
    state.status(ref.key(), InvoiceState.AUTHORIZED);
  }

  /**
   * Says when an invoice will be credited, and issues its payment order.
   *
   * @param ref which invoice
   * @param day the day in the portal's zone
   */
  public void schedule(InvoiceRef ref, LocalDate day) {
    state.status(ref.key(), InvoiceState.CREDIT_SCHEDULED, requireNonNull(day, "day"));
  }

  /**
   * Settles an invoice, and issues its payment order if there is none yet.
   *
   * @param ref which invoice
   * @param day the day in the portal's zone
   */
  public void settle(InvoiceRef ref, LocalDate day) {
    state.status(ref.key(), InvoiceState.SETTLED, requireNonNull(day, "day"));
  }

  /**
   * Refuses a part of an invoice today, "débito"; {@link #payments()} has more to say of it.
   *
   * @param ref which invoice
   * @param amount how much, above zero
   * @param reason why, such as {@code Módulo no autorizado}
   * @throws IllegalArgumentException if less than nothing would be left to pay
   */
  public void debit(InvoiceRef ref, Money amount, String reason) {
    payments().debit(ref, amount, reason);
  }

  /**
   * Withholds a tax, "retención", by a certificate with a number of its own; {@link #payments()}
   * has more to say of it.
   *
   * @param ref which invoice
   * @param tax which tax, such as {@code Ganancias}
   * @param amount how much, above zero
   * @throws IllegalArgumentException if less than nothing would be left to pay
   */
  public void withhold(InvoiceRef ref, String tax, Money amount) {
    payments().withhold(ref, tax, amount);
  }

  /**
   * Issues a credit note of today about an invoice; {@link #payments()} issues others.
   *
   * @param ref which invoice
   * @param amount the note's amount, above zero
   */
  public void issueNote(InvoiceRef ref, Money amount) {
    payments().issueCreditNote(ref, amount);
  }

  /**
   * Takes in a document that a provider handed in.
   *
   * @param provider who
   * @param document whose kind is required: the form asks for it
   * @throws IllegalArgumentException if the portal has no such recipient or kind
   */
  public void handIn(TaxId provider, UploadedDocument document) {
    state.handIn(provider, requireNonNull(document, "document"));
  }

  /** Returns what a provider handed in, in the order of arrival, each with its kind. */
  public List<UploadedDocument> uploads(TaxId provider) {
    return state.provider(requireNonNull(provider, "provider")).uploads();
  }

  /**
   * Returns the files that a provider uploaded or sent, in the order of arrival, each as often as
   * it arrived; what {@link #handIn} took in has no file.
   */
  public List<PortalDocument> files(TaxId provider) {
    return state.provider(requireNonNull(provider, "provider")).files();
  }

  /**
   * Reads a document that a provider handed in, so that its list says so.
   *
   * @param provider who handed it in
   * @param document as it was handed in
   * @throws IllegalArgumentException if there is none like it
   */
  public void markRead(TaxId provider, UploadedDocument document) {
    state.markRead(provider, requireNonNull(document, "document"));
  }

  /**
   * Issues an authorisation to a provider.
   *
   * @param provider to whom
   * @param authorization under the headers of the portal's list
   * @throws IllegalArgumentException if the headers are others
   */
  public void issueAuthorization(TaxId provider, Authorization authorization) {
    state.issue(provider, requireNonNull(authorization, "authorization"));
  }

  /** Returns what the payer does with shipments. */
  public ReferenceShipments shipments() {
    return new ReferenceShipments(state);
  }

  /** Returns how the payer decides on invoices and pays them, in parts or by orders. */
  public ReferencePayments payments() {
    return new ReferencePayments(state);
  }

  /** Returns the payer's desk: cases, notices, useful documents. */
  public ReferenceDesk desk() {
    return new ReferenceDesk(state);
  }

  /** Returns what the payer agrees on with its providers. */
  public ReferenceAgreement agreement() {
    return new ReferenceAgreement(state);
  }

  /** Returns what the payer sends to those who register or have forgotten their password. */
  public ReferenceMailbox mailbox() {
    return new ReferenceMailbox(state);
  }

  /** Returns what the payer does about care: members, practices, transfers. */
  public ReferenceCare care() {
    return new ReferenceCare(state);
  }

  /** Returns what an insurer does with the employers that it covers. */
  public ReferenceCoverage coverage() {
    return new ReferenceCoverage(state);
  }

  /** Returns what the payer does about its providers' own data and users. */
  public ReferenceAccounts accounts() {
    return new ReferenceAccounts(state);
  }

  /** Returns the person who answers what the portal asks. */
  public ReferenceChallenges challenges() {
    return new ReferenceChallenges();
  }

  /** Forgets all users who are logged in. */
  public void expireSessions() {
    state.accounts().sessions().closeAll();
  }

  /** Begins the portal's maintenance, during which it answers nothing else. */
  public void beginMaintenance() {
    state.beginMaintenance();
  }

  /** Ends the portal's maintenance; nothing happens if there is none. */
  public void endMaintenance() {
    state.endMaintenance();
  }

  /**
   * Lets something go wrong at the next request that it can happen to, after the faults that were
   * asked for before.
   *
   * @param fault what goes wrong
   * @throws IllegalArgumentException if it cannot happen at this portal
   */
  public void next(Fault fault) {
    next(fault, 1);
  }

  /**
   * Lets something go wrong several times in a row, such as more often than the library retries.
   *
   * @param fault what goes wrong
   * @param times how many requests it happens to, at least 1
   * @throws IllegalArgumentException if it is less than 1, or the fault cannot happen at this
   *     portal
   */
  public void next(Fault fault, int times) {
    if (times < 1) {
      throw new IllegalArgumentException("A fault happens at least once, not " + times + " times");
    }
    if (!state.rules().faults().contains(requireNonNull(fault, "fault"))) {
      throw new IllegalArgumentException(fault + " cannot happen at '" + id() + "'");
    }
    state.faults().add(fault, times);
  }

  /** Returns what can go wrong at this portal. */
  public Set<Fault> faults() {
    return state.rules().faults();
  }

  /** Returns how many logins have succeeded so far. */
  public int logins() {
    return state.accounts().sessions().opened();
  }

  /** Returns how many logins were tried so far, those that were refused included. */
  public int loginAttempts() {
    return state.accounts().loginAttempts();
  }

  @Override
  public String toString() {
    return "ReferencePayer[" + id() + "]";
  }
}

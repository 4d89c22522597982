package dev.portalsdk.testkit.tck;

import dev.portalsdk.billing.Invoices;
import dev.portalsdk.billing.invoice.DocumentKind;
import dev.portalsdk.billing.invoice.Invoice;
import dev.portalsdk.billing.invoice.InvoiceQuery;
import dev.portalsdk.billing.invoice.InvoiceRef;
import dev.portalsdk.billing.invoice.InvoiceState;
import dev.portalsdk.billing.payment.CrossedInvoice;
import dev.portalsdk.billing.payment.PaymentEquation;
import dev.portalsdk.billing.payment.PaymentOrder;
import dev.portalsdk.billing.payment.PaymentVoucher;
import dev.portalsdk.billing.payment.VoucherRef;
import dev.portalsdk.billing.submission.AttachmentKind;
import dev.portalsdk.billing.submission.Shipment;
import dev.portalsdk.billing.submission.SubmissionKind;
import dev.portalsdk.billing.submission.UploadedDocument;
import dev.portalsdk.core.Credentials;
import dev.portalsdk.core.PortalId;
import dev.portalsdk.core.account.RegistrationRequest;
import dev.portalsdk.core.care.Authorization;
import dev.portalsdk.core.client.Portal;
import dev.portalsdk.core.identity.TaxId;
import dev.portalsdk.core.page.Listing;
import dev.portalsdk.core.page.Page;
import dev.portalsdk.core.page.PageRequest;
import dev.portalsdk.core.time.DateRange;
import dev.portalsdk.testkit.ReferencePayer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the contracts know of one portal: who its users are, and what it holds when a test begins.
 *
 * <p>Whoever proves an adapter writes one for its portal, with data that the portal can show and
 * that is no person's. What is expected belongs to {@link #provider()}. Implementations are
 * immutable and thread-safe.
 */
public interface PortalSample {

  /** Returns which portal it is of. */
  PortalId id();

  /** Returns what the clock of payer and library says when a test begins. */
  default Instant start() {
    return Instant.parse("2025-08-20T12:00:00Z");
  }

  /** Returns a provider who has an account, and whose is all that is expected. */
  TaxId provider();

  /** Returns a provider who has an account and nothing in it. */
  TaxId newProvider();

  /** Returns a provider who has no account. */
  TaxId stranger();

  /**
   * Returns what a user enters to log in, as the portal's login asks for it.
   *
   * @param user the user's name, such as {@code 30712345671}, or a text that no account has
   */
  Credentials credentials(String user);

  /**
   * Opens an account for a provider, whose user then gets in with {@link #credentials}.
   *
   * @param payer the portal's payer
   * @param provider such as {@link #stranger()}
   */
  default void enrol(ReferencePayer payer, TaxId provider) {
    payer.enrol(provider);
  }

  /**
   * Asks a portal for its main list, whole; of invoices by default.
   *
   * @param portal whose list
   */
  default Listing<?> list(Portal portal) {
    return portal.require(Invoices.class).all(everyInvoice()).read();
  }

  /**
   * Asks a portal for one page of a list that has several; of invoices by default.
   *
   * @param portal whose list
   * @param page which page
   */
  default Page<?> list(Portal portal, PageRequest page) {
    return portal.require(Invoices.class).list(everyInvoice(), page);
  }

  /**
   * Returns whether each login asks a person first; it does not by default. Where it does, the
   * contracts answer as a person, and expect the library to log in no second time by itself.
   */
  default boolean loginAsksPerson() {
    return false;
  }

  /** Returns whether the portal has a way to end a session; it has by default. */
  default boolean offersLogout() {
    return true;
  }

  /** Returns what the provider's main list holds: the invoices by default. */
  default List<?> listed() {
    return invoices();
  }

  /**
   * Returns the provider's invoices in the portal's order: some on three days at least, one of them
   * {@link dev.portalsdk.billing.invoice.InvoiceState#IN_PROCESS}; none by default.
   */
  default List<Invoice> invoices() {
    return List.of();
  }

  /**
   * Returns the query for all of {@link #invoices()}: at a portal that shows a window of dates, the
   * query for that window.
   */
  default InvoiceQuery everyInvoice() {
    return InvoiceQuery.all();
  }

  /**
   * Returns the day by which the portal lists an invoice: that of issue by default.
   *
   * @param invoice one of {@link #invoices()}
   */
  default LocalDate dayOf(Invoice invoice) {
    return invoice.issued().orElseThrow();
  }

  /**
   * Returns the query for the invoices of these days, those of issue by default.
   *
   * @param range the days of {@link #dayOf}
   */
  default InvoiceQuery within(DateRange range) {
    return InvoiceQuery.all().issued(range);
  }

  /** Returns which states the portal has words for: all that are named by default. */
  default Set<InvoiceState> states() {
    return EnumSet.complementOf(EnumSet.of(InvoiceState.UNRECOGNIZED));
  }

  /** Returns whether the portal names the day of a settlement with it; it does by default. */
  default boolean namesDayOfStatus() {
    return true;
  }

  /**
   * Returns invoices of the new provider that the portal could receive, in the order of their
   * arrival; none by default.
   *
   * @param count how many, such as 300
   */
  default Stream<Invoice> newInvoices(int count) {
    return Stream.empty();
  }

  /**
   * Returns the vouchers paid to the provider that the portal shows, in its order; none by default.
   * Where there are payments, one voucher has invoices on several pages.
   */
  default List<PaymentVoucher> vouchers() {
    return List.of();
  }

  /**
   * Returns what a voucher settles, with all amounts that its workbook has.
   *
   * @param voucher one of {@link #vouchers()}
   */
  default List<CrossedInvoice> crossed(VoucherRef voucher) {
    return List.of();
  }

  /**
   * Returns the equation by which every voucher of the sample balances.
   *
   * @throws IllegalStateException by default: there are no vouchers
   */
  default PaymentEquation equation() {
    throw new IllegalStateException("The sample has no vouchers");
  }

  /** Returns the first day of payments that the portal shows, if it has a limit. */
  default Optional<LocalDate> firstDayOfPayments() {
    return Optional.empty();
  }

  /**
   * Returns what {@link #newProvider()} registers a user with, accepted by the portal; empty if
   * nobody registers there.
   */
  default Optional<RegistrationRequest> registration() {
    return Optional.empty();
  }

  /**
   * Returns what a user who has registered logs in with.
   *
   * @param request what was handed in
   */
  default Credentials credentials(RegistrationRequest request) {
    throw new IllegalStateException("Nobody registers at this portal");
  }

  /** Returns what the provider's user enters to recover the password, by label. */
  default Map<String, String> recovery() {
    return Map.of();
  }

  /**
   * Returns whom the portal sends names and passwords by e-mail.
   *
   * @throws IllegalStateException by default: it sends none
   */
  default MailSample mail() {
    throw new IllegalStateException("The portal sends nothing by e-mail");
  }

  /**
   * Returns the documents that the portal offers for one of the invoices; none by default. Where
   * there are documents, one invoice has some and one has none.
   *
   * @param ref one of {@link #invoices()}
   */
  default Set<DocumentKind> documents(InvoiceRef ref) {
    return Set.of();
  }

  /**
   * Returns what the provider has handed in, in the portal's order, each with its kind; none by
   * default. Where documents are handed in, one is read and one is not.
   */
  default List<UploadedDocument> uploads() {
    return List.of();
  }

  /** Returns the companies behind the portal that it shows apart; none by default. */
  default List<String> companies() {
    return List.of();
  }

  /**
   * Returns the provider's invoices of one company in the portal's order; none by default.
   *
   * @param company one of {@link #companies()}
   */
  default List<Invoice> invoices(String company) {
    return List.of();
  }

  /**
   * Lets the payer issue a document about an invoice that has none: by default it settles it, and
   * so orders the payment.
   *
   * @param payer the portal's payer
   * @param ref an invoice in process
   * @return what is issued
   */
  default DocumentKind issueDocument(ReferencePayer payer, InvoiceRef ref) {
    payer.settle(ref, LocalDate.of(2025, 10, 1));
    return DocumentKind.PAYMENT_ORDER;
  }

  /**
   * Returns what is handed in at the portal, by default files about the first of the invoices, each
   * by itself.
   */
  default SubmissionSample submission() {
    return new SubmissionSample(
        SubmissionKind.DOCUMENTS,
        invoices().get(0).ref(),
        AttachmentKind.INVOICE,
        AttachmentKind.INVOICE_DETAIL,
        AttachmentKind.STUDY_REPORT);
  }

  /** Returns what the provider has shipped, in the portal's order; none by default. */
  default List<Shipment> shipments() {
    return List.of();
  }

  /**
   * Returns the orders by which one of the invoices is paid, in the portal's order; none by
   * default. Where there are orders, one invoice has them on several pages, one has none, and one
   * order has withholdings.
   *
   * @param ref one of {@link #invoices()}
   */
  default List<PaymentOrder> orders(InvoiceRef ref) {
    return List.of();
  }

  /** Returns the provider's authorisations in the portal's order; none by default. */
  default List<Authorization> authorizations() {
    return List.of();
  }

  /**
   * Returns what is expected of the payer's desk.
   *
   * @throws IllegalStateException by default: the portal has none
   */
  default DeskSample desk() {
    throw new IllegalStateException("The sample has no desk");
  }

  /**
   * Returns what is expected of the payer's agreements.
   *
   * @throws IllegalStateException by default: the portal shows none
   */
  default AgreementSample agreement() {
    throw new IllegalStateException("The sample has no agreements");
  }

  /**
   * Returns what is expected of an insurer's contracts and payrolls.
   *
   * @throws IllegalStateException by default: the portal is no insurer's
   */
  default CoverageSample coverage() {
    throw new IllegalStateException("The portal is no insurer's");
  }

  /**
   * Returns what the portal tells about care.
   *
   * @throws IllegalStateException by default: it tells nothing
   */
  default CareSample care() {
    throw new IllegalStateException("The portal tells nothing about care");
  }

  /**
   * Returns what the portal shows of the provider itself and its users.
   *
   * @throws IllegalStateException by default: it shows none
   */
  default AccountSample account() {
    throw new IllegalStateException("The portal shows neither a provider's data nor its users");
  }

  /**
   * Opens the accounts and lets all that is expected happen.
   *
   * @param payer the portal's payer, who knows nobody yet
   */
  void fill(ReferencePayer payer);
}

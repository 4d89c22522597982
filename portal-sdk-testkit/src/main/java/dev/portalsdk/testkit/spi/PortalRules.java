package dev.portalsdk.testkit.spi;

import dev.portalsdk.billing.invoice.DocumentKind;
import dev.portalsdk.billing.invoice.Invoice;
import dev.portalsdk.billing.invoice.InvoiceState;
import dev.portalsdk.billing.invoice.InvoiceStatus;
import dev.portalsdk.billing.payment.CrossedInvoice;
import dev.portalsdk.billing.payment.PaymentTerm;
import dev.portalsdk.billing.payment.PaymentVoucher;
import dev.portalsdk.billing.submission.AttachmentKind;
import dev.portalsdk.billing.submission.UploadedDocument;
import dev.portalsdk.core.PortalInfo;
import dev.portalsdk.core.document.PortalDocument;
import dev.portalsdk.core.identity.TaxId;
import dev.portalsdk.core.table.Shown;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What one payer's portal does that another's does not, for the reference portal: who gets in, what
 * it offers, and how it shows that.
 *
 * <p>Methods with a default belong to a capability that not every portal offers; the reference
 * portal asks none of them where {@link #capabilities()} lacks it.
 *
 * <p>An implementation cites the line of the payer's manual for each value, or says that it is
 * invented; it takes no text from the payer's adapter, or a typing error would pass twice.
 * Implementations are immutable and thread-safe.
 */
public interface PortalRules {

  /** Returns what is known of the portal without asking it, in the manual's own words. */
  PortalInfo info();

  /**
   * Returns the interfaces of what the portal offers, such as {@code Invoices}, and before the
   * login such as {@code Registration}; the others are absent there, not empty.
   */
  Set<Class<?>> capabilities();

  /** Returns the name of the login field that tells who logs in, such as {@code cuit}. */
  String userField();

  /**
   * Reads what a user entered in that field.
   *
   * @param user such as {@code 30712345671}
   * @throws dev.portalsdk.core.error.InvalidTextException if no account can have this name
   */
  TaxId account(String user);

  /**
   * Returns whether the name that a user enters in {@link #userField()} tells the provider, as it
   * is one of all users of the payer; it does not by default. Where it does, {@link #account} is
   * not asked, and {@link #userFields()} has the password alone.
   */
  default boolean userNameTellsProvider() {
    return false;
  }

  /**
   * Returns the names of the login's fields for a user of the provider and that user's password, in
   * this order; none, as by default, where the provider's name alone lets in.
   */
  default List<String> userFields() {
    return List.of();
  }

  /** Returns what the portal says to whom it does not let in. */
  String refusal();

  /** Returns how long the portal remembers a user who asks nothing. */
  Duration idleTime();

  /**
   * Returns what can go wrong at the portal, by default everything but {@link
   * Fault#HUMAN_CHALLENGE}: one that asks persons adds it, one whose forms have no token knows no
   * {@link Fault#FORM_EXPIRED}.
   */
  default Set<Fault> faults() {
    return EnumSet.complementOf(EnumSet.of(Fault.HUMAN_CHALLENGE));
  }

  /**
   * Returns in which words the portal asks a person before each login, such as {@code No soy un
   * robot}; empty, as by default, if it asks nobody.
   */
  default Optional<String> loginChallenge() {
    return Optional.empty();
  }

  /** Returns in which words the portal asks a person in the middle of a session. */
  default String sessionChallenge() {
    return loginChallenge().orElse("No soy un robot");
  }

  /**
   * Returns what the portal does with shipments.
   *
   * @throws IllegalStateException by default: nobody sends any there
   */
  default ShipmentRules shipments() {
    throw new IllegalStateException("The portal takes no shipments");
  }

  /**
   * Returns how the portal shows the payment orders of an invoice.
   *
   * @throws IllegalStateException by default: it shows none
   */
  default OrderRules orders() {
    throw new IllegalStateException("The portal shows no payment orders of an invoice");
  }

  /**
   * Returns how long the portal remembers a user who wanted to stay connected and asks nothing; as
   * any other by default.
   */
  default Duration keptTime() {
    return idleTime();
  }

  /**
   * Returns the portal's words for a status, such as {@code Se acreditará el día 29/08/2025}.
   *
   * @param status whose words count only if its state is {@link InvoiceState#UNRECOGNIZED}
   * @throws IllegalArgumentException if the portal names a day with the state and there is none,
   *     or, as by default, has no list of invoices
   */
  default String words(InvoiceStatus status) {
    throw new IllegalArgumentException("The portal lists no invoices");
  }

  /**
   * Returns whether the portal names the day of a status that has one; it does by default. Where it
   * does not, the day is forgotten.
   */
  default boolean namesDayOfStatus() {
    return true;
  }

  /**
   * Returns for how long the list shows an invoice after its reception, such as 6 months; for ever
   * by default. Such a portal shows the day of reception and takes a search by it.
   */
  default Optional<Period> receptionWindow() {
    return Optional.empty();
  }

  /**
   * Returns how many invoices a page of the list shows; such a page declares its rows and the total
   * of the list. Empty, as by default, says that all are on one page, which declares nothing.
   */
  default OptionalInt invoicesPerPage() {
    return OptionalInt.empty();
  }

  /**
   * Returns which documents the portal offers for an invoice in a state, as far as they exist; none
   * by default.
   *
   * @param state the invoice's
   */
  default Set<DocumentKind> documents(InvoiceState state) {
    return Set.of();
  }

  /**
   * Returns the row of an invoice as the portal shows it, header by header.
   *
   * @param invoice with the portal's words for its status
   * @param documents what the row offers, none where the portal has no documents
   * @throws IllegalArgumentException if the portal cannot show such an invoice, by default none
   */
  default Shown shown(Invoice invoice, Set<DocumentKind> documents) {
    throw new IllegalArgumentException("The portal lists no invoices");
  }

  /**
   * Returns to which desks documents can be handed in, in the order of the combo; at least one
   * where documents can be handed in at all.
   */
  default List<String> recipients() {
    return List.of();
  }

  /** Returns the portal's words for the kinds of document that it takes, in the combo's order. */
  default Map<AttachmentKind, String> attachmentLabels() {
    return Map.of();
  }

  /**
   * Returns the row of a document that was handed in as the portal shows it, header by header.
   *
   * @param document the document
   * @throws IllegalArgumentException by default: there is no such list
   */
  default Shown shown(UploadedDocument document) {
    throw new IllegalArgumentException("The portal lists no documents that were handed in");
  }

  /** Returns what the portal says to an upload without a file. */
  default String missingFile() {
    return "";
  }

  /** Returns the headers of the list of authorisations. */
  default List<String> authorizationHeaders() {
    return List.of();
  }

  /**
   * Returns the first day of payments that the portal shows; empty, as by default, if it has all.
   */
  default Optional<LocalDate> firstDayOfPayments() {
    return Optional.empty();
  }

  /**
   * Returns the row of a voucher as the portal shows it, header by header.
   *
   * @param voucher the voucher
   * @param position its place in the list that was asked for, from 1
   * @throws IllegalArgumentException by default: there is no such list
   */
  default Shown shown(PaymentVoucher voucher, int position) {
    throw new IllegalArgumentException("The portal lists no payment vouchers");
  }

  /**
   * Returns which amounts of an invoice that a voucher settles the portal shows on the screen; none
   * by default.
   */
  default Set<PaymentTerm> termsOnScreen() {
    return Set.of();
  }

  /** Returns how many invoices of a voucher a page shows, 21 by default. */
  default int crossedInvoicesPerPage() {
    return 21;
  }

  /**
   * Returns the row of an invoice that a voucher settles as the portal shows it on the screen.
   *
   * @param invoice the invoice
   * @throws IllegalArgumentException by default: there is no such list
   */
  default Shown shown(CrossedInvoice invoice) {
    throw new IllegalArgumentException("The portal lists no invoices of vouchers");
  }

  /**
   * Returns the workbook of a list of invoices, with the same bytes each time.
   *
   * @param invoices the invoices, with the portal's words for their status
   * @throws IllegalArgumentException by default: there is no such workbook
   */
  default PortalDocument workbook(List<Invoice> invoices) {
    throw new IllegalArgumentException("The portal has no workbooks");
  }

  /**
   * Returns the workbook of a voucher, with the same bytes each time.
   *
   * @param voucher the voucher
   * @param invoices what it settles
   * @throws IllegalArgumentException by default: there is no such workbook
   */
  default PortalDocument workbook(PaymentVoucher voucher, List<CrossedInvoice> invoices) {
    throw new IllegalArgumentException("The portal has no workbooks");
  }

  /**
   * Returns what the portal says where it does not register a user or help one.
   *
   * @param refusal why
   */
  default String words(AccountRefusal refusal) {
    return "";
  }

  /** Returns what the portal says to whom it has registered. */
  default String registered() {
    return "";
  }

  /** Returns the labels of the form for whoever has forgotten the password; none by default. */
  default List<String> recoveryLabels() {
    return List.of();
  }

  /**
   * Returns an e-mail address as the portal shows it to who cannot log in, such as {@code
   * *****dad@sancorsalud.com.ar}; whole by default.
   *
   * @param email the whole address
   */
  default String masked(String email) {
    return email;
  }

  /** Returns what the portal says to whom it helps with a forgotten password. */
  default String recovering() {
    return "";
  }

  /**
   * Returns what the payer's desk does.
   *
   * @throws IllegalStateException by default: the portal has none
   */
  default DeskRules desk() {
    throw new IllegalStateException("The portal has no desk");
  }

  /**
   * Returns what the payer does with agreements.
   *
   * @throws IllegalStateException by default: the portal shows none
   */
  default AgreementRules agreement() {
    throw new IllegalStateException("The portal shows no agreements");
  }

  /**
   * Returns the entry of the portal's menu that leads to each capability, in the menu's order, such
   * as {@code Facturas}: a user has the capabilities whose entries it was given. Empty, as by
   * default, where each user has all and the portal has no way to tell.
   */
  default Map<Class<?>, String> menu() {
    return Map.of();
  }

  /**
   * Returns how the portal tells about care.
   *
   * @throws IllegalStateException by default: it tells nothing
   */
  default CareRules care() {
    throw new IllegalStateException("The portal tells nothing about care");
  }

  /**
   * Returns how the portal shows who is covered by which contract.
   *
   * @throws IllegalStateException by default: it is no insurer's
   */
  default CoverageRules coverage() {
    throw new IllegalStateException("The portal is no insurer's");
  }

  /**
   * Returns the name of a user as the portal keeps it, such as a CUIT without hyphens; as it was
   * entered by default.
   *
   * @param entered in the field of {@link #userField()}
   */
  default String userName(String entered) {
    return entered;
  }

  /**
   * Returns whether the portal takes a new password; any but the old one by default.
   *
   * @param next the new one
   * @param current the old one
   */
  default boolean takesPassword(String next, String current) {
    return !next.equals(current);
  }

  /**
   * Returns what the portal says to whom it lets in only with a new password.
   *
   * @throws IllegalStateException by default: it lets everybody in with the first one
   */
  default String passwordChange() {
    throw new IllegalStateException("The portal asks nobody for a new password");
  }

  /**
   * Returns how the portal shows a provider's own data and users.
   *
   * @throws IllegalStateException by default: it shows none
   */
  default AccountRules accounts() {
    throw new IllegalStateException("The portal shows neither a provider's data nor its users");
  }
}

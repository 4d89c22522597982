package dev.portalsdk.testkit.internal.faces.sancor;

import dev.portalsdk.billing.AgreedServices;
import dev.portalsdk.billing.AttachedProfessionals;
import dev.portalsdk.billing.BillingPortals;
import dev.portalsdk.billing.FeeSchedules;
import dev.portalsdk.billing.InvoiceDocuments;
import dev.portalsdk.billing.InvoiceWorkbooks;
import dev.portalsdk.billing.Invoices;
import dev.portalsdk.billing.Norms;
import dev.portalsdk.billing.PaymentOrders;
import dev.portalsdk.billing.PendingInvoices;
import dev.portalsdk.billing.Shipments;
import dev.portalsdk.billing.Submissions;
import dev.portalsdk.billing.invoice.DocumentKind;
import dev.portalsdk.billing.invoice.Invoice;
import dev.portalsdk.billing.invoice.InvoiceState;
import dev.portalsdk.billing.invoice.InvoiceStatus;
import dev.portalsdk.core.LoginField;
import dev.portalsdk.core.PortalContact;
import dev.portalsdk.core.PortalInfo;
import dev.portalsdk.core.account.MailedPassword;
import dev.portalsdk.core.account.MailedRegistration;
import dev.portalsdk.core.account.ProviderProfile;
import dev.portalsdk.core.account.Users;
import dev.portalsdk.core.care.CapitatedEligibility;
import dev.portalsdk.core.care.Eligibility;
import dev.portalsdk.core.care.Transfers;
import dev.portalsdk.core.desk.Cases;
import dev.portalsdk.core.desk.Contact;
import dev.portalsdk.core.desk.Library;
import dev.portalsdk.core.desk.Notices;
import dev.portalsdk.core.desk.Tutorials;
import dev.portalsdk.core.document.PortalDocument;
import dev.portalsdk.core.identity.TaxId;
import dev.portalsdk.core.table.Shown;
import dev.portalsdk.core.time.Zones;
import dev.portalsdk.testkit.spi.AccountRefusal;
import dev.portalsdk.testkit.spi.AccountRules;
import dev.portalsdk.testkit.spi.AgreementRules;
import dev.portalsdk.testkit.spi.CareRules;
import dev.portalsdk.testkit.spi.DeskRules;
import dev.portalsdk.testkit.spi.Fault;
import dev.portalsdk.testkit.spi.OrderRules;
import dev.portalsdk.testkit.spi.PortalRules;
import dev.portalsdk.testkit.spi.ShipmentRules;
import java.net.URI;
import java.time.Duration;
import java.time.Period;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What the portal of SanCor Salud does, by the lines of its manual "Instructivo plataforma
 * autogestión prestadores con acceso web".
 */
public final class SanCorRules implements PortalRules {

  // L30, L40-44, L63-64 and L99.
  private static final PortalInfo INFO =
      PortalInfo.builder(BillingPortals.SANCOR_SALUD, "SanCor Salud")
          .place("AR", Zones.ARGENTINA)
          .site(URI.create("https://autogestionprestadores.sancorsalud.com.ar/"))
          .source("Manual \"Instructivo plataforma autogestión prestadores con acceso web\"")
          .loginFields(
              new LoginField("user", "Nombre de Usuario", false),
              new LoginField("password", "Contraseña", true))
          .contacts(
              new PortalContact("phone", "0800 7777 72583"),
              new PortalContact("e-mail", "prestador@sancorsalud.com.ar"))
          .build();

  @Override
  public PortalInfo info() {
    return INFO;
  }

  @Override
  public Set<Class<?>> capabilities() {
    return Set.of(
        ProviderProfile.class,
        Users.class,
        Eligibility.class,
        CapitatedEligibility.class,
        Transfers.class,
        Invoices.class,
        InvoiceDocuments.class,
        InvoiceWorkbooks.class,
        PaymentOrders.class,
        Shipments.class,
        PendingInvoices.class,
        Submissions.class,
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
        MailedPassword.class);
  }

  /** Its program shows a bearer token, and no form has one of its own. */
  @Override
  public Set<Fault> faults() {
    return EnumSet.complementOf(EnumSet.of(Fault.FORM_EXPIRED, Fault.HUMAN_CHALLENGE));
  }

  @Override
  public Map<Class<?>, String> menu() {
    return SanCorMenu.ENTRIES;
  }

  @Override
  public CareRules care() {
    return new SanCorCareRules();
  }

  @Override
  public AccountRules accounts() {
    return new SanCorAccountRules();
  }

  @Override
  public ShipmentRules shipments() {
    return new SanCorShipmentRules();
  }

  @Override
  public PortalDocument workbook(List<Invoice> invoices) {
    return InvoiceWorkbook.write(invoices);
  }

  @Override
  public OrderRules orders() {
    return new SanCorOrderRules();
  }

  @Override
  public String userField() {
    return "user";
  }

  /** «El USUARIO es su número de PRESTADOR» (L32), which tells the provider. */
  @Override
  public boolean userNameTellsProvider() {
    return true;
  }

  @Override
  public TaxId account(String user) {
    throw new IllegalStateException("The name of a user tells the provider");
  }

  @Override
  public List<String> userFields() {
    return List.of("password");
  }

  /** Invented: the manual shows no refused login. */
  @Override
  public String refusal() {
    return "Usuario o contraseña incorrectos";
  }

  /** Invented: the manual does not say how long a session lasts. */
  @Override
  public Duration idleTime() {
    return Duration.ofMinutes(20);
  }

  /** «Mantenerme conectado» (L53); for how long is invented. */
  @Override
  public Duration keptTime() {
    return Duration.ofDays(30);
  }

  /** {@code *****dad@sancorsalud.com.ar} (L101): the last three letters of the name are shown. */
  @Override
  public String masked(String email) {
    int at = email.indexOf('@');
    return "*****" + email.substring(Math.max(Math.min(at, 1), at - 3));
  }

  /** The words for who has no address are the manual's (L93), the others are invented. */
  @Override
  public String words(AccountRefusal refusal) {
    return switch (refusal) {
      case UNKNOWN_PROVIDER -> "Los datos no corresponden a un prestador";
      case USER_TAKEN -> "El prestador ya tiene usuario";
      case UNKNOWN_USER -> "El usuario no existe";
      case WRONG_EMAIL -> "El email no coincide con el registrado";
      case NO_EMAIL ->
          "En caso de no contar con mail registrado o bien, que el mismo se encuentre"
              + " desactualizado, favor contactarse al 0800 7777 72583 de 09 a 17 horas o vía email"
              + " a la casilla prestador@sancorsalud.com.ar";
      case WRONG_REPRESENTATIVE ->
          throw new IllegalArgumentException("Nobody represents a provider here");
      case WEAK_PASSWORD -> throw new IllegalArgumentException("Nobody changes a password here");
    };
  }

  /** Invented. */
  @Override
  public String registered() {
    return "Le enviamos su USUARIO y CONTRASEÑA por email.";
  }

  /** Invented. */
  @Override
  public String recovering() {
    return "Le enviamos su contraseña por email.";
  }

  @Override
  public String words(InvoiceStatus status) {
    return SanCorWords.status(status);
  }

  /** The words of L294-299 name no day: that of the payment is in the order (L312). */
  @Override
  public boolean namesDayOfStatus() {
    return false;
  }

  /** «los últimos 6 meses» (L278, L286). */
  @Override
  public Optional<Period> receptionWindow() {
    return Optional.of(Period.ofMonths(6));
  }

  /** «Elementos por página 10» (L303). */
  @Override
  public OptionalInt invoicesPerPage() {
    return OptionalInt.of(10);
  }

  /**
   * The picture of «Planilla débitos» (L286, L293), whatever the state; what «Orden de Pago» opens
   * is a list of its own (L308).
   */
  @Override
  public Set<DocumentKind> documents(InvoiceState state) {
    return EnumSet.of(DocumentKind.DEBIT_DETAIL);
  }

  @Override
  public Shown shown(Invoice invoice, Set<DocumentKind> documents) {
    return SanCorWords.row(invoice);
  }

  @Override
  public DeskRules desk() {
    return new SanCorDesk();
  }

  @Override
  public AgreementRules agreement() {
    return new SanCorAgreement();
  }
}

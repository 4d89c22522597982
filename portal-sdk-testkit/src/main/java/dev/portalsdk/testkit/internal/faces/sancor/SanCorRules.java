package dev.portalsdk.testkit.internal.faces.sancor;

import dev.portalsdk.billing.BillingPortals;
import dev.portalsdk.billing.InvoiceDocuments;
import dev.portalsdk.billing.InvoiceWorkbooks;
import dev.portalsdk.billing.Invoices;
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
import dev.portalsdk.core.account.ProviderProfile;
import dev.portalsdk.core.document.PortalDocument;
import dev.portalsdk.core.identity.TaxId;
import dev.portalsdk.core.table.Shown;
import dev.portalsdk.core.time.Zones;
import dev.portalsdk.testkit.spi.Fault;
import dev.portalsdk.testkit.spi.OrderRules;
import dev.portalsdk.testkit.spi.PortalRules;
import dev.portalsdk.testkit.spi.ShipmentRules;
import java.net.URI;
import java.time.Duration;
import java.time.Period;
import java.util.EnumSet;
import java.util.List;
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
        Invoices.class,
        InvoiceDocuments.class,
        InvoiceWorkbooks.class,
        PaymentOrders.class,
        Shipments.class,
        PendingInvoices.class,
        Submissions.class);
  }

  /** Its program shows a bearer token, and no form has one of its own. */
  @Override
  public Set<Fault> faults() {
    return EnumSet.complementOf(EnumSet.of(Fault.FORM_EXPIRED));
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
}

package dev.portalsdk.testkit.toy;

import dev.portalsdk.billing.Invoices;
import dev.portalsdk.billing.UploadedDocuments;
import dev.portalsdk.billing.invoice.DocumentKind;
import dev.portalsdk.billing.invoice.Invoice;
import dev.portalsdk.billing.invoice.InvoiceKind;
import dev.portalsdk.billing.invoice.InvoiceStatus;
import dev.portalsdk.billing.submission.AttachmentKind;
import dev.portalsdk.billing.submission.UploadedDocument;
import dev.portalsdk.core.LoginField;
import dev.portalsdk.core.PortalInfo;
import dev.portalsdk.core.care.Authorizations;
import dev.portalsdk.core.identity.Cuit;
import dev.portalsdk.core.identity.TaxId;
import dev.portalsdk.core.money.AmountStyle;
import dev.portalsdk.core.money.Amounts;
import dev.portalsdk.core.table.Shown;
import dev.portalsdk.core.time.DatePattern;
import dev.portalsdk.core.time.Zones;
import dev.portalsdk.testkit.spi.Fault;
import dev.portalsdk.testkit.spi.PortalRules;
import java.net.URI;
import java.time.Duration;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** What the toy portal does: five invoices a page, no letters, no files. All of it is invented. */
final class ToyRules implements PortalRules {

  private final Set<Class<?>> capabilities;
  private final boolean asking;

  ToyRules() {
    this(Set.of(Invoices.class, Authorizations.class));
  }

  /** A toy portal of the future, which has no page yet on which two desks take documents. */
  static ToyRules withUploads() {
    return new ToyRules(Set.of(Invoices.class, Authorizations.class, UploadedDocuments.class));
  }

  /** A toy portal that asks a person before each login, and in between. */
  static ToyRules asking() {
    return new ToyRules(Set.of(Invoices.class, Authorizations.class), true);
  }

  ToyRules(Set<Class<?>> capabilities) {
    this(capabilities, false);
  }

  private ToyRules(Set<Class<?>> capabilities, boolean asking) {
    this.capabilities = capabilities;
    this.asking = asking;
  }

  @Override
  public Optional<String> loginChallenge() {
    return asking ? Optional.of("No soy un robot") : Optional.empty();
  }

  @Override
  public Set<Fault> faults() {
    return asking ? EnumSet.allOf(Fault.class) : PortalRules.super.faults();
  }

  @Override
  public PortalInfo info() {
    return PortalInfo.builder(ToyPortal.ID, "Toy Health")
        .place("AR", Zones.ARGENTINA)
        .site(URI.create("https://toy.example/"))
        .source("invented for tests")
        .loginFields(
            new LoginField("user", "Usuario", false),
            new LoginField("password", "Contraseña", true))
        .build();
  }

  @Override
  public Set<Class<?>> capabilities() {
    return capabilities;
  }

  @Override
  public String userField() {
    return "user";
  }

  @Override
  public TaxId account(String user) {
    return Cuit.parse(user);
  }

  @Override
  public String refusal() {
    return "Usuario o contraseña incorrectos";
  }

  @Override
  public Duration idleTime() {
    return Duration.ofMinutes(10);
  }

  @Override
  public String words(InvoiceStatus status) {
    return switch (status.state()) {
      case IN_PROCESS -> "En proceso";
      case AUTHORIZED -> "Autorizada";
      case CREDIT_SCHEDULED -> "A pagar el " + day(status);
      case SETTLED -> "Pagada el " + day(status);
      case UNRECOGNIZED -> status.words();
    };
  }

  @Override
  public OptionalInt invoicesPerPage() {
    return OptionalInt.of(5);
  }

  @Override
  public Shown shown(Invoice invoice, Set<DocumentKind> documents) {
    if (invoice.key().letter().isPresent() || invoice.key().kind() != InvoiceKind.INVOICE) {
      throw new IllegalArgumentException("The portal lists invoices alone, without a letter");
    }
    Map<String, String> cells = new LinkedHashMap<>();
    cells.put("Número", invoice.key().number().shown());
    cells.put("Fecha", DatePattern.SLASHED.format(invoice.issued().orElseThrow()));
    cells.put("Importe", Amounts.format(invoice.total(), AmountStyle.ES_GROUPED));
    cells.put("Estado", invoice.status().words());
    return Shown.of(cells);
  }

  @Override
  public List<String> recipients() {
    return List.of("Mesa de entradas", "Auditoría");
  }

  @Override
  public Map<AttachmentKind, String> attachmentLabels() {
    return Map.of(AttachmentKind.INVOICE, "Factura");
  }

  @Override
  public Shown shown(UploadedDocument document) {
    return Shown.of(Map.of("Documento", document.name()));
  }

  @Override
  public List<String> authorizationHeaders() {
    return List.of("Autorización", "Fecha");
  }

  private static String day(InvoiceStatus status) {
    return status
        .day()
        .map(DatePattern.SLASHED::format)
        .orElseThrow(() -> new IllegalArgumentException("A day is expected with the state"));
  }
}

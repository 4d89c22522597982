package dev.portalsdk.testkit.internal.faces.serena;

import dev.portalsdk.billing.BillingPortals;
import dev.portalsdk.billing.InvoiceDocuments;
import dev.portalsdk.billing.Invoices;
import dev.portalsdk.billing.Submissions;
import dev.portalsdk.billing.UploadedDocuments;
import dev.portalsdk.billing.invoice.DocumentKind;
import dev.portalsdk.billing.invoice.Invoice;
import dev.portalsdk.billing.invoice.InvoiceState;
import dev.portalsdk.billing.invoice.InvoiceStatus;
import dev.portalsdk.billing.submission.AttachmentKind;
import dev.portalsdk.billing.submission.UploadedDocument;
import dev.portalsdk.core.LoginField;
import dev.portalsdk.core.PortalContact;
import dev.portalsdk.core.PortalInfo;
import dev.portalsdk.core.care.Authorizations;
import dev.portalsdk.core.identity.Cuit;
import dev.portalsdk.core.identity.TaxId;
import dev.portalsdk.core.table.Shown;
import dev.portalsdk.core.time.Zones;
import dev.portalsdk.testkit.spi.PortalRules;
import java.net.URI;
import java.time.Duration;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the portal of Serena ART does, by the lines of its manual "Bienvenidos a la web de Serena
 * ART".
 */
public final class SerenaRules implements PortalRules {

  // L12, L32 and L68.
  private static final PortalInfo INFO =
      PortalInfo.builder(BillingPortals.SERENA_ART, "Serena ART")
          .place("AR", Zones.ARGENTINA)
          .site(URI.create("https://www.serenaart.com.ar/"))
          .source("Manual \"Bienvenidos a la web de Serena ART\" for providers")
          .loginFields(new LoginField("cuit", "CUIT/DNI", true))
          .contacts(new PortalContact("e-mail", "liquidacionesart@serenaseguros.com.ar"))
          .build();

  // L44, in the combo's order, without the «Todos» of the search.
  private static final Map<AttachmentKind, String> LABELS = labels();

  @Override
  public PortalInfo info() {
    return INFO;
  }

  /** The four pages that the manual shows or names (L34, L36, L52, L58). */
  @Override
  public Set<Class<?>> capabilities() {
    return Set.of(
        Invoices.class,
        InvoiceDocuments.class,
        UploadedDocuments.class,
        Submissions.class,
        Authorizations.class);
  }

  @Override
  public String userField() {
    return "cuit";
  }

  /** A provider logs in with its CUIT (L27); the «DNI» of the label is for other profiles. */
  @Override
  public TaxId account(String user) {
    return Cuit.parse(user);
  }

  /** Invented: the manual shows no refused login. */
  @Override
  public String refusal() {
    return "CUIT/DNI o clave incorrectos";
  }

  /** Invented: the manual does not say how long a session lasts. */
  @Override
  public Duration idleTime() {
    return Duration.ofMinutes(20);
  }

  @Override
  public String words(InvoiceStatus status) {
    return SerenaWords.status(status);
  }

  /**
   * Our reading: the cell of a row that is «Autorizada pendiente de pago» is empty (L57), those
   * that are executed or will be credited have a menu (L58-62), and the open menu hides the cells
   * of the last four (L63-66), of which the two «En proceso» have nothing to download yet.
   */
  @Override
  public Set<DocumentKind> documents(InvoiceState state) {
    return switch (state) {
      case CREDIT_SCHEDULED, SETTLED -> EnumSet.allOf(DocumentKind.class);
      case AUTHORIZED, IN_PROCESS, UNRECOGNIZED -> EnumSet.noneOf(DocumentKind.class);
    };
  }

  @Override
  public Shown shown(Invoice invoice, Set<DocumentKind> documents) {
    return SerenaWords.row(invoice, documents);
  }

  /** The one recipient that the manual names: providers always take it (L40, L44). */
  @Override
  public List<String> recipients() {
    return List.of("Liquidaciones Prest. En Especie");
  }

  /** Invented: the manual shows no refused upload. */
  @Override
  public String missingFile() {
    return "Debe adjuntar un archivo.";
  }

  @Override
  public Map<AttachmentKind, String> attachmentLabels() {
    return LABELS;
  }

  @Override
  public Shown shown(UploadedDocument document) {
    return SerenaWords.row(document);
  }

  /** Invented: the manual names the page (L34) and shows no column of it. */
  @Override
  public List<String> authorizationHeaders() {
    return List.of("NÚMERO", "FECHA", "PRESTACIÓN", "ESTADO");
  }

  private static Map<AttachmentKind, String> labels() {
    Map<AttachmentKind, String> labels = new LinkedHashMap<>();
    labels.put(AttachmentKind.INVOICE_DETAIL, "Detalle de Factura");
    labels.put(AttachmentKind.INVOICE, "Factura");
    labels.put(AttachmentKind.CLINICAL_HISTORY, "Historia Clínica");
    labels.put(AttachmentKind.STUDY_REPORT, "Informes de Estudios");
    labels.put(AttachmentKind.MISCELLANEOUS, "Varios");
    return Collections.unmodifiableMap(labels);
  }
}

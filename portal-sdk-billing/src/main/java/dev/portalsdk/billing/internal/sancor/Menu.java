package dev.portalsdk.billing.internal.sancor;

import dev.portalsdk.billing.AgreedServices;
import dev.portalsdk.billing.AttachedProfessionals;
import dev.portalsdk.billing.FeeSchedules;
import dev.portalsdk.billing.InvoiceDocuments;
import dev.portalsdk.billing.InvoiceWorkbooks;
import dev.portalsdk.billing.Invoices;
import dev.portalsdk.billing.Norms;
import dev.portalsdk.billing.PaymentOrders;
import dev.portalsdk.billing.PendingInvoices;
import dev.portalsdk.billing.Shipments;
import dev.portalsdk.billing.Submissions;
import dev.portalsdk.billing.internal.sancor.wire.account.MenuEntries;
import dev.portalsdk.core.Permission;
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
import dev.portalsdk.core.spi.PortalContext;
import dev.portalsdk.core.spi.http.Exchange;
import dev.portalsdk.core.spi.json.JsonPages;
import dev.portalsdk.core.table.HeaderText;
import java.util.List;
import java.util.Map;

/**
 * The menu at the side and the bar at the top, which have other entries for each profile (manual
 * L105-107): what a user is not permitted is there all the same. Thread-safe.
 */
final class Menu {

  private static final String INVOICES = "Facturas";
  private static final String SHIPMENTS = "Envíos y Consultas de Facturación";

  /** The entries of L234, and the titles of the sections. */
  private static final Map<Class<?>, String> ENTRIES =
      Map.ofEntries(
          Map.entry(Eligibility.class, "Validación Online"),
          Map.entry(CapitatedEligibility.class, "Elegibilidad Asociado Capitado"),
          Map.entry(ProviderProfile.class, "Mis Datos"),
          Map.entry(Cases.class, "Estado de Gestiones"),
          Map.entry(FeeSchedules.class, "Aranceles"),
          Map.entry(AgreedServices.class, "Prestaciones Convenidas"),
          Map.entry(AttachedProfessionals.class, "Prestadores Adheridos"),
          Map.entry(Norms.class, "Normas"),
          Map.entry(Invoices.class, INVOICES),
          Map.entry(InvoiceDocuments.class, INVOICES),
          Map.entry(InvoiceWorkbooks.class, INVOICES),
          Map.entry(PaymentOrders.class, INVOICES),
          Map.entry(Shipments.class, SHIPMENTS),
          Map.entry(PendingInvoices.class, SHIPMENTS),
          Map.entry(Submissions.class, SHIPMENTS),
          Map.entry(Users.class, "Usuarios"),
          Map.entry(Library.class, "Documentación Útil"),
          Map.entry(Tutorials.class, "Tutoriales"),
          Map.entry(Transfers.class, "Traslados"),
          Map.entry(Contact.class, "Contáctenos"),
          Map.entry(Notices.class, "Novedades"));

  private final PortalContext context;
  private final JsonPages api;
  private final Endpoints endpoints;

  Menu(PortalContext context) {
    this.context = context;
    this.api = new JsonPages(context.settings());
    this.endpoints = new Endpoints(context.settings());
  }

  /** Asks for the menu, and whether it leads this user to a capability. */
  Permission permission(Class<?> type) {
    String entry = ENTRIES.get(type);
    if (entry == null) {
      return Permission.UNKNOWN;
    }
    List<String> shown = context.session().read("read menu", this::entries);
    return shown.stream().anyMatch(text -> HeaderText.fold(text).equals(HeaderText.fold(entry)))
        ? Permission.PERMITTED
        : Permission.NOT_PERMITTED;
  }

  private List<String> entries(Exchange exchange) {
    return api.get(exchange, endpoints.menu()).read(MenuEntries.class).opciones();
  }
}

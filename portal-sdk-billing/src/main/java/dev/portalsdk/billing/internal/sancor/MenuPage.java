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
import dev.portalsdk.core.spi.json.JsonPage;
import dev.portalsdk.core.table.HeaderText;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The side menu and the top bar: «según su perfil de usuario, contará con diferentes herramientas
 * habilitadas» (manual L107).
 */
final class MenuPage {

  /** What each entry leads to; the entries are those of L234 and the titles of the sections. */
  private static final Map<String, Set<Class<?>>> ENTRIES =
      Map.ofEntries(
          Map.entry("Validación Online", Set.of(Eligibility.class)),
          Map.entry("Elegibilidad Asociado Capitado", Set.of(CapitatedEligibility.class)),
          Map.entry("Mis Datos", Set.of(ProviderProfile.class)),
          Map.entry("Estado de Gestiones", Set.of(Cases.class)),
          Map.entry("Aranceles", Set.of(FeeSchedules.class)),
          Map.entry("Prestaciones Convenidas", Set.of(AgreedServices.class)),
          Map.entry("Prestadores Adheridos", Set.of(AttachedProfessionals.class)),
          Map.entry("Normas", Set.of(Norms.class)),
          Map.entry(
              "Facturas",
              Set.of(
                  Invoices.class,
                  InvoiceDocuments.class,
                  InvoiceWorkbooks.class,
                  PaymentOrders.class)),
          Map.entry(
              "Envíos y Consultas de Facturación",
              Set.of(Shipments.class, PendingInvoices.class, Submissions.class)),
          Map.entry("Usuarios", Set.of(Users.class)),
          Map.entry("Documentación Útil", Set.of(Library.class)),
          Map.entry("Tutoriales", Set.of(Tutorials.class)),
          Map.entry("Traslados", Set.of(Transfers.class)),
          Map.entry("Contáctenos", Set.of(Contact.class)),
          Map.entry("Novedades", Set.of(Notices.class)));

  private final Set<String> shown;

  private MenuPage(Set<String> shown) {
    this.shown = shown;
  }

  static MenuPage of(JsonPage page) {
    return new MenuPage(
        page.read(Menu.class).entradas().stream()
            .map(HeaderText::fold)
            .collect(Collectors.toUnmodifiableSet()));
  }

  /** Returns whether an entry leads to a capability; unknown if none is known to lead there. */
  Permission permission(Class<?> capability) {
    return ENTRIES.entrySet().stream()
        .filter(entry -> entry.getValue().contains(capability))
        .map(Map.Entry::getKey)
        .findFirst()
        .map(this::permission)
        .orElse(Permission.UNKNOWN);
  }

  private Permission permission(String entry) {
    return shown.contains(HeaderText.fold(entry)) ? Permission.PERMITTED : Permission.NOT_PERMITTED;
  }

  record Menu(List<String> entradas) {}
}

package dev.portalsdk.billing.internal.sancor;

import dev.portalsdk.billing.Invoices;
import dev.portalsdk.core.Permission;
import dev.portalsdk.core.account.ProviderProfile;
import dev.portalsdk.core.account.Users;
import dev.portalsdk.core.care.CapitatedEligibility;
import dev.portalsdk.core.care.Eligibility;
import dev.portalsdk.core.care.Transfers;
import dev.portalsdk.core.spi.PortalContext;
import dev.portalsdk.core.spi.http.Exchange;
import dev.portalsdk.core.spi.json.JsonApi;
import dev.portalsdk.core.spi.json.JsonPage;
import dev.portalsdk.core.table.HeaderText;
import java.util.List;
import java.util.Map;

/**
 * The menu at the side, which has other entries for each profile (manual L105-107): what a user is
 * not permitted is there all the same. Thread-safe.
 */
final class Menu {

  private static final Map<Class<?>, String> ENTRIES =
      Map.of(
          Eligibility.class, "Validación Online",
          CapitatedEligibility.class, "Elegibilidad Asociado Capitado",
          ProviderProfile.class, "Mis Datos",
          Invoices.class, "Facturas",
          Users.class, "Usuarios",
          Transfers.class, "Traslados");

  private final PortalContext context;
  private final Endpoints endpoints;

  Menu(PortalContext context) {
    this.context = context;
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
    JsonApi api = exchange.api(JsonApi.class);
    return JsonPage.of(exchange.send(api.get(endpoints.menu()))).read(Entries.class).opciones();
  }

  record Entries(List<String> opciones) {}
}

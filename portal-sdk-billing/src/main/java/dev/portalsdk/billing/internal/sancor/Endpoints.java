package dev.portalsdk.billing.internal.sancor;

import dev.portalsdk.core.settings.PortalSettings;

/**
 * The paths of what the portal's program asks for. The manual shows screens alone: these are this
 * project's reading, and settings can name others.
 */
final class Endpoints {

  private final PortalSettings settings;

  Endpoints(PortalSettings settings) {
    this.settings = settings;
  }

  /** "INGRESAR" (L27-55). */
  String login() {
    return settings.endpoint("login", "api/ingreso");
  }

  /** Ends the session. */
  String logout() {
    return settings.endpoint("logout", "api/salida");
  }

  /** "Gestión / Mis Datos" (L145-184). */
  String profile() {
    return settings.endpoint("profile", "api/gestion/mis-datos");
  }

  /** "Administración / Facturas" (L276-317). */
  String invoices() {
    return settings.endpoint("invoices", "api/administracion/facturas");
  }
}

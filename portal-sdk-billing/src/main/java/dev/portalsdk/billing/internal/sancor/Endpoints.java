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

  /** "Hacé clic acá para Registrarte", before an address is chosen (L61-87). */
  String registrant() {
    return settings.endpoint("registrant", "api/registro/consulta");
  }

  /** "Hacé clic acá para Registrarte" (L61-87). */
  String registration() {
    return settings.endpoint("registration", "api/registro");
  }

  /** "NO LA RECUERDO", before an address is completed (L91-101). */
  String recoveryAddresses() {
    return settings.endpoint("recovery-addresses", "api/recuperar/consulta");
  }

  /** "NO LA RECUERDO" (L91-103). */
  String recovery() {
    return settings.endpoint("recovery", "api/recuperar");
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

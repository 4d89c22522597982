package dev.portalsdk.billing.internal.mutualser;

import dev.portalsdk.core.settings.PortalSettings;

/**
 * The paths of the portal's pages and the one parameter that no form shows. The manual has neither:
 * these are this project's reading, and settings can name others.
 *
 * @param login the page "Zona Ser" with the login form (L82-99)
 * @param payments the page "Financiera" (L111-116)
 * @param registration the page "Registrar Usuario" (L49-76)
 * @param recovery the page "Recordar Contraseña" (L45)
 * @param logout ends the session
 * @param detailPage the parameter that says which page of a voucher's invoices is wanted (L190)
 */
record Endpoints(
    String login,
    String payments,
    String registration,
    String recovery,
    String logout,
    String detailPage) {

  static Endpoints of(PortalSettings settings) {
    return new Endpoints(
        settings.endpoint("login", ""),
        settings.endpoint("payments", "financiera"),
        settings.endpoint("registration", "registro"),
        settings.endpoint("recovery", "recordar"),
        settings.endpoint("logout", "salir"),
        settings.endpoint("detail-page", "pagina"));
  }
}

package dev.portalsdk.billing.internal.serena;

import dev.portalsdk.core.settings.PortalSettings;

/**
 * The paths of the portal's pages. The manual shows none: these are this project's reading, and
 * settings can name others.
 *
 * @param login the page with the login form
 * @param operations the page "Operaciones"
 * @param documents the page "Carga de documentos"
 * @param authorizations the page "Autorizaciones"
 * @param logout ends the session
 */
record Endpoints(
    String login, String operations, String documents, String authorizations, String logout) {

  static Endpoints of(PortalSettings settings) {
    return new Endpoints(
        settings.endpoint("login", ""),
        settings.endpoint("operations", "operaciones"),
        settings.endpoint("documents", "documentos"),
        settings.endpoint("authorizations", "autorizaciones"),
        settings.endpoint("logout", "salir"));
  }
}

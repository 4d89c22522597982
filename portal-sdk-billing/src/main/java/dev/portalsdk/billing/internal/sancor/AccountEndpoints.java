package dev.portalsdk.billing.internal.sancor;

import dev.portalsdk.core.settings.PortalSettings;

/**
 * The paths of the menu and of the section "Usuarios". The manual shows screens alone: these are
 * this project's reading, and settings can name others.
 */
final class AccountEndpoints {

  private final PortalSettings settings;

  AccountEndpoints(PortalSettings settings) {
    this.settings = settings;
  }

  /** The menu of "Inicio" (L105-107). */
  String menu() {
    return settings.endpoint("menu", "api/inicio/menu");
  }

  /** "Administración / Usuarios" (L400-407): the list, «CREAR USUARIO», and changes. */
  String users() {
    return settings.endpoint("users", "api/administracion/usuarios");
  }

  /** What «CREAR USUARIO» asks for (L407). */
  String userForm() {
    return settings.endpoint("userForm", "api/administracion/usuarios/formulario");
  }
}

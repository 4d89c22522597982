package dev.portalsdk.certificates.internal.iapser;

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

  /** «Iniciar sesión» (L24). */
  String login() {
    return settings.endpoint("login", "api/ingreso");
  }

  /** «No soy un robot» before the login (L24). */
  String loginChallenge() {
    return settings.endpoint("login-challenge", "api/ingreso/desafio");
  }

  /** «No soy un robot» in the middle of a session. */
  String challenge() {
    return settings.endpoint("challenge", "api/desafio");
  }

  /** Ends the session. */
  String logout() {
    return settings.endpoint("logout", "api/salida");
  }

  /** The change of the password that the first login asks for (L31). */
  String password() {
    return settings.endpoint("password", "api/contrasena");
  }

  /** «Generar Certificado › Certificados» (L36, L148). */
  String contracts() {
    return settings.endpoint("contracts", "api/certificados/contratos");
  }

  /** «Exportar» beside the contracts (L148). */
  String contractWorkbook() {
    return settings.endpoint("contract-workbook", "api/certificados/contratos/exportar");
  }

  /** «Cargar Nómina» and the list "Disponibles" (L58-67). */
  String payroll() {
    return settings.endpoint("payroll", "api/certificados/nomina");
  }

  /** «Exportar» beside "Disponibles" (L60). */
  String payrollWorkbook() {
    return settings.endpoint("payroll-workbook", "api/certificados/nomina/exportar");
  }

  /** «Generar Certificado» (L67-69, L103). */
  String certificate() {
    return settings.endpoint("certificate", "api/certificados/generar");
  }

  /** «Generar Tarjetas» (L105-109). */
  String cards() {
    return settings.endpoint("cards", "api/certificados/tarjetas");
  }

  /** «Estado Cuenta» (L137-142). */
  String statement() {
    return settings.endpoint("statement", "api/certificados/estado-de-cuenta");
  }
}

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

  /** The menu of the home page (L105-107). */
  String menu() {
    return settings.endpoint("menu", "api/menu");
  }

  /** "Validación de Asociados", the member (L112-126). */
  String member() {
    return settings.endpoint("member", "api/validacion/asociado");
  }

  /** "Validación de Asociados", the box of practices (L128-133). */
  String practices() {
    return settings.endpoint("practices", "api/validacion/prestaciones");
  }

  /** "PRESTACIONES VALIDADAS" (L135-141). */
  String priorAuthorization() {
    return settings.endpoint("prior-authorization", "api/validacion/autorizacion-previa");
  }

  /** "Elegibilidad Asociado Capitado" (L234). */
  String capitated() {
    return settings.endpoint("capitated", "api/validacion/capitado");
  }

  /** "Traslados" (L431-433). */
  String transfers() {
    return settings.endpoint("transfers", "api/traslados");
  }

  /** "Administración / Usuarios" (L400-407). */
  String users() {
    return settings.endpoint("users", "api/administracion/usuarios");
  }

  /** "CREAR USUARIO": what is asked for (L404). */
  String userForm() {
    return settings.endpoint("user-form", "api/administracion/usuarios/formulario");
  }

  /** "Gestión / Mis Datos" (L145-184). */
  String profile() {
    return settings.endpoint("profile", "api/gestion/mis-datos");
  }

  /** "Administración / Facturas" (L276-317). */
  String invoices() {
    return settings.endpoint("invoices", "api/administracion/facturas");
  }

  /** «DESCARGAR FACTURAS» (L288, L301, L363). */
  String invoiceWorkbook() {
    return settings.endpoint("invoiceWorkbook", "api/administracion/facturas/excel");
  }

  /** The picture of "Planilla débitos" (L286, L293). */
  String debitSheet() {
    return settings.endpoint("debitSheet", "api/administracion/facturas/planilla-debitos");
  }

  /** The window "Facturas - Órdenes" (L308-315). */
  String orders() {
    return settings.endpoint("orders", "api/administracion/facturas/ordenes");
  }

  /** A picture of that window (L310). */
  String orderDocument() {
    return settings.endpoint("orderDocument", "api/administracion/facturas/ordenes/archivo");
  }

  /** "Envíos En curso/Finalizados" (L331-363). */
  String underWay() {
    return settings.endpoint("underWay", "api/administracion/envios/en-curso");
  }

  /** "Envíos Pendientes" (L327, L379). */
  String pending() {
    return settings.endpoint("pending", "api/administracion/envios/pendientes");
  }

  /** «Adjuntar Archivo» (L379). */
  String correction() {
    return settings.endpoint("correction", "api/administracion/envios/pendientes/archivo");
  }

  /** "Envíos Realizados" (L365-375). */
  String shipments() {
    return settings.endpoint("shipments", "api/administracion/envios/realizados");
  }

  /** «Documentos Faltantes» (L365, L370). */
  String missingDocuments() {
    return settings.endpoint("missingDocuments", "api/administracion/envios/realizados/archivo");
  }

  /** «NUEVO ENVÍO» (L377-386). */
  String newShipment() {
    return settings.endpoint("newShipment", "api/administracion/envios/nuevo");
  }
}

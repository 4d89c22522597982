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

  /** "Gestión / Estado de Gestiones" (L189-196). */
  String cases() {
    return settings.endpoint("cases", "api/gestion/estado-de-gestiones");
  }

  /** The magnifying glass "lupa de trazabilidad" (L196). */
  String trace() {
    return settings.endpoint("case-trace", "api/gestion/trazabilidad");
  }

  /** "Convenios / Aranceles" (L200-202). */
  String feeSchedules() {
    return settings.endpoint("fee-schedules", "api/convenios/aranceles");
  }

  /** The file of an update of "Aranceles". */
  String feeScheduleFile() {
    return settings.endpoint("fee-schedule-file", "api/convenios/aranceles/archivo");
  }

  /** The companies and the combo of "Prestaciones Convenidas" (L234). */
  String agreementParties() {
    return settings.endpoint("agreement-parties", "api/convenios/prestaciones-convenidas/opciones");
  }

  /** "Convenios / Prestaciones Convenidas" (L230-234). */
  String agreedServices() {
    return settings.endpoint("agreed-services", "api/convenios/prestaciones-convenidas");
  }

  /** "Convenios / Prestadores Adheridos" (L236-244). */
  String attachedProfessionals() {
    return settings.endpoint("attached-professionals", "api/convenios/prestadores-adheridos");
  }

  /** "Convenios / Normas" (L267-274). */
  String norms() {
    return settings.endpoint("norms", "api/convenios/normas");
  }

  /** The document of a norm. */
  String normFile() {
    return settings.endpoint("norm-file", "api/convenios/normas/documento");
  }

  /** "Administración / Facturas" (L276-317). */
  String invoices() {
    return settings.endpoint("invoices", "api/administracion/facturas");
  }

  /** «DESCARGAR FACTURAS» (L288, L301, L363). */
  String invoiceWorkbook() {
    return settings.endpoint("invoice-workbook", "api/administracion/facturas/excel");
  }

  /** The picture of "Planilla débitos" (L286, L293). */
  String debitSheet() {
    return settings.endpoint("debit-sheet", "api/administracion/facturas/planilla-debitos");
  }

  /** The window "Facturas - Órdenes" (L308-315). */
  String orders() {
    return settings.endpoint("orders", "api/administracion/facturas/ordenes");
  }

  /** A picture of that window (L310). */
  String orderDocument() {
    return settings.endpoint("order-document", "api/administracion/facturas/ordenes/archivo");
  }

  /** "Envíos En curso/Finalizados" (L331-363). */
  String underWay() {
    return settings.endpoint("under-way", "api/administracion/envios/en-curso");
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
    return settings.endpoint("missing-documents", "api/administracion/envios/realizados/archivo");
  }

  /** «NUEVO ENVÍO» (L377-386). */
  String newShipment() {
    return settings.endpoint("new-shipment", "api/administracion/envios/nuevo");
  }

  /** The list of the form "Contáctenos" (L184, L439). */
  String contactReasons() {
    return settings.endpoint("contact-reasons", "api/contactenos/motivos");
  }

  /** The form "Contáctenos" (L437-439). */
  String contact() {
    return settings.endpoint("contact", "api/contactenos");
  }

  /** "Novedades" (L443-445). */
  String notices() {
    return settings.endpoint("notices", "api/novedades");
  }

  /** What marks a notice as read. */
  String noticeRead() {
    return settings.endpoint("notice-read", "api/novedades/lectura");
  }

  /** "Novedades / Documentación Útil" (L412-414). */
  String library() {
    return settings.endpoint("library", "api/novedades/documentacion-util");
  }

  /** A file of "Documentación Útil". */
  String libraryFile() {
    return settings.endpoint("library-file", "api/novedades/documentacion-util/archivo");
  }

  /** "Novedades / Tutoriales" (L419-426). */
  String tutorials() {
    return settings.endpoint("tutorials", "api/novedades/tutoriales");
  }
}

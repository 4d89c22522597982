package dev.portalsdk.billing.internal.sancor;

import dev.portalsdk.core.desk.EntryId;
import dev.portalsdk.core.identity.CaseNumber;
import dev.portalsdk.core.settings.PortalSettings;
import java.util.Map;

/**
 * The paths of the sections "Estado de Gestiones", "Contáctenos", "Novedades", "Documentación Útil"
 * and "Tutoriales". The manual shows screens alone: these are this project's reading, and settings
 * can name others.
 */
final class DeskEndpoints {

  private final PortalSettings settings;

  DeskEndpoints(PortalSettings settings) {
    this.settings = settings;
  }

  /** "Gestión / Estado de Gestiones" (L189-196). */
  String cases() {
    return settings.endpoint("cases", "api/gestion/estado-de-gestiones");
  }

  /** The magnifying glass "lupa de trazabilidad" (L196). */
  String trace() {
    return settings.endpoint("caseTrace", "api/gestion/trazabilidad");
  }

  /** The list of the form "Contáctenos" (L184, L439). */
  String contactReasons() {
    return settings.endpoint("contactReasons", "api/contactenos/motivos");
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
    return settings.endpoint("noticeRead", "api/novedades/lectura");
  }

  /** "Novedades / Documentación Útil" (L412-414). */
  String library() {
    return settings.endpoint("library", "api/novedades/documentacion-util");
  }

  /** A file of "Documentación Útil". */
  String libraryFile() {
    return settings.endpoint("libraryFile", "api/novedades/documentacion-util/archivo");
  }

  /** "Novedades / Tutoriales" (L419-426). */
  String tutorials() {
    return settings.endpoint("tutorials", "api/novedades/tutoriales");
  }

  /** The parameter that names an entry of a list. */
  static Map<String, String> of(EntryId id) {
    return Map.of("id", id.text());
  }

  /** The parameter that names a case. */
  static Map<String, String> of(CaseNumber number) {
    return Map.of("numeroDeGestion", number.formatted());
  }
}

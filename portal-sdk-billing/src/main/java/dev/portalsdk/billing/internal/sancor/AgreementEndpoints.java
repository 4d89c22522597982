package dev.portalsdk.billing.internal.sancor;

import dev.portalsdk.core.settings.PortalSettings;

/**
 * The paths of the menu "Convenios". The manual shows screens alone: these are this project's
 * reading, and settings can name others.
 */
final class AgreementEndpoints {

  private final PortalSettings settings;

  AgreementEndpoints(PortalSettings settings) {
    this.settings = settings;
  }

  /** "Convenios / Aranceles" (L200-202). */
  String feeSchedules() {
    return settings.endpoint("feeSchedules", "api/convenios/aranceles");
  }

  /** The file of an update of "Aranceles". */
  String feeScheduleFile() {
    return settings.endpoint("feeScheduleFile", "api/convenios/aranceles/archivo");
  }

  /** The companies and the combo of "Prestaciones Convenidas" (L234). */
  String agreementParties() {
    return settings.endpoint("agreementParties", "api/convenios/prestaciones-convenidas/opciones");
  }

  /** "Convenios / Prestaciones Convenidas" (L230-234). */
  String agreedServices() {
    return settings.endpoint("agreedServices", "api/convenios/prestaciones-convenidas");
  }

  /** "Convenios / Prestadores Adheridos" (L236-244). */
  String attachedProfessionals() {
    return settings.endpoint("attachedProfessionals", "api/convenios/prestadores-adheridos");
  }

  /** "Convenios / Normas" (L267-274). */
  String norms() {
    return settings.endpoint("norms", "api/convenios/normas");
  }

  /** The document of a norm. */
  String normFile() {
    return settings.endpoint("normFile", "api/convenios/normas/documento");
  }
}

package dev.portalsdk.billing.internal.sancor;

import dev.portalsdk.core.settings.PortalSettings;

/**
 * The paths of the sections about care. The manual shows screens alone: these are this project's
 * reading, and settings can name others.
 */
final class CareEndpoints {

  private final PortalSettings settings;

  CareEndpoints(PortalSettings settings) {
    this.settings = settings;
  }

  /** "Validación Online", the member (L112-126). */
  String member() {
    return settings.endpoint("memberValidation", "api/validacion-online/asociado");
  }

  /** "Validación Online", what its box offers (L133). */
  String practices() {
    return settings.endpoint("practices", "api/validacion-online/practicas");
  }

  /** "Validación Online", "Prestaciones validadas" (L135-139). */
  String validatedPractices() {
    return settings.endpoint("validatedPractices", "api/validacion-online/prestaciones");
  }

  /** "Elegibilidad Asociado Capitado" (L234). */
  String capitatedMember() {
    return settings.endpoint("capitatedMember", "api/elegibilidad-asociado-capitado");
  }

  /** "Traslados" (L431-433). */
  String transfers() {
    return settings.endpoint("transfers", "api/traslados");
  }
}

package dev.portalsdk.billing;

import dev.portalsdk.core.PortalId;

/** The ids of the provider portals that this module has adapters for. */
public final class BillingPortals {

  /** Serena ART, an Argentine work-risk insurer. */
  public static final PortalId SERENA_ART = PortalId.of("serena-art");

  /** SanCor Salud, an Argentine prepaid health plan. */
  public static final PortalId SANCOR_SALUD = PortalId.of("sancor-salud");

  /** Mutual SER, a Colombian health insurer (EPS). */
  public static final PortalId MUTUAL_SER = PortalId.of("mutual-ser");

  private BillingPortals() {}
}

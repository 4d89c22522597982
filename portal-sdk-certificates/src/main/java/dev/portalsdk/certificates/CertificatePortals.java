package dev.portalsdk.certificates;

import dev.portalsdk.core.PortalId;

/** The ids of the employer portals that issue coverage certificates. */
public final class CertificatePortals {

  /** IAPSER ART, an Argentine work-risk insurer. */
  public static final PortalId IAPSER_ART = PortalId.of("iapser-art");

  private CertificatePortals() {}
}

package dev.portalsdk.billing.internal.sancor.wire.desk;

import java.util.List;

/**
 * The list of the form "Contáctenos" (manual L184, L439).
 *
 * @param motivosDeContacto such as {@code ACTUALIZACIÓN DATOS PRESTADOR}
 */
public record ContactReasons(List<String> motivosDeContacto) {

  /** Returns nothing of what it holds. */
  @Override
  public String toString() {
    return "ContactReasons";
  }
}

package dev.portalsdk.billing.internal.sancor.wire;

/**
 * What the portal says once it has taken a shipment.
 *
 * @param numeroDeEnvio such as {@code 254}
 */
public record ShipmentReceipt(String numeroDeEnvio) {

  /** Returns nothing of what it holds. */
  @Override
  public String toString() {
    return "ShipmentReceipt";
  }
}

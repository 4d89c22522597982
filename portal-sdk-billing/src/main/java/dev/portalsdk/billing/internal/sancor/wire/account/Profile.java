package dev.portalsdk.billing.internal.sancor.wire.account;

import java.util.List;

/**
 * The section "Mis Datos" (manual L145-182).
 *
 * @param numeroDePrestador such as {@code 8481}
 * @param razonSocial the name
 * @param cuit with hyphens, {@code 0} for none
 * @param condicionIva such as {@code No Alcanzado}
 * @param codigoCui {@code 0} for none
 * @param fechaCui blank for none
 * @param domicilios the addresses
 * @param emails the e-mail addresses
 * @param telefonos the telephone numbers
 */
public record Profile(
    String numeroDePrestador,
    String razonSocial,
    String cuit,
    String condicionIva,
    String codigoCui,
    String fechaCui,
    List<ProfileAddress> domicilios,
    List<ProfileContact> emails,
    List<ProfileContact> telefonos) {

  /** Returns nothing of what it holds. */
  @Override
  public String toString() {
    return "Profile";
  }
}

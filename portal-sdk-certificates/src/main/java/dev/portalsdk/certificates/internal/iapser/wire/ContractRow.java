package dev.portalsdk.certificates.internal.iapser.wire;

/**
 * A row of the list "Certificados", column by column (manual L148).
 *
 * @param cuit such as {@code 30-71234567-1}
 * @param empresa such as {@code Sanatorio del Litoral S.A.}
 * @param contrato such as {@code 123456}
 * @param productor empty if nobody sold it
 * @param alicuota such as {@code 3,25}
 * @param vigenciaHasta such as {@code 31/12/2025}, empty if it has no end
 * @param vigenciaDesde such as {@code 01/01/2025}
 * @param modalidad such as {@code Anual}
 */
public record ContractRow(
    String cuit,
    String empresa,
    String contrato,
    String productor,
    String alicuota,
    String vigenciaHasta,
    String vigenciaDesde,
    String modalidad) {

  /** Returns nothing of what it holds. */
  @Override
  public String toString() {
    return "ContractRow";
  }
}

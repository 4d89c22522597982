package dev.portalsdk.certificates.reading;

import dev.portalsdk.core.table.Columns;
import java.util.Collection;
import java.util.Map;
import java.util.Set;

/**
 * The labels of a certificate and the headers of its payroll.
 *
 * @param fields the labels with their aliases
 * @param payroll the headers with their aliases
 */
record CertificateLabels(Columns fields, Columns payroll) {

  static final String NUMBER = "Certificado N°";
  static final String KIND = "Tipo de certificado";
  static final String SCOPE = "Alcance";
  static final String ISSUED = "Lugar y fecha de emisión";
  static final String VALID_UNTIL = "Válido hasta";
  static final String EMPLOYER = "Empleador";
  static final String CUIT = "CUIT";
  static final String CONTRACT = "Contrato";
  static final String CONTRACT_ENDS = "Vigencia hasta";
  static final String COMITENTE = "Comitente";
  static final String COMITENTE_CUIT = "CUIT del comitente";
  static final String COUNT = "Cantidad de empleados";

  /** The labels that some certificates lack. */
  static final Set<String> OPTIONAL = Set.of(CONTRACT_ENDS, COMITENTE, COMITENTE_CUIT);

  static final String CUIL = "CUIL";
  static final String NAME = "Apellido y Nombre";

  static final CertificateLabels PLAIN =
      new CertificateLabels(
          Columns.builder()
              .column(NUMBER, "Certificado Nº", "Número de certificado")
              .column(KIND)
              .column(SCOPE)
              .column(ISSUED)
              .column(VALID_UNTIL)
              .column(EMPLOYER, "Razón social")
              .column(CUIT, "CUIT del empleador")
              .column(CONTRACT, "Contrato N°", "Contrato Nº")
              .column(CONTRACT_ENDS)
              .column(COMITENTE)
              .column(COMITENTE_CUIT)
              .column(COUNT)
              .build(),
          Columns.builder().key(CUIL).column(NAME).build());

  CertificateLabels with(Map<String, ? extends Collection<String>> more) {
    return new CertificateLabels(fields.withAliases(more), payroll.withAliases(more));
  }
}

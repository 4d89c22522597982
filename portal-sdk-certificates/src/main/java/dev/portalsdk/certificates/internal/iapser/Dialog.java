package dev.portalsdk.certificates.internal.iapser;

import dev.portalsdk.certificates.coverage.CertificateKind;
import dev.portalsdk.certificates.coverage.CertificateRequest;
import dev.portalsdk.certificates.coverage.Comitente;
import dev.portalsdk.certificates.coverage.PayrollSelection;
import dev.portalsdk.core.identity.ContractNumber;
import dev.portalsdk.core.identity.Cuil;
import dev.portalsdk.core.identity.Cuit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the window "Generar certificado" is filled in with (manual L46-58, L99-103). */
final class Dialog {

  private Dialog() {}

  /** «Generar Certificado». */
  static Map<String, Object> certificate(CertificateRequest request) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put(
        "certificado",
        request.kind() == CertificateKind.STANDARD
            ? "Certificado Estándar"
            : "Certificado Subrogación");
    fields.putAll(selection(request.contract(), request.selection()));
    request.comitente().ifPresent(comitente -> enter(comitente, fields));
    return fields;
  }

  /** «Generar Tarjetas», and the part that a certificate has too. */
  static Map<String, Object> selection(ContractNumber contract, PayrollSelection selection) {
    Map<String, Object> fields = contract(contract);
    fields.put("tipo", selection.isWholePayroll() ? "Total nómina" : "Por empleado");
    if (!selection.isWholePayroll()) {
      List<String> cuils = selection.employees().stream().map(Cuil::formatted).toList();
      fields.put("seleccionados", cuils);
    }
    return fields;
  }

  /** The row whose «Acciones» were clicked. */
  static Map<String, Object> contract(ContractNumber contract) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("contrato", contract.formatted());
    return fields;
  }

  /** «nombre y/o CUIT». */
  private static void enter(Comitente comitente, Map<String, Object> fields) {
    comitente.name().ifPresent(name -> fields.put("comitenteNombre", name));
    comitente.cuit().map(Cuit::formatted).ifPresent(cuit -> fields.put("comitenteCuit", cuit));
  }
}

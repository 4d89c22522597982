package dev.portalsdk.testkit.internal.faces.iapser;

import dev.portalsdk.certificates.AccountStatements;
import dev.portalsdk.certificates.Cards;
import dev.portalsdk.certificates.CoverageCertificates;
import dev.portalsdk.certificates.coverage.CertificateRequest;
import dev.portalsdk.certificates.coverage.Comitente;
import dev.portalsdk.certificates.coverage.PayrollSelection;
import dev.portalsdk.core.client.Portal;
import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.error.InvalidTextException;
import dev.portalsdk.core.identity.ContractNumber;
import dev.portalsdk.core.identity.Cuil;
import dev.portalsdk.core.identity.Cuit;
import dev.portalsdk.testkit.spi.FaceAnswer;
import dev.portalsdk.testkit.spi.FaceRequest;
import java.util.Optional;

/** «Generar Certificado», «Generar Tarjetas» and «Estado Cuenta» (L46-142). */
final class DocumentRoutes {

  private DocumentRoutes() {}

  static FaceAnswer certificate(FaceRequest request, Portal portal) {
    return FaceAnswer.file(portal.require(CoverageCertificates.class).issue(asked(request)));
  }

  static FaceAnswer cards(FaceRequest request, Portal portal) {
    return FaceAnswer.file(
        portal.require(Cards.class).print(CoverageRoutes.contract(request), selection(request)));
  }

  static FaceAnswer statement(FaceRequest request, Portal portal) {
    return FaceAnswer.file(
        portal.require(AccountStatements.class).download(CoverageRoutes.contract(request)));
  }

  /** The two kinds of L46-50; a clause has a comitente (L103). */
  private static CertificateRequest asked(FaceRequest request) {
    ContractNumber contract = CoverageRoutes.contract(request);
    PayrollSelection selection = selection(request);
    Optional<Comitente> comitente = comitente(request);
    return switch (request.field("certificado").orElse("")) {
      case "Certificado Estándar" -> {
        require(comitente.isEmpty(), "A comitente comes with a clause");
        yield CertificateRequest.standard(contract, selection);
      }
      case "Certificado Subrogación" ->
          CertificateRequest.subrogation(
              contract, selection, comitente.orElseThrow(() -> invalid("A comitente is missing")));
      default -> throw invalid("No such kind");
    };
  }

  /** «Por empleado» and «Total nómina» (L52). */
  private static PayrollSelection selection(FaceRequest request) {
    return switch (request.field("tipo").orElse("")) {
      case "Total nómina" -> {
        require(request.fields("seleccionados").isEmpty(), "All are selected");
        yield PayrollSelection.wholePayroll();
      }
      case "Por empleado" ->
          PayrollSelection.of(request.fields("seleccionados").stream().map(Cuil::parse).toList());
      default -> throw invalid("No such selection");
    };
  }

  /** «nombre y/o CUIT» (L103). */
  private static Optional<Comitente> comitente(FaceRequest request) {
    Optional<String> name = request.field("comitenteNombre");
    Optional<Cuit> cuit = request.field("comitenteCuit").map(Cuit::parse);
    return name.isPresent() && cuit.isPresent()
        ? Optional.of(Comitente.of(name.get(), cuit.get()))
        : name.map(Comitente::of).or(() -> cuit.map(Comitente::of));
  }

  private static void require(boolean holds, String what) {
    if (!holds) {
      throw invalid(what);
    }
  }

  private static InvalidTextException invalid(String what) {
    return new InvalidTextException(ErrorCode.INVALID_TEXT, what);
  }
}

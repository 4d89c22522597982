package dev.portalsdk.testkit.internal.faces.sancor;

import dev.portalsdk.core.account.MailedRegistration;
import dev.portalsdk.core.account.MaskedEmail;
import dev.portalsdk.core.account.Registrant;
import dev.portalsdk.core.client.PortalEntrance;
import dev.portalsdk.core.identity.Cuit;
import dev.portalsdk.core.identity.License;
import dev.portalsdk.core.identity.ProviderNumber;
import dev.portalsdk.testkit.internal.faces.Json;
import dev.portalsdk.testkit.spi.FaceAnswer;
import dev.portalsdk.testkit.spi.FaceRequest;

/** "Complete sus datos": «Número de Prestador», «CUIT» or «Matrícula», and an address (L61-87). */
final class RegistrationRoute {

  static final String ADDRESSES = "/api/registro/consulta";
  static final String PATH = "/api/registro";

  private RegistrationRoute() {}

  static FaceAnswer addresses(FaceRequest request, PortalEntrance entrance) {
    return Json.object()
        .texts(
            "emails",
            entrance.require(MailedRegistration.class).addresses(who(request)).stream()
                .map(MaskedEmail::shown)
                .toList())
        .answer();
  }

  static FaceAnswer register(FaceRequest request, PortalEntrance entrance) {
    MailedRegistration registration = entrance.require(MailedRegistration.class);
    String words =
        request
            .field("emailDelListado")
            .map(listed -> registration.register(who(request), new MaskedEmail(listed)))
            .orElseGet(
                () ->
                    registration.register(
                        who(request), request.field("emailIngresado").orElse("")));
    return Json.object().text("mensaje", words).answer();
  }

  private static Registrant who(FaceRequest request) {
    ProviderNumber number = ProviderNumber.parse(request.field("numeroDePrestador").orElse(""));
    return request
        .field("cuit")
        .map(cuit -> Registrant.of(number, Cuit.parse(cuit)))
        .orElseGet(() -> Registrant.of(number, License.of(request.field("matricula").orElse(""))));
  }
}

package dev.portalsdk.testkit.internal.faces.mutualser;

import dev.portalsdk.core.account.ContactData;
import dev.portalsdk.core.account.ContactField;
import dev.portalsdk.core.account.Registered;
import dev.portalsdk.core.account.Registration;
import dev.portalsdk.core.account.RegistrationRequest;
import dev.portalsdk.core.client.PortalEntrance;
import dev.portalsdk.core.error.InvalidTextException;
import dev.portalsdk.core.error.RequestRefusedException;
import dev.portalsdk.core.identity.Cedula;
import dev.portalsdk.core.identity.HabilitationCode;
import dev.portalsdk.core.identity.TaxId;
import dev.portalsdk.testkit.internal.faces.Markup;
import dev.portalsdk.testkit.spi.AccountRefusal;
import dev.portalsdk.testkit.spi.FaceAnswer;
import dev.portalsdk.testkit.spi.FaceRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The page "Registrar Usuario", which is sent three times: once for each of its buttons (L49-76).
 */
final class RegistrationPage {

  static final String PATH = "/registro";

  /** The digit that is added to the cédula of the legal representative (L66). */
  private static final String ADDED = "1";

  private final FaceRequest request;
  private final Registration registration;
  private String alert = "";
  private List<HabilitationCode> sites = List.of();
  private ContactData contact = ContactData.of(Map.of());

  private RegistrationPage(FaceRequest request, Registration registration) {
    this.request = request;
    this.registration = registration;
  }

  static FaceAnswer answer(FaceRequest request, PortalEntrance entrance) {
    RegistrationPage page = new RegistrationPage(request, entrance.require(Registration.class));
    return request.method().equals("POST") ? page.press() : page.show();
  }

  private FaceAnswer press() {
    try {
      TaxId provider = MutualSerFace.RULES.account(field("nit"));
      sites = registration.sites(provider);
      if (!field("accion").equals("consultar") && !field("cedula").endsWith(ADDED)) {
        return refuse(MutualSerFace.RULES.words(AccountRefusal.WRONG_REPRESENTATIVE));
      }
      return switch (field("accion")) {
        case "validar" -> validate(provider);
        case "aceptar" -> accept(provider);
        default -> show();
      };
    } catch (RequestRefusedException refused) {
      return refuse(refused.portalWords().orElse(""));
    } catch (InvalidTextException malformed) {
      return refuse("Verifique los datos ingresados");
    }
  }

  private FaceAnswer validate(TaxId provider) {
    contact = registration.check(provider, site(), representative());
    return show();
  }

  private FaceAnswer accept(TaxId provider) {
    if (field("politicas").isEmpty()) {
      return refuse("Debe aceptar las políticas del sitio");
    }
    if (!field("clave").equals(field("clave2")) || field("clave").isEmpty()) {
      return refuse("Las contraseñas no coinciden");
    }
    Registered registered =
        registration.register(
            RegistrationRequest.builder(provider)
                .site(site())
                .representative(representative())
                .user(field("usuario"), field("clave"))
                .policiesAccepted()
                .build());
    return MutualSerFace.page("Registrar Usuario").alert(registered.words()).end();
  }

  private HabilitationCode site() {
    return HabilitationCode.parse(field("codigo"));
  }

  /** The cédula without the digit that was added. */
  private Cedula representative() {
    String typed = field("cedula");
    return Cedula.parse(typed.substring(0, typed.length() - ADDED.length()));
  }

  private FaceAnswer refuse(String words) {
    alert = words;
    return show();
  }

  private FaceAnswer show() {
    Markup page = MutualSerFace.page(": Registrar Usuario :");
    if (!alert.isEmpty()) {
      page.alert(alert);
    }
    page.form(PATH, request.token()).raw("<h2>Información IPS:</h2>\n");
    page.input("Nit IPS", "nit", field("nit")).button("Consultar", "accion", "consultar");
    page.raw("<h2>Información General:</h2>\n")
        .combo("Código Habilitación", "codigo", codes(), field("codigo"))
        .input("Cédula", "cedula", field("cedula"))
        .button("Validar", "accion", "validar");
    labels().forEach((field, label) -> line(page, label, contact.text(field).orElse("")));
    page.raw("<h2>Información de las Políticas del Sitio Web:</h2>\n")
        .raw("<label>Ver y Aceptar las Políticas del Sitio:")
        .raw("<input type=\"checkbox\" name=\"politicas\" value=\"si\"></label>\n")
        .raw("<h2>Información Complementaria:</h2>\n")
        .input("Usuario:", "usuario", field("usuario"))
        .input("Tipo Usuario:", "tipo", field("tipo"))
        .password("Contraseña:", "clave")
        .password("Confirmar Contraseña:", "clave2")
        .button("Aceptar", "accion", "aceptar")
        .button("Cancelar", "accion", "cancelar");
    return page.raw("</form>\n").end();
  }

  private List<String> codes() {
    return sites.stream().map(HabilitationCode::formatted).toList();
  }

  private static void line(Markup page, String label, String text) {
    page.raw("<p>").text(label).raw(" ").text(text).raw("</p>\n");
  }

  private static Map<ContactField, String> labels() {
    Map<ContactField, String> labels = new LinkedHashMap<>();
    labels.put(ContactField.NAME, "Nombre:");
    labels.put(ContactField.ADDRESS, "Dirección:");
    labels.put(ContactField.EMAIL, "Correo Electrónico:");
    labels.put(ContactField.POSITION, "Cargo:");
    labels.put(ContactField.PHONE, "Teléfono:");
    labels.put(ContactField.MOBILE, "Celular:");
    return labels;
  }

  private String field(String name) {
    return request.field(name).orElse("");
  }
}

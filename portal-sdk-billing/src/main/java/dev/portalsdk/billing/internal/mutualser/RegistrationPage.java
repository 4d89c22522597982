package dev.portalsdk.billing.internal.mutualser;

import dev.portalsdk.core.account.ContactData;
import dev.portalsdk.core.account.ContactField;
import dev.portalsdk.core.account.RegistrationRequest;
import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.error.InvalidTextException;
import dev.portalsdk.core.error.RequestRefusedException;
import dev.portalsdk.core.identity.Cedula;
import dev.portalsdk.core.identity.HabilitationCode;
import dev.portalsdk.core.identity.TaxId;
import dev.portalsdk.core.spi.html.BrowserApi;
import dev.portalsdk.core.spi.html.HtmlForm;
import dev.portalsdk.core.spi.html.HtmlPage;
import dev.portalsdk.core.spi.http.Exchange;
import dev.portalsdk.core.table.Columns;
import dev.portalsdk.core.table.LabelledFields;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The page "Registrar Usuario", which is filled in from top to bottom (manual L49-76). */
final class RegistrationPage {

  private static final String NIT = "Nit IPS";
  private static final String SITE = "Código Habilitación";
  private static final String CEDULA = "Cédula";
  private static final String POLICIES = "Ver y Aceptar las Políticas del Sitio:";
  private static final String USER = "Usuario:";
  private static final String USER_KIND = "Tipo Usuario:";
  private static final String PASSWORD = "Contraseña:";
  private static final String PASSWORD_AGAIN = "Confirmar Contraseña:";

  /** What is added to the cédula of the legal representative (L66). */
  private static final String REPRESENTATIVE = "1";

  private static final Map<ContactField, String> CONTACT =
      new EnumMap<>(
          Map.of(
              ContactField.NAME, "Nombre:",
              ContactField.ADDRESS, "Dirección:",
              ContactField.EMAIL, "Correo Electrónico:",
              ContactField.POSITION, "Cargo:",
              ContactField.PHONE, "Teléfono:",
              ContactField.MOBILE, "Celular:"));

  private static final Columns CONTACT_LABELS = contactLabels();

  private final HtmlPage page;

  RegistrationPage(HtmlPage page) {
    this.page = page;
  }

  static RegistrationPage open(Exchange exchange, Endpoints endpoints) {
    BrowserApi api = exchange.api(BrowserApi.class);
    return new RegistrationPage(HtmlPage.of(exchange.send(api.page(endpoints.registration()))));
  }

  /** Looks the provider up. */
  RegistrationPage consult(Exchange exchange, TaxId provider) {
    return send(exchange, form().enter(NIT, provider.plain()).press("Consultar"))
        .accepted(exchange);
  }

  /** Checks the legal representative of a site. */
  RegistrationPage validate(Exchange exchange, HabilitationCode site, Cedula representative) {
    HtmlForm form = form();
    if (!form.offersOption(SITE, site.formatted())) {
      throw new RequestRefusedException(
          exchange.call(), "the portal has no such site of the provider", null);
    }
    form.choose(SITE, site.formatted()).enter(CEDULA, representative.plain() + REPRESENTATIVE);
    return send(exchange, form.press("Validar")).accepted(exchange);
  }

  /** Hands everything in, and returns what the portal says. */
  String accept(Exchange exchange, RegistrationRequest request) {
    HtmlForm form =
        form()
            .tick(POLICIES)
            .enter(USER, request.user())
            .enter(USER_KIND, LoginPage.PROVIDER)
            .enter(PASSWORD, request.password())
            .enter(PASSWORD_AGAIN, request.password())
            .press("Aceptar");
    RegistrationPage answer = send(exchange, form);
    if (answer.page.hasForm(NIT, PASSWORD_AGAIN)) {
      throw new RequestRefusedException(
          exchange.call(),
          "the portal shows the registration again",
          answer.page.alert().orElse(null));
    }
    return answer.page.alert().orElse("");
  }

  List<HabilitationCode> sites() {
    return form().options(SITE).stream().map(this::site).toList();
  }

  /** An option that is no code is the page's fault, not that of who calls. */
  private HabilitationCode site(String option) {
    try {
      return HabilitationCode.parse(option);
    } catch (InvalidTextException noCode) {
      throw page.origin()
          .unreadable(ErrorCode.PAGE_CHANGED, "an option of " + SITE + " is no such code");
    }
  }

  ContactData contact() {
    LabelledFields fields = page.fields(CONTACT_LABELS);
    Map<ContactField, String> shown = new EnumMap<>(ContactField.class);
    CONTACT.forEach(
        (field, label) -> fields.find(label).ifPresent(cell -> shown.put(field, cell.text())));
    return ContactData.of(shown);
  }

  private static Columns contactLabels() {
    Columns.Builder labels = Columns.builder();
    CONTACT.values().forEach(labels::column);
    return labels.build();
  }

  private HtmlForm form() {
    return page.form(NIT, CEDULA, PASSWORD_AGAIN);
  }

  private static RegistrationPage send(Exchange exchange, HtmlForm form) {
    BrowserApi api = exchange.api(BrowserApi.class);
    return new RegistrationPage(
        HtmlPage.of(exchange.send(api.submit(form.action(), form.fields()))));
  }

  /** What the portal calls out is a refusal here. */
  private RegistrationPage accepted(Exchange exchange) {
    page.alert()
        .ifPresent(
            words -> {
              throw new RequestRefusedException(
                  exchange.call(), "the portal refuses what was entered", words);
            });
    return this;
  }
}

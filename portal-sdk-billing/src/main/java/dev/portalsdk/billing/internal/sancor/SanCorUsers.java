package dev.portalsdk.billing.internal.sancor;

import static java.util.Objects.requireNonNull;

import dev.portalsdk.billing.internal.sancor.wire.Message;
import dev.portalsdk.core.account.PortalUser;
import dev.portalsdk.core.account.UserForm;
import dev.portalsdk.core.account.UserId;
import dev.portalsdk.core.account.UserRequirements;
import dev.portalsdk.core.account.Users;
import dev.portalsdk.core.page.Page;
import dev.portalsdk.core.page.PageRequest;
import dev.portalsdk.core.spi.PortalContext;
import dev.portalsdk.core.spi.http.Exchange;
import dev.portalsdk.core.spi.json.JsonApi;
import dev.portalsdk.core.spi.json.JsonBody;
import dev.portalsdk.core.spi.json.JsonPage;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import okhttp3.ResponseBody;
import retrofit2.Call;

/** The section "Usuarios" (manual L400-407): its form is filled in by the labels that it tells. */
final class SanCorUsers implements Users {

  private final PortalContext context;
  private final AccountEndpoints endpoints;

  SanCorUsers(PortalContext context) {
    this.context = context;
    this.endpoints = new AccountEndpoints(context.settings());
  }

  @Override
  public Page<PortalUser> list(PageRequest request) {
    request.requireNumbered();
    Map<String, String> parameters = Map.of("pagina", String.valueOf(request.number()));
    return context.session().read("list users", x -> page(x, parameters).users(request));
  }

  private UsersPage page(Exchange exchange, Map<String, String> parameters) {
    JsonApi api = exchange.api(JsonApi.class);
    return new UsersPage(
        JsonPage.of(
            exchange.send(api.get(endpoints.users(), parameters)), context.settings().columns()));
  }

  @Override
  public UserRequirements requirements() {
    return context.session().read("open user form", this::form);
  }

  private UserRequirements form(Exchange exchange) {
    JsonApi api = exchange.api(JsonApi.class);
    return new UsersPage(JsonPage.of(exchange.send(api.get(endpoints.userForm())))).requirements();
  }

  @Override
  public String register(UserForm form) {
    UserRequirements requirements = required(form);
    if (!form.entries().keySet().containsAll(requirements.labels())) {
      throw new IllegalArgumentException("The portal asks for " + requirements.labels());
    }
    return context
        .session()
        .write(
            "register user",
            exchange ->
                words(
                    exchange,
                    exchange
                        .api(JsonApi.class)
                        .post(endpoints.users(), JsonBody.of(fields(form)))));
  }

  @Override
  public String change(UserId user, UserForm form) {
    Map<String, Object> fields = fields(form);
    fields.put("id", requireNonNull(user, "user").text());
    required(form);
    return context
        .session()
        .write(
            "change user",
            exchange ->
                words(
                    exchange,
                    exchange.api(JsonApi.class).put(endpoints.users(), JsonBody.of(fields))));
  }

  /** Asks for the form, and checks that it has what is to be filled in. */
  private UserRequirements required(UserForm form) {
    UserRequirements requirements = requirements();
    if (!new HashSet<>(requirements.labels()).containsAll(form.entries().keySet())) {
      throw new IllegalArgumentException("The portal asks for " + requirements.labels());
    }
    if (!requirements.permissions().containsAll(form.permissions())) {
      throw new IllegalArgumentException(
          "The portal gives the permissions " + requirements.permissions());
    }
    return requirements;
  }

  private static Map<String, Object> fields(UserForm form) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("etiquetas", List.copyOf(form.entries().keySet()));
    fields.put("valores", List.copyOf(form.entries().values()));
    fields.put("permisos", List.copyOf(form.permissions()));
    return fields;
  }

  private static String words(Exchange exchange, Call<ResponseBody> request) {
    return JsonPage.of(exchange.send(request)).read(Message.class).mensaje();
  }
}

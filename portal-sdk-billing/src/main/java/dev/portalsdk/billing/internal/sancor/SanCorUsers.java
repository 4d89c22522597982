package dev.portalsdk.billing.internal.sancor;

import dev.portalsdk.billing.internal.sancor.wire.account.UserFields;
import dev.portalsdk.billing.internal.sancor.wire.account.UserList;
import dev.portalsdk.billing.internal.sancor.wire.account.UserRow;
import dev.portalsdk.core.account.PortalUser;
import dev.portalsdk.core.account.UserForm;
import dev.portalsdk.core.account.UserId;
import dev.portalsdk.core.account.UserRequirements;
import dev.portalsdk.core.account.Users;
import dev.portalsdk.core.page.Page;
import dev.portalsdk.core.page.PageRequest;
import dev.portalsdk.core.spi.PortalContext;
import dev.portalsdk.core.spi.http.Exchange;
import dev.portalsdk.core.spi.json.JsonPage;
import dev.portalsdk.core.spi.json.JsonPages;
import dev.portalsdk.core.spi.json.PortalWords;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The section "Administración / Usuarios" (manual L400-407), whose pictures are lost. */
final class SanCorUsers implements Users {

  private final PortalContext context;
  private final JsonPages api;
  private final Endpoints endpoints;

  SanCorUsers(PortalContext context) {
    this.context = context;
    this.api = new JsonPages(context.settings());
    this.endpoints = new Endpoints(context.settings());
  }

  @Override
  public Page<PortalUser> list(PageRequest request) {
    request.requireNumbered();
    return context.session().read("list users", x -> list(x, request));
  }

  private Page<PortalUser> list(Exchange exchange, PageRequest request) {
    Map<String, String> parameters = Map.of("pagina", String.valueOf(request.number()));
    return users(api.get(exchange, endpoints.users(), parameters), request);
  }

  static Page<PortalUser> users(JsonPage page, PageRequest request) {
    UserList list = page.read(UserList.class);
    UnknownColumns columns = new UnknownColumns(page, list.columnas());
    return page.ranged(
        page.rows(
            "filas",
            UserRow.class,
            list.filas(),
            request,
            (wire, row) ->
                new PortalUser(
                    row.read("id", UserId::new),
                    new LinkedHashSet<>(wire.permisos()),
                    columns.shown(row, wire.celdas()))),
        "rango",
        list.rango(),
        request);
  }

  @Override
  public UserRequirements requirements() {
    return context
        .session()
        .read(
            "open user form",
            exchange -> {
              UserFields form = api.get(exchange, endpoints.userForm()).read(UserFields.class);
              return new UserRequirements(form.campos(), new LinkedHashSet<>(form.permisos()));
            });
  }

  @Override
  public String register(UserForm form) {
    require(form, true);
    return context
        .session()
        .write(
            "register user",
            exchange -> {
              return PortalWords.in(api.post(exchange, endpoints.users(), fields(form)));
            });
  }

  @Override
  public String change(UserId user, UserForm form) {
    require(form, false);
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("id", user.text());
    fields.putAll(fields(form));
    return context
        .session()
        .write(
            "change user",
            exchange -> {
              return PortalWords.in(api.put(exchange, endpoints.users(), fields));
            });
  }

  /** The texts stand apart: the portal may call a field of its form as it likes. */
  private static Map<String, Object> fields(UserForm form) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("campos", form.entries());
    fields.put("permisos", List.copyOf(form.permissions()));
    return fields;
  }

  private void require(UserForm form, boolean all) {
    UserRequirements asked = requirements();
    Set<String> labels = form.entries().keySet();
    if (!new HashSet<>(asked.labels()).containsAll(labels)
        || (all && !labels.containsAll(asked.labels()))) {
      throw new IllegalArgumentException("The portal asks for " + asked.labels());
    }
    if (!asked.permissions().containsAll(form.permissions())) {
      throw new IllegalArgumentException("The portal gives the permissions " + asked.permissions());
    }
  }
}

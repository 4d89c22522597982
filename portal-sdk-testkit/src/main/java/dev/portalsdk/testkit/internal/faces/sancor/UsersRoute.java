package dev.portalsdk.testkit.internal.faces.sancor;

import dev.portalsdk.core.Permission;
import dev.portalsdk.core.account.PortalUser;
import dev.portalsdk.core.account.UserForm;
import dev.portalsdk.core.account.UserId;
import dev.portalsdk.core.account.UserRequirements;
import dev.portalsdk.core.account.Users;
import dev.portalsdk.core.client.Portal;
import dev.portalsdk.core.page.Page;
import dev.portalsdk.testkit.internal.faces.Json;
import dev.portalsdk.testkit.spi.FaceAnswer;
import dev.portalsdk.testkit.spi.FaceRequest;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/** "Usuarios" and the menu that each of them has (L105-107, L400-407). */
final class UsersRoute {

  static final String PATH = "/api/administracion/usuarios";
  static final String FORM = "/api/administracion/usuarios/formulario";
  static final String MENU = "/api/menu";

  private static final List<String> HEADERS = List.of("Nombre de Usuario", "Email");

  private UsersRoute() {}

  static FaceAnswer answer(FaceRequest request, Portal portal) {
    Users users = portal.require(Users.class);
    return switch (request.method()) {
      case "POST" -> said(users.register(form(request)));
      case "PUT" -> said(users.change(new UserId(request.field("id").orElse("")), form(request)));
      default -> list(request, users);
    };
  }

  private static FaceAnswer said(String words) {
    return Json.object().text("mensaje", words).answer();
  }

  private static FaceAnswer list(FaceRequest request, Users users) {
    Page<PortalUser> page = users.list(Paging.asked(request));
    return Paging.list(page, page.items().stream().map(UsersRoute::row).toList(), "10")
        .texts("columnas", HEADERS)
        .answer();
  }

  private static Json row(PortalUser user) {
    return Json.object()
        .text("id", user.id().text())
        .texts(
            "celdas", HEADERS.stream().map(header -> user.shown().text(header).orElse("")).toList())
        .texts("permisos", List.copyOf(user.permissions()));
  }

  static FaceAnswer form(Portal portal) {
    UserRequirements requirements = portal.require(Users.class).requirements();
    return Json.object()
        .texts("campos", requirements.labels())
        .texts("permisos", List.copyOf(requirements.permissions()))
        .answer();
  }

  private static UserForm form(FaceRequest request) {
    return UserForm.of(request.entries("campos"), new LinkedHashSet<>(request.fields("permisos")));
  }

  static FaceAnswer menu(Portal portal) {
    List<String> entries =
        SanCorFace.RULES.menu().entrySet().stream()
            .filter(entry -> portal.permission(entry.getKey()) == Permission.PERMITTED)
            .map(Map.Entry::getValue)
            .distinct()
            .toList();
    return Json.object().texts("opciones", entries).answer();
  }
}

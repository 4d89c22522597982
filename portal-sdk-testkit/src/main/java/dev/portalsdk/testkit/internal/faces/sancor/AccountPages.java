package dev.portalsdk.testkit.internal.faces.sancor;

import dev.portalsdk.core.Permission;
import dev.portalsdk.core.account.PortalUser;
import dev.portalsdk.core.account.UserForm;
import dev.portalsdk.core.account.UserId;
import dev.portalsdk.core.account.UserRequirements;
import dev.portalsdk.core.account.Users;
import dev.portalsdk.core.client.Portal;
import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.error.InvalidTextException;
import dev.portalsdk.core.page.Page;
import dev.portalsdk.testkit.internal.faces.Json;
import dev.portalsdk.testkit.spi.FaceAnswer;
import dev.portalsdk.testkit.spi.FaceRequest;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The menu of «Inicio» (L105-107) and «Usuarios» (L400-407). */
final class AccountPages {

  private static final List<String> COLUMNS = List.of("Nombre de Usuario", "Email");

  private AccountPages() {}

  static Optional<FaceAnswer> answer(FaceRequest request, Portal portal) {
    return switch (request.path()) {
      case "/api/inicio/menu" -> Optional.of(menu(portal));
      case "/api/administracion/usuarios/formulario" -> Optional.of(form(portal));
      case "/api/administracion/usuarios" -> Optional.of(users(request, portal));
      default -> Optional.empty();
    };
  }

  private static FaceAnswer menu(Portal portal) {
    List<String> entries =
        SanCorMenu.ENTRIES.entrySet().stream()
            .filter(entry -> portal.permission(entry.getKey()) == Permission.PERMITTED)
            .map(Map.Entry::getValue)
            .distinct()
            .toList();
    return Json.object().texts("entradas", entries).answer();
  }

  private static FaceAnswer form(Portal portal) {
    UserRequirements requirements = portal.require(Users.class).requirements();
    return Json.object()
        .texts("etiquetas", requirements.labels())
        .texts("permisos", List.copyOf(requirements.permissions()))
        .answer();
  }

  private static FaceAnswer users(FaceRequest request, Portal portal) {
    Users users = portal.require(Users.class);
    return switch (request.method()) {
      case "POST" -> said(users.register(filledIn(request)));
      case "PUT" ->
          said(users.change(new UserId(request.field("id").orElse("")), filledIn(request)));
      default -> list(users.list(Paging.asked(request)));
    };
  }

  private static FaceAnswer said(String words) {
    return SanCorFace.message(words, 200);
  }

  private static FaceAnswer list(Page<PortalUser> page) {
    return Paging.list(page, page.items().stream().map(AccountPages::row).toList(), "10")
        .texts("columnas", COLUMNS)
        .answer();
  }

  private static Json row(PortalUser user) {
    return Json.object()
        .text("id", user.id().text())
        .texts("permisos", List.copyOf(user.permissions()))
        .texts(
            "celdas",
            COLUMNS.stream().map(header -> user.shown().text(header).orElse("")).toList());
  }

  private static UserForm filledIn(FaceRequest request) {
    List<String> labels = request.fields("etiquetas");
    List<String> texts = request.fields("valores");
    if (labels.size() != texts.size()) {
      throw new InvalidTextException(ErrorCode.INVALID_TEXT, "A text for each label");
    }
    Map<String, String> entries = new LinkedHashMap<>();
    for (int i = 0; i < labels.size(); i++) {
      entries.put(labels.get(i), texts.get(i));
    }
    return UserForm.of(entries, new LinkedHashSet<>(request.fields("permisos")));
  }
}

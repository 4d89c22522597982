package dev.portalsdk.core.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.portalsdk.core.table.Shown;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("SC38")
class UserFormTest {

  @Test
  void takesNoMissingText() {
    Map<String, String> entries = new HashMap<>();
    entries.put("Email", null);
    assertThatNullPointerException().isThrownBy(() -> UserForm.of(entries, Set.of()));
    Set<String> permissions = new HashSet<>();
    permissions.add(null);
    assertThatNullPointerException().isThrownBy(() -> UserForm.of(Map.of(), permissions));
  }

  @Test
  void keepsItsTextsToItself() {
    UserForm form = UserForm.of(Map.of("Contraseña", "secreto"), Set.of("Facturas"));

    assertThat(form.entries()).containsEntry("Contraseña", "secreto");
    assertThat(form).hasToString("UserForm[1 permissions]");
    assertThat(form).isEqualTo(UserForm.of(Map.of("Contraseña", "secreto"), Set.of("Facturas")));
  }

  @Test
  void keepsThePortalsOrderOfPermissions() {
    Set<String> order = new LinkedHashSet<>(List.of("Traslados", "Facturas", "Aranceles"));

    assertThat(new PortalUser(new UserId("17"), order, Shown.nothing()).permissions())
        .containsExactlyElementsOf(order);
    assertThat(new UserRequirements(List.of("Contraseña"), order).permissions())
        .containsExactlyElementsOf(order);
  }

  @Test
  void namesNoUserByABlank() {
    assertThatIllegalArgumentException().isThrownBy(() -> new UserId(" "));
  }
}

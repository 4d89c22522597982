package dev.portalsdk.testkit.tck;

import dev.portalsdk.core.Credentials;
import dev.portalsdk.core.account.ProviderData;
import dev.portalsdk.core.account.UserForm;
import dev.portalsdk.core.client.Portal;
import dev.portalsdk.testkit.AccountSamples;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** The {@link AccountSamples} as what the contracts expect at SanCor Salud. */
final class SanCorAccountSample implements AccountSample {

  @Override
  public ProviderData profile() {
    return AccountSamples.profile();
  }

  @Override
  public UserForm newUser() {
    return AccountSamples.newUser();
  }

  @Override
  public UserForm changedUser() {
    return AccountSamples.changedUser();
  }

  @Override
  public Credentials credentials(UserForm form) {
    return Credentials.of("user", form.entries().getOrDefault("Nombre de Usuario", ""))
        .and("password", form.entries().getOrDefault("Contraseña", ""));
  }

  @Override
  public Map<Class<?>, String> menu() {
    return SanCorQuestions.MENU;
  }

  @Override
  public Set<Class<?>> permitted() {
    return SanCorQuestions.behind(newUser().permissions());
  }

  @Override
  public Map<Class<?>, Consumer<Portal>> questions() {
    return SanCorQuestions.all();
  }
}

package dev.portalsdk.testkit.tck;

import dev.portalsdk.core.Credentials;
import dev.portalsdk.core.account.ProviderData;
import dev.portalsdk.core.account.UserForm;
import dev.portalsdk.core.client.Portal;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * What the contracts know of a provider's own data and users at one portal: no person's data.
 * Implementations are immutable and thread-safe.
 */
public interface AccountSample {

  /** Returns what the portal shows of the provider, with the text as shown. */
  ProviderData profile();

  /** Returns the form by which a user is created, with some of the permissions that there are. */
  UserForm newUser();

  /** Returns another form for that user: another password, and other permissions. */
  UserForm changedUser();

  /**
   * Returns what a user logs in with.
   *
   * @param form by which the user was created
   */
  Credentials credentials(UserForm form);

  /** Returns the entry of the menu that leads to each capability. */
  Map<Class<?>, String> menu();

  /** Returns which capabilities the new user has. */
  Set<Class<?>> permitted();

  /** Returns one question for each capability that changes nothing, such as its list. */
  Map<Class<?>, Consumer<Portal>> questions();
}

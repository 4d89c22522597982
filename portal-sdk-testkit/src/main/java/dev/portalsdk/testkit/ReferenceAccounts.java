package dev.portalsdk.testkit;

import static java.util.Objects.requireNonNull;

import dev.portalsdk.core.account.ProviderData;
import dev.portalsdk.core.account.ProviderProfile;
import dev.portalsdk.core.identity.TaxId;
import dev.portalsdk.testkit.internal.state.PayerState;
import java.util.Map;
import java.util.Set;

/**
 * What a payer of a reference portal does about its providers' own data and users.
 *
 * <p>Obtain it with {@link ReferencePayer#accounts}. A verb about a provider without an account is
 * an {@link IllegalArgumentException}. It is thread-safe.
 */
public final class ReferenceAccounts {

  private final PayerState state;

  ReferenceAccounts(PayerState state) {
    this.state = state;
  }

  /**
   * Takes note of a provider's data, in the place of what it had.
   *
   * @param provider whose data they are
   * @param data the text as shown does not count
   */
  public void describe(TaxId provider, ProviderData data) {
    state.requireOffer(ProviderProfile.class);
    state.provider(requireNonNull(provider, "provider")).describe(requireNonNull(data, "data"));
  }

  /**
   * Gives a provider a user who may do nothing but this, as one of its own users does at the
   * portal.
   *
   * @param provider whose user it is
   * @param user the user's name, such as {@code cobranzas}
   * @param password the user's
   * @param permissions entries of the portal's menu, such as {@code Facturas}
   * @throws IllegalArgumentException if the provider has a user of this name, or the menu has no
   *     such entry
   */
  public void enrol(TaxId provider, String user, String password, Set<String> permissions) {
    if (!state.rules().menu().values().containsAll(permissions)) {
      throw new IllegalArgumentException("The menu has the entries " + state.rules().menu());
    }
    boolean created =
        state
            .provider(requireNonNull(provider, "provider"))
            .users()
            .create(
                requireNonNull(user, "user"),
                requireNonNull(password, "password"),
                Map.of(),
                Set.copyOf(permissions));
    if (!created) {
      throw new IllegalArgumentException("The provider has a user of this name");
    }
  }

  @Override
  public String toString() {
    return "ReferenceAccounts[" + state.id() + "]";
  }
}

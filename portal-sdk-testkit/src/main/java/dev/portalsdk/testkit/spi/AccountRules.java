package dev.portalsdk.testkit.spi;

import dev.portalsdk.core.account.PostalAddress;
import dev.portalsdk.core.account.ProviderData;
import dev.portalsdk.core.table.Shown;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How one payer's portal shows a provider's own data and users: the part of {@link PortalRules}
 * that belongs to {@code ProviderProfile} and {@code Users}. Implementations are immutable and
 * thread-safe.
 */
public interface AccountRules {

  /** Returns number, name and tax data as the portal shows them, label by label. */
  Shown shown(ProviderData data);

  /** Returns an address as the portal shows it, header by header. */
  Shown shown(PostalAddress address);

  /**
   * Returns the labels of the form by which a user is created: the first is the name that the user
   * logs in with, the second the password.
   */
  List<String> userLabels();

  /**
   * Returns the row of a user.
   *
   * @param entries by label, without the password
   * @param permissions the entries of the menu that the user has
   */
  Shown shown(Map<String, String> entries, Set<String> permissions);

  /** Returns how many users a page shows. */
  int usersPerPage();

  /** Returns what the portal says once a user was created. */
  String created();

  /** Returns what the portal says once a user was changed. */
  String changed();
}

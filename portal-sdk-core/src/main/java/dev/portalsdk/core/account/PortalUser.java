package dev.portalsdk.core.account;

import static java.util.Objects.requireNonNull;

import dev.portalsdk.core.table.Shown;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * A user of a provider at a portal, with the permissions that its profile gives.
 *
 * <p>SanCor Salud's manual names no column of the list (L400-407), so no other field is typed:
 * {@link #shown()} has the row. It may name a person, so {@code toString} shows the permissions
 * alone. Immutable and thread-safe.
 *
 * @param id by which it is changed
 * @param permissions the entries of the portal's menu that the user has, in the portal's words and
 *     order, such as {@code Facturas}
 * @param shown the cells as the portal showed them
 */
public record PortalUser(UserId id, Set<String> permissions, Shown shown) {

  /** Copies the permissions. */
  public PortalUser {
    requireNonNull(id, "id");
    permissions = Collections.unmodifiableSet(new LinkedHashSet<>(permissions));
    requireNonNull(shown, "shown");
  }

  /** Returns how many permissions it has. */
  @Override
  public String toString() {
    return "PortalUser[" + permissions.size() + " permissions]";
  }
}

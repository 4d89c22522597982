package dev.portalsdk.core.account;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What a portal asks for where a user is created, "crear usuario".
 *
 * <p>Immutable and thread-safe.
 *
 * @param labels of the form's fields in its order, such as {@code Nombre de Usuario}
 * @param permissions that can be given, in the portal's words and order, such as {@code Facturas}
 */
public record UserRequirements(List<String> labels, Set<String> permissions) {

  /** Copies both. */
  public UserRequirements {
    labels = List.copyOf(labels);
    permissions = Collections.unmodifiableSet(new LinkedHashSet<>(permissions));
  }

  /** Returns how many there are. */
  @Override
  public String toString() {
    return "UserRequirements[" + labels.size() + " labels, " + permissions.size() + " permissions]";
  }
}

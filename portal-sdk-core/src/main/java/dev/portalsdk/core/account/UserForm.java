package dev.portalsdk.core.account;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is filled in to create or change a user: texts by the portal's own labels, and the
 * permissions to give.
 *
 * <p>It holds a password until it is garbage; a program that must not keep it drops the form after
 * use. {@code toString} shows none of the texts. This class is immutable and thread-safe.
 */
public final class UserForm {

  private final Map<String, String> entries;
  private final Set<String> permissions;

  private UserForm(Map<String, String> entries, Set<String> permissions) {
    entries.values().forEach(text -> requireNonNull(text, "text"));
    permissions.forEach(permission -> requireNonNull(permission, "permission"));
    this.entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
    this.permissions = Collections.unmodifiableSet(new LinkedHashSet<>(permissions));
  }

  /**
   * Returns a form.
   *
   * @param entries by label, such as {@code Nombre de Usuario} to {@code cobranzas}
   * @param permissions what the user may do, in the portal's words, such as {@code Facturas}; all
   *     others are taken away
   */
  public static UserForm of(Map<String, String> entries, Set<String> permissions) {
    return new UserForm(entries, permissions);
  }

  /** Returns the texts by label; never for a log. */
  public Map<String, String> entries() {
    return entries;
  }

  /** Returns the permissions to give. */
  public Set<String> permissions() {
    return permissions;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof UserForm that
        && entries.equals(that.entries)
        && permissions.equals(that.permissions);
  }

  @Override
  public int hashCode() {
    return 31 * entries.keySet().hashCode() + permissions.hashCode();
  }

  /** Returns how many permissions it gives, and no text. */
  @Override
  public String toString() {
    return "UserForm[" + permissions.size() + " permissions]";
  }
}

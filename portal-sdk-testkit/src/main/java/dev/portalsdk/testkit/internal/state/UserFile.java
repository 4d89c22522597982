package dev.portalsdk.testkit.internal.state;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A user of a provider. Immutable and thread-safe.
 *
 * @param serial counts the provider's users, from 1
 * @param name what the user logs in with
 * @param password the user's
 * @param entries what else was entered, by label
 * @param permissions the entries of the portal's menu that the user has, null if it has all
 * @param active whether the user is let in
 */
public record UserFile(
    int serial,
    String name,
    String password,
    Map<String, String> entries,
    @Nullable Set<String> permissions,
    boolean active) {

  /** Returns which entries of the menu the user has, empty if it has all. */
  public Optional<Set<String>> granted() {
    return Optional.ofNullable(permissions);
  }

  UserFile activated() {
    return new UserFile(serial, name, password, entries, permissions, true);
  }

  UserFile withPassword(String other) {
    return new UserFile(serial, name, other, entries, permissions, active);
  }

  @Override
  public String toString() {
    return "UserFile[" + serial + "]";
  }
}

package dev.portalsdk.testkit.internal.state;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The users of one provider in the order of their arrival, each with a password and permissions;
 * one who registered waits to be activated. Thread-safe.
 */
public final class Users {

  private final Map<String, UserFile> byName = new LinkedHashMap<>();
  private final Set<String> firstPasswords = new HashSet<>();
  private int serial;

  /** Returns whether a user of this name is there, active or not. */
  public synchronized boolean has(String user) {
    return byName.containsKey(user);
  }

  /** Returns whether an active user has this password. */
  public synchronized boolean admit(String user, String password) {
    UserFile found = byName.get(user);
    return found != null && found.active() && found.password().equals(password);
  }

  /** Returns the user of this name, active or not. */
  public synchronized Optional<UserFile> find(String user) {
    return Optional.ofNullable(byName.get(user));
  }

  /** Returns all users. */
  public synchronized List<UserFile> all() {
    return List.copyOf(byName.values());
  }

  /** Registers a user, who may do everything once activated; returns false if the name is taken. */
  public synchronized boolean register(String user, String password) {
    return add(new UserFile(serial + 1, user, password, Map.of(), null, false));
  }

  /** Creates a user who is let in at once; returns false if the name is taken. */
  public synchronized boolean create(
      String user, String password, Map<String, String> entries, Set<String> permissions) {
    return add(new UserFile(serial + 1, user, password, entries, permissions, true));
  }

  private boolean add(UserFile user) {
    if (byName.putIfAbsent(user.name(), user) != null) {
      return false;
    }
    serial = user.serial();
    return true;
  }

  /** Puts a user in the place of the one with its serial; returns false if its name is taken. */
  public synchronized boolean replace(UserFile user) {
    Optional<UserFile> sameName = find(user.name());
    if (sameName.isPresent() && sameName.get().serial() != user.serial()) {
      return false;
    }
    List<UserFile> users = all();
    byName.clear();
    users.stream()
        .map(old -> old.serial() == user.serial() ? user : old)
        .forEach(one -> byName.put(one.name(), one));
    return true;
  }

  /**
   * Gives a user another password.
   *
   * @throws IllegalArgumentException if there is none of this name
   */
  public synchronized void setPassword(String user, String password) {
    byName.put(user, requireUser(user).withPassword(password));
    firstPasswords.remove(user);
  }

  /**
   * Wants a user's password changed before the user is let in, as one that the payer gave.
   *
   * @throws IllegalArgumentException if there is none of this name
   */
  public synchronized void wantNewPassword(String user) {
    firstPasswords.add(requireUser(user).name());
  }

  /** Returns whether a user is let in only with a new password. */
  public synchronized boolean needsNewPassword(String user) {
    return firstPasswords.contains(user);
  }

  private UserFile requireUser(String user) {
    return find(user)
        .orElseThrow(() -> new IllegalArgumentException("The provider has no such user"));
  }

  /**
   * Activates a user.
   *
   * @throws IllegalArgumentException if there is none of this name
   */
  public synchronized void activate(String user) {
    byName.put(user, requireUser(user).activated());
  }
}

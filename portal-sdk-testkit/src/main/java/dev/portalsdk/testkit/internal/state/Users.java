package dev.portalsdk.testkit.internal.state;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The users of one provider, each with a password; a new one waits to be activated. Thread-safe.
 */
public final class Users {

  private final Map<String, String> passwords = new HashMap<>();
  private final Set<String> active = new HashSet<>();

  /** Returns whether a user of this name is there, active or not. */
  public synchronized boolean has(String user) {
    return passwords.containsKey(user);
  }

  /** Returns whether an active user has this password. */
  public synchronized boolean admit(String user, String password) {
    return active.contains(user) && password.equals(passwords.get(user));
  }

  /** Registers a user; returns false if the name is taken. */
  public synchronized boolean register(String user, String password) {
    return passwords.putIfAbsent(user, password) == null;
  }

  /**
   * Gives a user another password.
   *
   * @throws IllegalArgumentException if there is none of this name
   */
  public synchronized void setPassword(String user, String password) {
    requireUser(user);
    passwords.put(user, password);
  }

  private void requireUser(String user) {
    if (!has(user)) {
      throw new IllegalArgumentException("The provider has no such user");
    }
  }

  /**
   * Activates a user.
   *
   * @throws IllegalArgumentException if there is none of this name
   */
  public synchronized void activate(String user) {
    requireUser(user);
    active.add(user);
  }
}

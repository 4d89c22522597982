package dev.portalsdk.testkit.internal.state;

import dev.portalsdk.core.identity.TaxId;

/**
 * What tells one session of a provider from all others.
 *
 * @param serial counts the logins at this payer, from 1
 * @param provider who logged in
 * @param user the name of its user, or as the provider's where providers have no users
 */
public record Ticket(int serial, TaxId provider, String user) {

  /** Returns what tells it from all others, such as {@code session 3}. */
  public String name() {
    return "session " + serial;
  }

  /** Returns the serial alone: the provider's number may be its password. */
  @Override
  public String toString() {
    return "Ticket[" + serial + "]";
  }
}

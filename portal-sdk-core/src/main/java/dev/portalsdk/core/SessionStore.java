package dev.portalsdk.core;

import java.util.Optional;

/**
 * Keeps one user's session at one portal between processes, so that the next one goes on without a
 * login: after a person had to be asked, or after a restart.
 *
 * <p>What it gets opens the portal without a password until the portal forgets the session. Whoever
 * implements it encrypts the bytes and keeps them where only this program reads. There is one store
 * for each user of each portal: whoever opens a portal with it is the user who logged in, whatever
 * the credentials say.
 *
 * <pre>{@code
 * Portal portal = runtime.open(IAPSER_ART, credentials, new EncryptedFile(path, key));
 * }</pre>
 *
 * <p>A session is saved after a login, when the portal asks a person in the middle of it and after
 * the answer. It is loaded before a login, which is left out then. It is deleted when the portal
 * says that it has forgotten the user, and by {@link dev.portalsdk.core.client.Portal#close}, which
 * ends the session at the portal. A process that only ends, or closes its runtime alone, leaves it.
 * What was cut, is of another portal or of another version of this library is ignored.
 *
 * <p>Whatever an implementation throws ends the call as a {@link
 * dev.portalsdk.core.error.LocalStorageException}. Calls from one portal come one at a time; where
 * several portals share one store it is thread-safe by itself.
 */
public interface SessionStore {

  /** Returns what was saved last, empty if nothing was or it was deleted. */
  Optional<byte[]> load();

  /**
   * Keeps a session in the place of the one before, whole or not at all.
   *
   * @param session an array that nobody else holds; it may be overwritten after use
   */
  void save(byte[] session);

  /** Forgets the session; nothing happens if there is none. */
  void delete();
}

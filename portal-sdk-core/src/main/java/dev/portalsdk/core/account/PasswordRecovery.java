package dev.portalsdk.core.account;

import java.util.List;
import java.util.Map;

/**
 * Asks a portal to help somebody who has forgotten the password, "recordar contraseña".
 *
 * <p>Mutual SER's manual (L45) shows the link alone, so nothing here is typed: the portal's own
 * form is filled in by its labels. Obtain it with {@code runtime.entrance(id)
 * .require(PasswordRecovery.class)}; it needs no login. This interface may still change. Instances
 * are safe for use by several threads.
 */
public interface PasswordRecovery {

  /** Returns the labels of the portal's form, in its order, such as {@code Nit}. */
  List<String> requirements();

  /**
   * Fills the form in and sends it.
   *
   * @param entries by label, each of {@link #requirements}; they may be personal
   * @return what the portal says, empty if nothing
   * @throws IllegalArgumentException if a label is missing, or is none of the form's
   * @throws dev.portalsdk.core.error.RequestRefusedException if the portal refuses it, with its
   *     words
   * @throws dev.portalsdk.core.error.OutcomeUnknownException if it was sent and no answer says what
   *     became of it
   */
  String send(Map<String, String> entries);
}

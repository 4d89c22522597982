package dev.portalsdk.core;

import static java.util.Objects.requireNonNull;

/**
 * One field of a portal's login, such as the CUIT of Serena ART.
 *
 * @param name the name by which {@link Credentials} give it, such as {@code cuit}
 * @param label the label on the portal's form, such as {@code CUIT/DNI}
 * @param secret whether its value is a secret, asked for at each login and erased after it
 */
public record LoginField(String name, String label, boolean secret) {

  /** Checks that name and label are there. */
  public LoginField {
    requireNonNull(name, "name");
    requireNonNull(label, "label");
  }
}

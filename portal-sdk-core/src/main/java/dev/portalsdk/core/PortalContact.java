package dev.portalsdk.core;

import static java.util.Objects.requireNonNull;

/**
 * A way to reach the people behind a portal, as its manual prints it.
 *
 * @param kind what it is, such as {@code e-mail} or {@code phone}
 * @param text the address or number, such as {@code liquidacionesart@serenaseguros.com.ar}
 */
public record PortalContact(String kind, String text) {

  /** Checks that both are there. */
  public PortalContact {
    requireNonNull(kind, "kind");
    requireNonNull(text, "text");
  }
}

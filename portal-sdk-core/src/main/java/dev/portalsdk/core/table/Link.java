package dev.portalsdk.core.table;

import static java.util.Objects.requireNonNull;

/**
 * A link of a cell, such as an entry of a row's menu.
 *
 * @param text its text as shown, such as {@code Descargar Retención}
 * @param target where it leads, as the portal wrote it; not checked yet
 */
public record Link(String text, String target) {

  /** Checks that both are there. */
  public Link {
    requireNonNull(text, "text");
    requireNonNull(target, "target");
  }

  /** Returns neither: a text may be a patient's name, a target may hold a session or a number. */
  @Override
  public String toString() {
    return "Link";
  }
}

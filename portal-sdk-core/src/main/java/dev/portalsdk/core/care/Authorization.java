package dev.portalsdk.core.care;

import static java.util.Objects.requireNonNull;

import dev.portalsdk.core.table.Shown;

/**
 * An authorisation that a payer issued to a provider, "autorización", as the portal shows it.
 *
 * <p>The manuals name the list and not its columns, so it has no typed field yet: {@link #shown()}
 * has all of it. It may hold a patient's data, so {@code toString} shows none.
 *
 * @param shown the cells as the portal showed them
 */
public record Authorization(Shown shown) {

  /** Checks that it is there. */
  public Authorization {
    requireNonNull(shown, "shown");
  }
}

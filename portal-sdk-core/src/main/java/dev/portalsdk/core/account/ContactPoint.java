package dev.portalsdk.core.account;

import static java.util.Objects.requireNonNull;

/**
 * One way to reach a provider, such as the e-mail address of kind {@code Secundario} or the
 * telephone number {@code (3493) 423567} of kind {@code Teléfono} (SanCor Salud's manual L173-182).
 *
 * <p>The kinds are the portal's own words: the manual prints one of each. {@code toString} shows
 * nothing of the text. Immutable and thread-safe.
 *
 * @param kind the portal's word for it, such as {@code Secundario}; empty if it shows none
 * @param text the address or number as the portal shows it
 */
public record ContactPoint(String kind, String text) {

  /** Checks that they are there. */
  public ContactPoint {
    requireNonNull(kind, "kind");
    requireNonNull(text, "text");
  }

  /** Returns neither kind nor text. */
  @Override
  public String toString() {
    return "ContactPoint";
  }
}

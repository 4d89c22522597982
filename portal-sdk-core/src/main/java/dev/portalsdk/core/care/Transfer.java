package dev.portalsdk.core.care;

import static java.util.Objects.requireNonNull;

import dev.portalsdk.core.table.Shown;

/**
 * A request or a referral of a programmed transfer of a patient, "traslado programado", as the
 * portal shows it.
 *
 * <p>The manual names the list and not its columns (L431-433), so nothing of a row is typed: {@link
 * #shown()} has all of it. It may hold a patient's data, so {@code toString} shows none. Immutable
 * and thread-safe.
 *
 * @param kind of which list it is
 * @param step of which list it is
 * @param shown the cells as the portal showed them
 */
public record Transfer(TransferKind kind, TransferStep step, Shown shown) {

  /** Checks that they are there. */
  public Transfer {
    requireNonNull(kind, "kind");
    requireNonNull(step, "step");
    requireNonNull(shown, "shown");
  }

  /** Returns of which list it is, and no cell. */
  @Override
  public String toString() {
    return "Transfer[" + kind + ", " + step + "]";
  }
}

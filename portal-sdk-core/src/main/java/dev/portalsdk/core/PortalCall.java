package dev.portalsdk.core;

import static java.util.Objects.requireNonNull;

/**
 * One thing asked of one portal, such as {@code serena-art: list invoices}.
 *
 * <p>It names the call in exceptions, reports and logs, so the operation is a fixed phrase of the
 * adapter and never holds a value of the caller's.
 *
 * @param portal which portal
 * @param operation what was asked, such as {@code list invoices}
 */
public record PortalCall(PortalId portal, String operation) {

  /** Checks that both are there. */
  public PortalCall {
    requireNonNull(portal, "portal");
    requireNonNull(operation, "operation");
  }

  /** Returns both, such as {@code serena-art: list invoices}. */
  @Override
  public String toString() {
    return portal + ": " + operation;
  }
}

package dev.portalsdk.billing.internal.sancor.wire;

import java.util.List;

/**
 * The addresses that the payer has (manual L97-101).
 *
 * @param emails such as {@code *****dad@sancorsalud.com.ar}
 */
public record EmailList(List<String> emails) {

  /** Returns nothing of what it holds. */
  @Override
  public String toString() {
    return "EmailList";
  }
}

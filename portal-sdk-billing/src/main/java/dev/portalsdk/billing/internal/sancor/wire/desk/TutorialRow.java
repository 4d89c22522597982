package dev.portalsdk.billing.internal.sancor.wire.desk;

import org.jspecify.annotations.Nullable;

/**
 * A row of "Tutoriales" (manual L419-426).
 *
 * @param titulo the title
 * @param seccion what it is about, if it is shown
 * @param video the link
 */
public record TutorialRow(String titulo, @Nullable String seccion, String video) {

  /** Returns nothing of what it holds. */
  @Override
  public String toString() {
    return "TutorialRow";
  }
}

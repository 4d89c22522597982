package dev.portalsdk.billing.internal.sancor.wire.desk;

import org.jspecify.annotations.Nullable;

/**
 * A row of "Novedades" (manual L443-445).
 *
 * @param novedad the portal's name of it
 * @param fecha such as {@code 08/11/2021}
 * @param titulo the title
 * @param texto the text, if it is shown
 * @param importancia how important it is, if that is shown
 */
public record NoticeRow(
    String novedad,
    String fecha,
    String titulo,
    @Nullable String texto,
    @Nullable String importancia) {

  /** Returns nothing of what it holds. */
  @Override
  public String toString() {
    return "NoticeRow";
  }
}

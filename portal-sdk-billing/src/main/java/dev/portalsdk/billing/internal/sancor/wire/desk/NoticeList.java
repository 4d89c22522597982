package dev.portalsdk.billing.internal.sancor.wire.desk;

import java.util.List;

/**
 * A folder of "Novedades" (manual L443-445).
 *
 * @param filas the rows
 */
public record NoticeList(List<NoticeRow> filas) {

  /** Returns nothing of what it holds. */
  @Override
  public String toString() {
    return "NoticeList";
  }
}

package dev.portalsdk.core.workbook;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.ss.util.CellReference;

/** The XML around the rows of a sheet: what is frozen, how wide it is, what can be filtered. */
final class SheetXml {

  private static final String NAMESPACE =
      "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

  private SheetXml() {}

  static String head(List<? extends Column<?>> columns, int[] widths, boolean first) {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<worksheet xmlns=\""
        + NAMESPACE
        + "\"><sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr><sheetViews><sheetView"
        + (first ? " tabSelected=\"1\"" : "")
        + " workbookViewId=\"0\">"
        + pane(frozen(columns))
        + "</sheetView></sheetViews><cols>"
        + IntStream.range(0, widths.length)
            .mapToObj(column -> width(column + 1, widths[column]))
            .collect(Collectors.joining())
        + "</cols><sheetData>";
  }

  static String tail(List<? extends Column<?>> columns, int lastRow) {
    return "</sheetData><autoFilter ref=\"A1:"
        + letters(columns.size() - 1)
        + lastRow
        + "\"/><pageMargins left=\"0.5\" right=\"0.5\" top=\"0.5\" bottom=\"0.5\" header=\"0.3\""
        + " footer=\"0.3\"/><pageSetup paperSize=\"9\" orientation=\"landscape\""
        + " fitToHeight=\"0\"/>"
        + numbersAsText(columns, lastRow)
        + "</worksheet>";
  }

  // More than one column would leave no room for the others on a small screen.
  private static int frozen(List<? extends Column<?>> columns) {
    return columns.get(0).key() && columns.size() > 1 ? 1 : 0;
  }

  private static String pane(int columns) {
    String side = columns == 0 ? "" : " xSplit=\"" + columns + "\"";
    String corner = columns == 0 ? "bottomLeft" : "bottomRight";
    return String.format(
        Locale.ROOT,
        "<pane%s ySplit=\"1\" topLeftCell=\"%s2\" activePane=\"%s\" state=\"frozen\"/>"
            + "<selection pane=\"%s\" activeCell=\"%s2\" sqref=\"%s2\"/>",
        side,
        letters(columns),
        corner,
        corner,
        letters(columns),
        letters(columns));
  }

  private static String width(int column, int width) {
    return String.format(
        Locale.ROOT,
        "<col min=\"%d\" max=\"%d\" width=\"%d.7109375\" customWidth=\"1\"/>",
        column,
        column,
        width);
  }

  // Else Excel marks each CUIT and each invoice number as a mistake.
  private static String numbersAsText(List<? extends Column<?>> columns, int lastRow) {
    String texts =
        IntStream.range(0, columns.size())
            .filter(column -> columns.get(column).kind() == CellKind.TEXT)
            .mapToObj(column -> letters(column) + "2:" + letters(column) + lastRow)
            .collect(Collectors.joining(" "));
    return texts.isEmpty() || lastRow == 1
        ? ""
        : "<ignoredErrors><ignoredError sqref=\""
            + texts
            + "\" numberStoredAsText=\"1\"/></ignoredErrors>";
  }

  private static String letters(int column) {
    return CellReference.convertNumToColString(column);
  }
}

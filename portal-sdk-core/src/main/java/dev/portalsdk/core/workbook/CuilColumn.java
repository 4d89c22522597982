package dev.portalsdk.core.workbook;

import dev.portalsdk.core.document.Progress;
import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.error.InvalidTextException;
import dev.portalsdk.core.error.Origin;
import dev.portalsdk.core.identity.Cuil;
import dev.portalsdk.core.table.HeaderText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The column of a sheet in which the CUILs stand.
 *
 * @param position from 0
 * @param header the row of its header, 0 if it has none
 * @param title the header as it is compared, such as {@code n° c.u.i.l.}, empty if it has none
 * @param firstRow the row after which all that stands in it should be a CUIL
 */
record CuilColumn(int position, int header, String title, int firstRow) {

  private static final Pattern HEADER =
      Pattern.compile("(?:.*\\W)?(?:cuil|c\\.u\\.i\\.l\\.?)(?:\\W.*)?");
  private static final int LONGEST_HEADER = 40;
  private static final int SHORTEST = 11;
  private static final int LONGEST = 13;

  /** Returns the column of each visible sheet that has one, by the sheet's name. */
  static Map<String, CuilColumn> find(Workbook workbook) {
    Map<String, CuilColumn> columns = new LinkedHashMap<>();
    workbook.walk(
        Set.of(),
        Progress.none(),
        (sheet, rows) -> {
          Search search = new Search();
          if (!sheet.hidden()) {
            search.look(rows);
          }
          search.found(workbook.origin()).ifPresent(column -> columns.put(sheet.name(), column));
        });
    return columns;
  }

  /** What is known of the columns of one sheet. */
  private static final class Search {
    private final List<CuilColumn> headed = new ArrayList<>();
    private final Map<Integer, Integer> counts = new TreeMap<>();
    private final Map<Integer, Integer> firstRows = new TreeMap<>();

    void look(SheetScan rows) {
      for (SheetRow row = rows.next(); row != null; row = rows.next()) {
        for (int i = 0; i < row.size(); i++) {
          look(row, row.column(i), row.cell(i));
        }
      }
    }

    private void look(SheetRow row, int position, SheetCell cell) {
      String text = cell.text();
      if (cell.isText() && isHeader(text)) {
        if (headed.stream().noneMatch(column -> column.position() == position)) {
          headed.add(new CuilColumn(position, row.number(), HeaderText.fold(text), row.number()));
        }
      } else if (!row.hidden() && isCuil(text)) {
        counts.merge(position, 1, Integer::sum);
        firstRows.putIfAbsent(position, row.number());
      }
    }

    private static boolean isHeader(String text) {
      return text.length() <= LONGEST_HEADER
          && !text.endsWith(":")
          && HEADER.matcher(HeaderText.fold(text)).matches();
    }

    private static boolean isCuil(String text) {
      if (text.length() < SHORTEST || text.length() > LONGEST) {
        return false;
      }
      try {
        Cuil.parse(text);
        return true;
      } catch (InvalidTextException refused) {
        return false;
      }
    }

    Optional<CuilColumn> found(Origin origin) {
      List<CuilColumn> candidates = headed.isEmpty() ? fullest() : withMost(headed);
      if (candidates.size() > 1) {
        throw origin.unreadable(ErrorCode.PAGE_CHANGED, "two columns of a sheet hold CUILs");
      }
      return candidates.stream().findFirst();
    }

    private List<CuilColumn> fullest() {
      return withMost(
          firstRows.entrySet().stream()
              .map(first -> new CuilColumn(first.getKey(), 0, "", first.getValue()))
              .toList());
    }

    private List<CuilColumn> withMost(List<CuilColumn> columns) {
      int most = columns.stream().mapToInt(this::count).max().orElse(0);
      return columns.stream().filter(column -> count(column) == most).toList();
    }

    private int count(CuilColumn column) {
      return counts.getOrDefault(column.position(), 0);
    }
  }
}

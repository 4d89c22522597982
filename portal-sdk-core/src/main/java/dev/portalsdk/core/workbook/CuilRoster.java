package dev.portalsdk.core.workbook;

import static java.util.Objects.requireNonNull;

import dev.portalsdk.core.document.Progress;
import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.error.InvalidTextException;
import dev.portalsdk.core.identity.Cuil;
import dev.portalsdk.core.page.Completeness;
import dev.portalsdk.core.page.Location;
import dev.portalsdk.core.page.RowFailure;
import dev.portalsdk.core.table.HeaderText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The workers of a workbook ("nómina"), found by their CUILs: a column with CUIL in its header, or
 * without one the column that has most of them.
 *
 * <p>A CUIL may be a number or a text, with hyphens or without. Each worker is there once; who
 * stands in the workbook more often is also {@link #doubled()}. Hidden rows and sheets are passed
 * over. This class is immutable and thread-safe.
 *
 * <pre>{@code
 * try (Workbook workbook = Workbook.open(file)) {
 *   CuilRoster roster = CuilRoster.of(workbook);
 *   Set<Cuil> workers = Set.copyOf(roster.cuils());
 * }
 * }</pre>
 */
public final class CuilRoster {

  private static final String FIELD = "CUIL";
  private static final Pattern FOOT = Pattern.compile("(sub ?)?(total|cantidad).*");
  private static final int FEWEST_DIGITS_OF_A_NUMBER = 7;

  private final Map<Cuil, Location> places = new LinkedHashMap<>();
  private final Set<Cuil> doubled = new LinkedHashSet<>();
  private final List<RowFailure> failures = new ArrayList<>();
  private final String source;
  private long read;
  private long hidden;

  private CuilRoster(String source) {
    this.source = source;
  }

  /**
   * Reads the workers of a workbook.
   *
   * @param workbook an open workbook
   * @throws dev.portalsdk.core.error.SdkException of its origin, if no sheet that is seen has a
   *     column of CUILs, or one has two that could be meant
   */
  public static CuilRoster of(Workbook workbook) {
    Map<String, CuilColumn> columns = CuilColumn.find(workbook);
    if (columns.isEmpty()) {
      throw workbook.origin().unreadable(ErrorCode.PAGE_CHANGED, "no sheet has a column of CUILs");
    }
    CuilRoster roster = new CuilRoster(workbook.origin().toString());
    workbook.walk(
        columns.keySet(),
        Progress.none(),
        (sheet, rows) -> {
          CuilColumn column = requireNonNull(columns.get(sheet.name()));
          for (SheetRow row = rows.next(); row != null; row = rows.next()) {
            roster.row(sheet, row, column);
          }
        });
    return roster;
  }

  private void row(SheetPart sheet, SheetRow row, CuilColumn column) {
    SheetCell cell = row.cells(column.position(), 1).get(0);
    if (row.number() <= column.header() || cell.isBlank()) {
      return;
    }
    if (row.hidden() || sheet.hidden()) {
      hidden++;
      return;
    }
    Location place = Location.sheetCell(sheet.name(), column.position(), row.number());
    try {
      take(Cuil.parse(cell.text()), place);
    } catch (InvalidTextException refused) {
      if (isMeant(cell.text(), column, row.number())) {
        fail(place, cell, refused);
      }
    }
  }

  private void take(Cuil cuil, Location place) {
    read++;
    if (places.putIfAbsent(cuil, place) != null) {
      doubled.add(cuil);
    }
  }

  private void fail(Location place, SheetCell cell, InvalidTextException refused) {
    String message = refused.getMessage();
    failures.add(
        new RowFailure(
            place,
            FIELD,
            refused.code(),
            message == null ? "no CUIL" : message,
            null,
            Map.of(FIELD, cell.text())));
  }

  /**
   * Titles above the first one, headers that stand there again and sums below are no workers; all
   * else is one gone wrong.
   */
  private static boolean isMeant(String text, CuilColumn column, int row) {
    if (text.chars().filter(Character::isDigit).count() >= FEWEST_DIGITS_OF_A_NUMBER) {
      return true;
    }
    String folded = HeaderText.fold(text);
    return row > column.firstRow()
        && !folded.equals(column.title())
        && !FOOT.matcher(folded).matches();
  }

  /** Returns the workers, each once, in the order of the workbook. */
  public List<Cuil> cuils() {
    return List.copyOf(places.keySet());
  }

  /** Returns the cell in which a worker stands first, if it is one of {@link #cuils()}. */
  public Optional<Location> place(Cuil worker) {
    return Optional.ofNullable(places.get(requireNonNull(worker, "worker")));
  }

  /** Returns the workers who stand in the workbook more than once. */
  public List<Cuil> doubled() {
    return List.copyOf(doubled);
  }

  /** Returns the cells of the column that hold no CUIL, such as one with a wrong check digit. */
  public List<RowFailure> failures() {
    return List.copyOf(failures);
  }

  /** Returns how many CUILs were read, doubled ones included, failed, and were hidden. */
  public Completeness completeness() {
    return Completeness.unproven(source, read, failures.size(), hidden);
  }
}

package dev.portalsdk.core.workbook;

import dev.portalsdk.core.page.Completeness;
import dev.portalsdk.core.time.DateRange;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What became of the rows of one layout: a row of the sheet "Origen". */
record SheetReport(
    List<String> sheets,
    @Nullable String source,
    @Nullable DateRange askedByCaller,
    @Nullable Completeness completeness,
    long rows,
    long failed,
    long cutTexts,
    ZonedDateTime written) {

  static final SheetLayout<SheetReport> LAYOUT = layout();

  private static SheetLayout<SheetReport> layout() {
    return SheetLayout.<SheetReport>builder(SpanishWords.ORIGIN)
        .column("Hoja", "sheet", CellKind.TEXT, report -> String.join(", ", report.sheets))
        .key()
        .optional("Portal y consulta", "source", CellKind.TEXT, SheetReport::shownSource)
        .column("Escrito", "written", CellKind.TEXT, report -> SpanishWords.of(report.written))
        .optional("Pedido desde", "askedFrom", CellKind.DATE, asked(DateRange::from))
        .optional("Pedido hasta", "askedTo", CellKind.DATE, asked(DateRange::to))
        .optional("Servido desde", "servedFrom", CellKind.DATE, served(DateRange::from))
        .optional("Servido hasta", "servedTo", CellKind.DATE, served(DateRange::to))
        .optional("Completitud", "completeness", CellKind.TEXT, SheetReport::level)
        .optional("Filas declaradas", "declared", CellKind.COUNT, SheetReport::declared)
        .column("Filas escritas", "rows", CellKind.COUNT, SheetReport::rows)
        .column("Filas no leídas", "failed", CellKind.COUNT, SheetReport::failed)
        .optional("Filas ocultas", "hidden", CellKind.COUNT, SheetReport::hidden)
        .column("Textos cortados", "cut", CellKind.COUNT, SheetReport::cutTexts)
        .build();
  }

  private Optional<String> shownSource() {
    return Optional.ofNullable(source).or(() -> known().map(Completeness::source));
  }

  private Optional<Completeness> known() {
    return Optional.ofNullable(completeness);
  }

  private Optional<String> level() {
    return known().map(Completeness::level).map(SpanishWords::of);
  }

  private Optional<Long> hidden() {
    return known().map(Completeness::hidden);
  }

  private Optional<Long> declared() {
    OptionalLong declared = completeness == null ? OptionalLong.empty() : completeness.declared();
    return declared.isPresent() ? Optional.of(declared.getAsLong()) : Optional.empty();
  }

  private static Function<SheetReport, Optional<LocalDate>> asked(
      Function<DateRange, LocalDate> end) {
    return report ->
        Optional.ofNullable(report.askedByCaller)
            .or(() -> report.known().flatMap(Completeness::windowAsked))
            .map(end);
  }

  private static Function<SheetReport, Optional<LocalDate>> served(
      Function<DateRange, LocalDate> end) {
    return report -> report.known().flatMap(Completeness::windowServed).map(end);
  }
}

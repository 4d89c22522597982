package dev.portalsdk.core.workbook;

import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.page.Location;
import dev.portalsdk.core.page.RowFailure;

/** A row that could not be read, without its cells: a row of the sheet "Filas no leídas". */
record FailedRow(String sheet, Location location, String field, ErrorCode code, String message) {

  static final SheetLayout<FailedRow> LAYOUT =
      SheetLayout.<FailedRow>builder(SpanishWords.FAILURES)
          .column("Hoja", "sheet", CellKind.TEXT, FailedRow::sheet)
          .key()
          .column("Lugar", "location", CellKind.TEXT, row -> row.location.text())
          .key()
          .column("Campo", "field", CellKind.TEXT, FailedRow::field)
          .column("Código", "code", CellKind.TEXT, row -> row.code.text())
          .column("Motivo", "message", CellKind.TEXT, FailedRow::message)
          .build();

  static FailedRow of(String sheet, RowFailure failure) {
    return new FailedRow(
        sheet, failure.location(), failure.field(), failure.code(), failure.message());
  }
}

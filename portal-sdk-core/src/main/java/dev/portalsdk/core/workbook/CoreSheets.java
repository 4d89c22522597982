package dev.portalsdk.core.workbook;

import dev.portalsdk.core.care.Authorization;
import dev.portalsdk.core.page.RowFailure;

/**
 * The layouts of the lists that every portal may have, such as {@link #failures()}.
 *
 * <p>This class is thread-safe.
 */
public final class CoreSheets {

  private static final SheetLayout<RowFailure> FAILURES =
      SheetLayout.<RowFailure>builder(SpanishWords.FAILURES)
          .column("Lugar", "location", CellKind.TEXT, failure -> failure.location().text())
          .key()
          .column("Campo", "field", CellKind.TEXT, RowFailure::field)
          .column("Código", "code", CellKind.TEXT, failure -> failure.code().text())
          .column("Motivo", "message", CellKind.TEXT, RowFailure::message)
          .build();

  private CoreSheets() {}

  /**
   * Returns the layout of rows that could not be read, "Filas no leídas": place, field, code and
   * reason, such as {@code row 7}, {@code IMPORTE}, {@code INVALID_AMOUNT}. It has neither the
   * cells as shown nor the row's key, which may be personal.
   */
  public static SheetLayout<RowFailure> failures() {
    return FAILURES;
  }

  /**
   * Returns the layout of authorisations, "Autorizaciones", as the portal shows them: the manuals
   * do not say which columns they have.
   *
   * @param headers the portal's headers to write, such as those of {@code
   *     authorizations.get(0).shown().asMap().keySet()}
   * @throws IllegalArgumentException if two headers are the same but for case, accents and spaces
   * @throws IllegalStateException if there is no header
   */
  public static SheetLayout<Authorization> authorizations(Iterable<String> headers) {
    SheetLayout.Builder<Authorization> layout = SheetLayout.builder("Autorizaciones");
    int number = 0;
    for (String header : headers) {
      number++;
      layout.optional(header, "column" + number, CellKind.TEXT, each -> each.shown().text(header));
    }
    return layout.build();
  }
}

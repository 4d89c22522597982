package dev.portalsdk.billing.internal.serena;

import dev.portalsdk.billing.invoice.DocumentKind;
import dev.portalsdk.core.table.Cell;
import dev.portalsdk.core.table.HeaderText;
import dev.portalsdk.core.table.Link;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * The menu under "OPCIONES" of a row: which documents it offers, in the manual's words (L63-66).
 */
final class RowMenu {

  private static final Map<String, DocumentKind> ENTRIES =
      Map.of(
          HeaderText.fold("Descargar Orden de Pago"), DocumentKind.PAYMENT_ORDER,
          HeaderText.fold("Descargar Nota de Credito/Debito"), DocumentKind.CREDIT_OR_DEBIT_NOTE,
          HeaderText.fold("Descargar Retención"), DocumentKind.WITHHOLDING,
          HeaderText.fold("Descargar Detalle del Débito"), DocumentKind.DEBIT_DETAIL);

  private RowMenu() {}

  /**
   * Returns where the menu leads.
   *
   * @param notices is told of an entry that the manual does not show
   */
  static Map<DocumentKind, List<String>> documents(Cell options, Consumer<String> notices) {
    Map<DocumentKind, List<String>> documents = new EnumMap<>(DocumentKind.class);
    for (Link link : options.links()) {
      DocumentKind kind = ENTRIES.get(HeaderText.fold(link.text()));
      if (kind == null) {
        notices.accept("unknown menu entry: " + HeaderText.quoted(link.text()));
      } else {
        documents.computeIfAbsent(kind, first -> new ArrayList<>()).add(link.target());
      }
    }
    return Collections.unmodifiableMap(documents);
  }
}

package dev.portalsdk.billing.workbook;

import dev.portalsdk.billing.reconcile.Matter;
import dev.portalsdk.core.workbook.Term;

/** How people say what is the matter with something that waits for them. */
final class MatterWords {

  private MatterWords() {}

  static Term term(Matter matter) {
    return Term.of(shown(matter), matter.name());
  }

  private static String shown(Matter matter) {
    return switch (matter) {
      case PROBABLE -> "Probablemente lo mismo";
      case TOTAL_NOT_SHOWN -> "El portal no muestra el total";
      case TOTALS_DIFFER -> "Un comprobante, dos totales";
      case LETTER_DIFFERS -> "Sólo difieren las letras";
      case KEY_TWICE -> "La misma clave más de una vez";
      case LETTER_MISSING -> "Sin la letra puede ser cualquiera de estos";
      case SEVERAL_NEAR -> "Varios con importe y día cercanos";
      case SEVERAL_OF_NUMBER -> "Varios con el mismo número";
      case SEVERAL_SUMS -> "Más de una selección de pagos da la suma";
      case TOO_MANY_SUMS -> "Demasiados cercanos para ver cada suma";
      case PAYMENT_AMOUNTS_DIFFER -> "Un número, dos importes";
      case PORTAL_LACKS_IT -> "Está probado que falta en la lista del pagador";
      case NO_LIST_READ -> "No se leyó ninguna lista de este pagador";
      case NO_LIST_PROVEN -> "Ninguna lista leída está completa, probadamente, en su día";
      case NO_PORTAL_SHOWS_IT -> "Ningún portal lo muestra";
      case LEDGER_LACKS_IT -> "Falta en los libros";
      case NOT_IN_ROWS_READ -> "No está en las filas de los libros que se pudieron leer";
      case LEDGER_LACKS_NOTE -> "Falta en los libros una nota sobre él";
      case NOTE_OF_ONE_OF_THESE -> "Una nota sobre uno de estos";
      case PAPERS_ALONE -> "Documentos de un comprobante que ninguna lista muestra";
      case SETTLED_AND_OPEN -> "El pagador lo canceló y no cierra";
      case DOES_NOT_ADD_UP -> "Lo que se ve no suma";
      case PAPERS_DISAGREE -> "Dos documentos, dos importes";
      case OWED_DIFFERS -> "Dos importes de lo adeudado";
      case ROW_UNREADABLE -> "Una fila no se pudo leer";
      case DOCUMENT_UNREADABLE -> "Un documento no se pudo leer";
      case CHANGED_BY_PAYER -> "Cambió en el portal";
    };
  }
}

package dev.portalsdk.billing.workbook;

import dev.portalsdk.billing.balance.UnseenReason;
import dev.portalsdk.core.workbook.Term;

/** What people call the reasons for which a term of a balance was not seen. */
final class ReasonWords {

  private ReasonWords() {}

  static Term term(UnseenReason reason) {
    return Term.of(shown(reason), reason.name());
  }

  private static String shown(UnseenReason reason) {
    return switch (reason) {
      case NOTHING_READ -> "No se leyó nada que lo muestre";
      case OTHER_CURRENCY -> "Está en otra moneda";
      case NO_DEBITS_SHOWN ->
          "El portal no muestra débitos y no se leyó ningún documento sobre ellos";
      case NO_TAX_SHOWN ->
          "El portal no muestra retenciones y no se leyó ningún documento sobre ellas";
      case NO_BALANCE_SHOWN -> "El portal muestra un estado y no un saldo";
      case BALANCE_OF_A_LATER_DAY -> "El saldo del portal es de un día posterior";
      case ORDERS_MISSING -> "Faltan filas de sus órdenes de pago";
      case NO_ORDER_READ -> "No se leyó ninguna orden de pago";
      case ORDER_OF_SEVERAL -> "La orden paga varias facturas y no se leyó su documento";
      case BEFORE_OR_AFTER_TAXES ->
          "La fila de la orden no dice si su importe es antes o después de retenciones";
      case CERTIFICATE_OF_SEVERAL ->
          "Un certificado de varias facturas no dice cuánto es de cada una";
      case CERTIFICATE_UNREADABLE -> "Un certificado no se pudo leer";
      case CERTIFICATES_MISSING -> "No se leyeron los certificados de una orden";
      case WORKBOOK_NOT_READ ->
          "La pantalla muestra nueve de veinte columnas y no se leyó el Excel";
      case VOUCHER_ROW_UNREADABLE ->
          "No se pudo leer una fila del comprobante que puede ser de ella";
      case LEDGER_ROWS_UNREADABLE -> "No se pudieron leer filas de los libros";
      case NOTE_TWICE -> "Los libros tienen una nota dos veces";
      case OTHER -> "Otro motivo";
    };
  }
}

package dev.portalsdk.billing.workbook;

import dev.portalsdk.billing.invoice.InvoiceKey;
import dev.portalsdk.billing.reconcile.Queue;
import dev.portalsdk.billing.reconcile.QueueItem;
import dev.portalsdk.core.money.Money;
import dev.portalsdk.core.workbook.CellKind;
import dev.portalsdk.core.workbook.SheetLayout;
import dev.portalsdk.core.workbook.Term;
import java.util.Currency;
import java.util.Optional;
import java.util.stream.Collectors;

/** The sheet "Pendientes": what a person is to look at, queue by queue. */
final class QueueColumns {

  static final SheetLayout<QueueItem> LAYOUT =
      SheetLayout.<QueueItem>builder("Pendientes")
          .column("Cola", "queue", CellKind.TERM, item -> term(item.queue()))
          .column("Asientos", "entries", CellKind.TEXT, item -> String.join(", ", item.entries()))
          .column("Comprobantes", "vouchers", CellKind.TEXT, QueueColumns::vouchers)
          .column("Pagador", "payers", CellKind.TEXT, QueueColumns::payers)
          .optional("Moneda", "currency", CellKind.CURRENCY, QueueColumns::currency)
          .optional("En los libros", "inLedger", CellKind.AMOUNT, QueueItem::inLedger)
          .optional("En el portal", "inPortal", CellKind.AMOUNT, QueueItem::inPortal)
          .column("Asunto", "matter", CellKind.TERM, item -> MatterWords.term(item.matter()))
          .column("Detalle", "detail", CellKind.TEXT, QueueItem::detail)
          .build();

  private QueueColumns() {}

  private static String vouchers(QueueItem item) {
    return item.vouchers().stream().map(InvoiceKey::toString).collect(Collectors.joining(", "));
  }

  private static String payers(QueueItem item) {
    return item.vouchers().stream()
        .map(key -> key.owner().payer().text())
        .distinct()
        .collect(Collectors.joining(", "));
  }

  private static Optional<Currency> currency(QueueItem item) {
    return item.inLedger().or(item::inPortal).map(Money::currency);
  }

  private static Term term(Queue queue) {
    return Term.of(shown(queue), queue.name());
  }

  private static String shown(Queue queue) {
    return switch (queue) {
      case ONLY_IN_PORTAL -> "Sólo en el portal";
      case ONLY_IN_LEDGER -> "Sólo en los libros";
      case NOT_SEEN -> "No visto";
      case AMBIGUOUS -> "Ambiguo";
      case PROPOSED -> "A confirmar";
      case AMOUNT_DIFFERS -> "Importe distinto";
      case STATUS_DIFFERS -> "Saldo distinto";
      case DOCUMENTS_DISAGREE -> "Documentos en desacuerdo";
      case UNEXPLAINED -> "Sin explicar";
      case PAYMENT_ONLY_IN_PORTAL -> "Pago sólo en el portal";
      case PAYMENT_ONLY_IN_LEDGER -> "Cobro sólo en los libros";
      case PAYMENT_IN_DOUBT -> "Pago a confirmar";
      case PAYS_UNKNOWN_VOUCHER -> "Paga un comprobante que no figura";
      case UNREAD -> "Fila no leída";
      case CHANGED -> "Cambió";
    };
  }
}

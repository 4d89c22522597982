package dev.portalsdk.billing.workbook;

import dev.portalsdk.billing.invoice.Invoice;
import dev.portalsdk.billing.invoice.InvoiceKind;
import dev.portalsdk.billing.invoice.InvoiceState;
import dev.portalsdk.billing.invoice.Letter;
import dev.portalsdk.core.workbook.CellKind;
import dev.portalsdk.core.workbook.SheetLayout;
import dev.portalsdk.core.workbook.Term;

/** The sheet "Facturas". */
final class InvoiceSheet {

  static final SheetLayout<Invoice> LAYOUT =
      SheetLayout.<Invoice>builder("Facturas")
          .column("Número", "number", CellKind.TEXT, invoice -> invoice.key().number().shown())
          .key()
          .column("Tipo", "kind", CellKind.TERM, invoice -> term(invoice.key().kind()))
          .key()
          .optional(
              "Letra",
              "letter",
              CellKind.TEXT,
              invoice -> invoice.key().letter().map(Letter::toString))
          .key()
          .optional("Fecha de emisión", "issued", CellKind.DATE, Invoice::issued)
          .optional("Fecha de recepción", "received", CellKind.DATE, Invoice::received)
          .optional("Vencimiento", "due", CellKind.DATE, Invoice::due)
          .column("Moneda", "currency", CellKind.CURRENCY, invoice -> invoice.total().currency())
          .column("Importe", "signedTotal", CellKind.AMOUNT, Invoice::signedTotal)
          .totalled()
          // Without totals, which would count what a portal does not show as nothing owed.
          .optional("Débitos", "debited", CellKind.AMOUNT, Invoice::debited)
          .optional("Saldo", "balance", CellKind.AMOUNT, Invoice::balance)
          .column("Estado", "state", CellKind.TERM, invoice -> term(invoice.status().state()))
          .optional(
              "Fecha del estado", "stateDay", CellKind.DATE, invoice -> invoice.status().day())
          .column(
              "Estado según el pagador",
              "statusWords",
              CellKind.TEXT,
              invoice -> invoice.status().words())
          .column(
              "Pagador", "payer", CellKind.TEXT, invoice -> invoice.key().owner().payer().text())
          .key()
          .optional("Empresa", "company", CellKind.TEXT, invoice -> invoice.key().owner().company())
          .key()
          .column(
              "Emisor",
              "issuer",
              CellKind.TEXT,
              invoice -> invoice.key().owner().issuer().formatted())
          .key()
          .build();

  private InvoiceSheet() {}

  static Term term(InvoiceKind kind) {
    return switch (kind) {
      case INVOICE -> Term.of("Factura", "INVOICE");
      case CREDIT_NOTE -> Term.of("Nota de crédito", "CREDIT_NOTE");
      case DEBIT_NOTE -> Term.of("Nota de débito", "DEBIT_NOTE");
    };
  }

  private static Term term(InvoiceState state) {
    return switch (state) {
      case IN_PROCESS -> Term.of("En proceso", "IN_PROCESS");
      case AUTHORIZED -> Term.of("Autorizada", "AUTHORIZED");
      case CREDIT_SCHEDULED -> Term.of("Con fecha de acreditación", "CREDIT_SCHEDULED");
      case SETTLED -> Term.of("Liquidada", "SETTLED");
      case UNRECOGNIZED -> Term.of("Sin reconocer", "UNRECOGNIZED");
    };
  }
}

package dev.portalsdk.billing.workbook;

import dev.portalsdk.billing.invoice.InvoiceKey;
import dev.portalsdk.billing.invoice.Letter;
import dev.portalsdk.core.workbook.CellKind;
import dev.portalsdk.core.workbook.SheetLayout;
import java.util.function.Function;

/** The columns that name a voucher. */
final class VoucherColumns {

  private VoucherColumns() {}

  static <T> void add(SheetLayout.Builder<T> columns, Function<T, InvoiceKey> key) {
    columns
        .column("Número", "number", CellKind.TEXT, row -> key.apply(row).number().shown())
        .key()
        .column("Tipo", "kind", CellKind.TERM, row -> InvoiceSheet.term(key.apply(row).kind()))
        .key()
        .optional(
            "Letra", "letter", CellKind.TEXT, row -> key.apply(row).letter().map(Letter::toString))
        .key()
        .column("Pagador", "payer", CellKind.TEXT, row -> key.apply(row).owner().payer().text())
        .key()
        .optional("Empresa", "company", CellKind.TEXT, row -> key.apply(row).owner().company())
        .key()
        .column(
            "Emisor", "issuer", CellKind.TEXT, row -> key.apply(row).owner().issuer().formatted())
        .key();
  }
}

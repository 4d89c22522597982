package dev.portalsdk.billing.workbook;

import static java.util.Objects.requireNonNull;

import dev.portalsdk.billing.invoice.ArgentineNumber;
import dev.portalsdk.billing.invoice.InvoiceKey;
import dev.portalsdk.billing.invoice.InvoiceKind;
import dev.portalsdk.billing.invoice.InvoiceNumber;
import dev.portalsdk.billing.invoice.Owner;
import dev.portalsdk.core.table.Row;
import java.util.function.BiFunction;
import java.util.function.Function;

/** How the books write the numbers of vouchers, alone and after their type. */
final class LedgerNumbers {

  private final BiFunction<Row, String, InvoiceNumber> cells;
  private final Function<String, ? extends InvoiceNumber> texts;

  private LedgerNumbers(
      BiFunction<Row, String, InvoiceNumber> cells,
      Function<String, ? extends InvoiceNumber> texts) {
    this.cells = cells;
    this.texts = texts;
  }

  static LedgerNumbers argentine() {
    return new LedgerNumbers(ArgentineCell::read, ArgentineNumber::parse);
  }

  static LedgerNumbers by(Function<String, ? extends InvoiceNumber> reader) {
    requireNonNull(reader, "reader");
    return new LedgerNumbers((row, header) -> row.read(header, reader::apply), reader);
  }

  InvoiceNumber read(Row row, String header) {
    return cells.apply(row, header);
  }

  /** Reads {@code Factura B 0025-00043905}: what follows the last blank is the number. */
  InvoiceKey about(Owner owner, String shown) {
    String text = shown.strip();
    int blank = text.lastIndexOf(' ');
    InvoiceNumber number = texts.apply(text.substring(blank + 1));
    return blank < 0
        ? InvoiceKey.of(owner, InvoiceKind.INVOICE, number)
        : VoucherTitle.parse(text.substring(0, blank)).key(owner, number);
  }
}

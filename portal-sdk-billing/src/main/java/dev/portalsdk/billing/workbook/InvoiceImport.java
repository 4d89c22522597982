package dev.portalsdk.billing.workbook;

import static dev.portalsdk.core.money.Currencies.ARS;
import static java.util.Objects.requireNonNull;

import dev.portalsdk.billing.invoice.Invoice;
import dev.portalsdk.billing.invoice.InvoiceNumber;
import dev.portalsdk.billing.invoice.InvoiceState;
import dev.portalsdk.billing.invoice.InvoiceStatus;
import dev.portalsdk.billing.invoice.Owner;
import dev.portalsdk.core.money.AmountStyle;
import dev.portalsdk.core.money.Money;
import dev.portalsdk.core.page.Listing;
import dev.portalsdk.core.table.Columns;
import dev.portalsdk.core.table.Row;
import dev.portalsdk.core.time.Dates;
import dev.portalsdk.core.workbook.Workbook;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Currency;
import java.util.Map;
import java.util.function.Function;

/**
 * Reads the invoices of an export, by the headers of Serena's list or by those that are declared
 * for another portal.
 *
 * <p>An export says no status: the invoices have {@link InvoiceState#UNRECOGNIZED} without words.
 * All cells of a row are in {@link Invoice#shown()}. This class is immutable and thread-safe.
 *
 * <pre>{@code
 * try (Workbook workbook = Workbook.open(file)) {
 *   Listing<Invoice> invoices = InvoiceImport.of(owner).read(workbook);
 * }
 * InvoiceImport another =
 *     InvoiceImport.of(owner)
 *         .withAliases(Map.of(InvoiceImport.NUMBER, List.of("Comprobante")))
 *         .withNumbers(ColombianNumber::parse)
 *         .withAmounts(AmountStyle.PLAIN_DOT, COP);
 * }</pre>
 */
public final class InvoiceImport {

  /** The header of the day of issue, also {@code FECHA} and {@code FECHA DE EMISIÓN}. */
  public static final String DATE = "FECHA FACTURA";

  /** The header of the type, such as {@code FACTURAS "B"}; also {@code TIPO}. */
  public static final String TYPE = "TIPO FACTURA";

  /** The header of the number, such as {@code 0025-00043905}; also {@code NÚMERO}. */
  public static final String NUMBER = "NÚMERO FACTURA";

  /** The header of the total, also {@code TOTAL} and {@code IMPORTE TOTAL}. */
  public static final String AMOUNT = "IMPORTE";

  private static final Columns COLUMNS =
      Columns.builder()
          .column(DATE, "FECHA", "FECHA DE EMISIÓN", "FECHA EMISIÓN")
          .column(TYPE, "TIPO", "TIPO DE COMPROBANTE", "TIPO COMPROBANTE")
          .key(NUMBER, "N° FACTURA", "NÚMERO", "NÚMERO DE FACTURA", "NÚMERO DE COMPROBANTE")
          .column(AMOUNT, "IMPORTE TOTAL", "TOTAL")
          .build();

  private final Owner owner;
  private final Columns columns;
  private final Function<String, LocalDate> dates;
  private final Function<Row, InvoiceNumber> numbers;
  private final AmountStyle style;
  private final Currency currency;

  private InvoiceImport(
      Owner owner,
      Columns columns,
      Function<String, LocalDate> dates,
      Function<Row, InvoiceNumber> numbers,
      AmountStyle style,
      Currency currency) {
    this.owner = requireNonNull(owner, "owner");
    this.columns = columns;
    this.dates = requireNonNull(dates, "dates");
    this.numbers = numbers;
    this.style = requireNonNull(style, "style");
    this.currency = requireNonNull(currency, "currency");
  }

  /**
   * Returns the import of an Argentine export: days such as {@code 08/07/2025}, amounts such as
   * {@code 24.270.824,38} of pesos where they are no numbers.
   *
   * @param owner whose invoices they are: the file does not say
   */
  public static InvoiceImport of(Owner owner) {
    return new InvoiceImport(
        owner,
        COLUMNS,
        Dates::slashed,
        row -> ArgentineCell.read(row, NUMBER),
        AmountStyle.ES_GROUPED,
        ARS);
  }

  /**
   * Returns this import for a portal that heads its columns otherwise.
   *
   * @param aliases one of the headers of this class to the texts that the portal shows for it
   * @throws IllegalArgumentException if a text would name two columns
   */
  public InvoiceImport withAliases(Map<String, ? extends Collection<String>> aliases) {
    return new InvoiceImport(owner, columns.withAliases(aliases), dates, numbers, style, currency);
  }

  /** Returns this import with another reader of days that are texts, such as {@code hyphenated}. */
  public InvoiceImport withDates(Function<String, LocalDate> reader) {
    return new InvoiceImport(owner, columns, reader, numbers, style, currency);
  }

  /**
   * Returns this import with another reader of numbers, such as {@code ColombianNumber::parse}.
   *
   * @param reader takes what the cell shows; only to Argentine numbers are the zeros added that a
   *     sheet drops where they are no texts
   */
  public InvoiceImport withNumbers(Function<String, ? extends InvoiceNumber> reader) {
    requireNonNull(reader, "reader");
    Function<Row, InvoiceNumber> shown = row -> row.read(NUMBER, reader::apply);
    return new InvoiceImport(owner, columns, dates, shown, style, currency);
  }

  /** Returns this import with amounts in another currency, or in another style of texts. */
  public InvoiceImport withAmounts(AmountStyle other, Currency of) {
    return new InvoiceImport(owner, columns, dates, numbers, other, of);
  }

  /** Returns the columns to be read. */
  public Columns columns() {
    return columns;
  }

  /**
   * Reads all invoices of a workbook.
   *
   * @param workbook an open workbook
   * @throws dev.portalsdk.core.error.DocumentException if it has no table with these columns, or is
   *     damaged
   */
  public Listing<Invoice> read(Workbook workbook) {
    return workbook.tables(columns).read(this::invoice);
  }

  /**
   * Makes an invoice of a row, for one who reads row by row: {@code
   * workbook.tables(import.columns()).each(import::invoice, ...)}.
   *
   * @param row a row of a table with these columns
   */
  public Invoice invoice(Row row) {
    VoucherTitle title = row.read(TYPE, VoucherTitle::parse);
    InvoiceNumber number = numbers.apply(row);
    Money amount = row.amount(AMOUNT, style, currency);
    row.require(
        !amount.isNegative() || title.kind().sign() < 0,
        AMOUNT + ", " + TYPE,
        "the amount's sign is not that of its type");
    return Invoice.builder(title.key(owner, number))
        .issued(row.date(DATE, dates))
        .total(amount.abs())
        .status(InvoiceStatus.of(InvoiceState.UNRECOGNIZED, ""))
        .shown(row.shown())
        .build();
  }
}

package dev.portalsdk.billing.workbook;

import static dev.portalsdk.core.money.Currencies.ARS;
import static java.util.Objects.requireNonNull;

import dev.portalsdk.billing.invoice.InvoiceKey;
import dev.portalsdk.billing.invoice.InvoiceNumber;
import dev.portalsdk.billing.invoice.Owner;
import dev.portalsdk.billing.ledger.LedgerEntry;
import dev.portalsdk.billing.ledger.LedgerPayment;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Reads the provider's books from a workbook: vouchers by the headers Asiento, Tipo, Número, Fecha
 * and Importe, payments by Asiento, Fecha, Orden and Importe.
 *
 * <pre>{@code
 * LedgerImport books =
 *     LedgerImport.of(Map.of("serena-art", serena, "sancor-salud", sancor))
 *         .with(LedgerImport.DUE, LedgerImport.OPEN)
 *         .withAliases(Map.of(LedgerImport.ID, List.of("N° interno")));
 * try (Workbook workbook = Workbook.open(file)) {
 *   Listing<LedgerEntry> entries = books.entries(workbook);
 *   Listing<LedgerPayment> payments = books.payments(workbook);
 * }
 * }</pre>
 *
 * <p>Amounts are in one currency, ARS unless another is declared; where a column "Moneda" says
 * another, the row fails. Further columns are read if they are asked for, and then have to be
 * there; a blank cell of theirs says nothing. The amount of a credit note is negative or not, that
 * of an invoice and a debit note is not. This class is immutable and thread-safe.
 */
public final class LedgerImport {

  /** The header of what the books call a row, such as {@code FC-1187}; also {@code ID}. */
  public static final String ID = "Asiento";

  /** The header of a voucher's type, such as {@code Factura B} or {@code NC A}. */
  public static final String TYPE = "Tipo";

  /** The header of a voucher's number, such as {@code 0025-00043905}. */
  public static final String NUMBER = "Número";

  /** The header of the day of issue or of payment, such as {@code 08/07/2025}. */
  public static final String DATE = "Fecha";

  /** The header of a total or of what was paid, such as {@code 24.270.824,38}. */
  public static final String AMOUNT = "Importe";

  /** The header of the payer's number of a payment, such as {@code APB 10118036}, or blank. */
  public static final String ORDER = "Orden";

  /** The header of the payer, one of those that were declared; read if there are several. */
  public static final String PAYER = "Pagador";

  /** The header of the day by which a voucher is to be paid, if it is asked for. */
  public static final String DUE = "Vencimiento";

  /** The header of what is still owed of a voucher, if it is asked for. */
  public static final String OPEN = "Saldo";

  /**
   * The header of what a note is about, if it is asked for, such as {@code Factura B
   * 0025-00043905}; a number alone is an invoice's whose letter is not shown.
   */
  public static final String ABOUT = "Comprobante asociado";

  /**
   * The header of whether a credit note accepts what the payer debited, if it is asked for: {@code
   * Sí}, {@code No} or blank, see {@link LedgerEntry#isDebitAccepted()}.
   */
  public static final String DEBIT_ACCEPTED = "Acepta débito";

  private static final String CURRENCY = "Moneda";

  private static final List<String> FURTHER = List.of(DUE, OPEN, ABOUT, DEBIT_ACCEPTED);

  private static final Map<String, List<String>> ALIASES =
      Map.ofEntries(
          Map.entry(ID, List.of("Id", "N° de asiento", "Referencia")),
          Map.entry(TYPE, List.of("Tipo de comprobante", "Tipo comprobante")),
          Map.entry(NUMBER, List.of("Número de comprobante", "N° comprobante", "Comprobante")),
          Map.entry(DATE, List.of("Fecha de emisión", "Fecha de pago")),
          Map.entry(AMOUNT, List.of("Importe total", "Total")),
          Map.entry(ORDER, List.of("Orden de pago", "N° de orden", "Comprobante de egreso")),
          Map.entry(PAYER, List.of("Financiador", "Obra social")),
          Map.entry(DUE, List.of("Fecha de vencimiento")),
          Map.entry(OPEN, List.of("Saldo pendiente")),
          Map.entry(ABOUT, List.of("Factura asociada")),
          Map.entry(DEBIT_ACCEPTED, List.of("Débito aceptado")));

  private final LedgerPayers payers;
  private final Columns vouchers;
  private final Columns payments;
  private final Function<String, LocalDate> dates;
  private final LedgerNumbers numbers;
  private final AmountStyle style;
  private final Currency currency;

  private LedgerImport(
      LedgerPayers payers,
      Columns vouchers,
      Columns payments,
      Function<String, LocalDate> dates,
      LedgerNumbers numbers,
      AmountStyle style,
      Currency currency) {
    this.payers = payers;
    this.vouchers = vouchers;
    this.payments = payments;
    this.dates = requireNonNull(dates, "dates");
    this.numbers = numbers;
    this.style = requireNonNull(style, "style");
    this.currency = requireNonNull(currency, "currency");
  }

  /**
   * Returns the import of Argentine books about one payer: days such as {@code 08/07/2025}, amounts
   * such as {@code 24.270.824,38} of pesos where they are no numbers.
   *
   * @param owner whose vouchers and payments they are: the file does not say
   */
  public static LedgerImport of(Owner owner) {
    return of(LedgerPayers.one(owner), List.of());
  }

  /**
   * Returns the import of Argentine books about several payers, which {@link #PAYER} names.
   *
   * @param payers what the books call each payer, such as {@code serena-art}; case, accents and
   *     blanks do not matter
   * @throws IllegalArgumentException if none is given, or two texts are one
   */
  public static LedgerImport of(Map<String, Owner> payers) {
    return of(LedgerPayers.named(payers), List.of(PAYER));
  }

  private static LedgerImport of(LedgerPayers payers, List<String> more) {
    return new LedgerImport(
        payers,
        columns(List.of(ID, TYPE, NUMBER, DATE, AMOUNT), more),
        columns(List.of(ID, DATE, ORDER, AMOUNT), more),
        Dates::slashed,
        LedgerNumbers.argentine(),
        AmountStyle.ES_GROUPED,
        ARS);
  }

  /**
   * Returns this import that reads further columns of vouchers.
   *
   * @param headers some of {@link #DUE}, {@link #OPEN}, {@link #ABOUT} and {@link #DEBIT_ACCEPTED}
   * @throws IllegalArgumentException if there is another among them
   */
  public LedgerImport with(String... headers) {
    List<String> more = List.of(headers);
    if (!FURTHER.containsAll(more)) {
      throw new IllegalArgumentException("Further columns are " + String.join(", ", FURTHER));
    }
    Columns columns = columns(vouchers.headers(), more);
    return new LedgerImport(payers, columns, payments, dates, numbers, style, currency);
  }

  /**
   * Returns this import for books that head their columns otherwise; call it after {@link #with}.
   *
   * @param aliases one of the headers of this class to the texts that the books show for it
   * @throws IllegalArgumentException if a header is not read, or a text would name two columns
   */
  public LedgerImport withAliases(Map<String, ? extends Collection<String>> aliases) {
    return new LedgerImport(
        payers,
        vouchers.withAliases(those(vouchers, aliases)),
        payments.withAliases(those(payments, aliases)),
        dates,
        numbers,
        style,
        currency);
  }

  /** Returns this import with another reader of days that are texts, such as {@code hyphenated}. */
  public LedgerImport withDates(Function<String, LocalDate> reader) {
    return new LedgerImport(payers, vouchers, payments, reader, numbers, style, currency);
  }

  /** Returns this import with another reader of numbers, such as {@code ColombianNumber::parse}. */
  public LedgerImport withNumbers(Function<String, ? extends InvoiceNumber> reader) {
    LedgerNumbers other = LedgerNumbers.by(reader);
    return new LedgerImport(payers, vouchers, payments, dates, other, style, currency);
  }

  /** Returns this import with amounts in another currency, or in another style of texts. */
  public LedgerImport withAmounts(AmountStyle other, Currency of) {
    return new LedgerImport(payers, vouchers, payments, dates, numbers, other, of);
  }

  /**
   * Reads all vouchers of a workbook.
   *
   * @param workbook an open workbook
   * @throws dev.portalsdk.core.error.DocumentException if it has no table with these columns, or is
   *     damaged
   */
  public Listing<LedgerEntry> entries(Workbook workbook) {
    return workbook.tables(vouchers).read(this::entry);
  }

  /**
   * Reads all payments of a workbook.
   *
   * @param workbook an open workbook
   * @throws dev.portalsdk.core.error.DocumentException if it has no table with these columns, or is
   *     damaged
   */
  public Listing<LedgerPayment> payments(Workbook workbook) {
    return workbook.tables(payments).read(this::payment);
  }

  /** Returns the columns of vouchers, for one who reads row by row. */
  public Columns voucherColumns() {
    return vouchers;
  }

  /** Makes a voucher of a row of a table with {@link #voucherColumns()}. */
  public LedgerEntry entry(Row row) {
    VoucherTitle title = row.read(TYPE, VoucherTitle::parse);
    Owner owner = payers.of(row);
    Money amount = amount(row, AMOUNT);
    boolean credit = title.kind().sign() < 0;
    row.require(
        credit || !amount.isNegative(),
        AMOUNT + ", " + TYPE,
        "the amount's sign is not that of its type");
    InvoiceKey key = title.key(owner, numbers.read(row, NUMBER));
    LedgerEntry.Builder entry = LedgerEntry.builder(id(row), key).total(amount.abs());
    days(row, entry);
    if (isFilled(row, OPEN)) {
      Money open = amount(row, OPEN);
      entry.open(credit ? open.abs() : open);
    }
    if (isFilled(row, ABOUT)) {
      entry.about(row.read(ABOUT, text -> numbers.about(owner, text)));
    }
    if (isFilled(row, DEBIT_ACCEPTED) && row.read(DEBIT_ACCEPTED, YesNo::parse)) {
      row.require(credit, DEBIT_ACCEPTED, "only a credit note accepts a debit");
      entry.debitAccepted();
    }
    return entry.build();
  }

  private void days(Row row, LedgerEntry.Builder entry) {
    if (isFilled(row, DATE)) {
      entry.issued(row.date(DATE, dates));
    }
    if (isFilled(row, DUE)) {
      entry.due(row.date(DUE, dates));
    }
  }

  private LedgerPayment payment(Row row) {
    Money amount = amount(row, AMOUNT);
    LedgerPayment payment =
        LedgerPayment.of(id(row), payers.of(row), row.date(DATE, dates), amount);
    return row.text(ORDER).isBlank() ? payment : payment.numbered(row.text(ORDER).strip());
  }

  /** Another currency beside the amount would make it another amount. */
  private Money amount(Row row, String header) {
    String shown = row.shown().text(CURRENCY).orElse("").strip();
    row.require(
        shown.isEmpty() || shown.equalsIgnoreCase(currency.getCurrencyCode()),
        CURRENCY,
        "the currency is not the one that was declared");
    return row.amount(header, style, currency);
  }

  private static String id(Row row) {
    row.require(!row.text(ID).isBlank(), ID, "the books name each row");
    return row.text(ID).strip();
  }

  private boolean isFilled(Row row, String header) {
    return vouchers.headers().contains(header)
        && (row.cell(header).fault().isPresent() || !row.text(header).isBlank());
  }

  private static Columns columns(List<String> headers, List<String> more) {
    Columns.Builder columns = Columns.builder();
    for (List<String> some : List.of(headers, more)) {
      for (String header : some) {
        String[] others = ALIASES.getOrDefault(header, List.of()).toArray(String[]::new);
        if (header.equals(ID)) {
          columns.key(header, others);
        } else {
          columns.column(header, others);
        }
      }
    }
    return columns.build();
  }

  private Map<String, Collection<String>> those(
      Columns columns, Map<String, ? extends Collection<String>> aliases) {
    Map<String, Collection<String>> those = new LinkedHashMap<>();
    aliases.forEach(
        (header, texts) -> {
          if (!vouchers.headers().contains(header) && !payments.headers().contains(header)) {
            throw new IllegalArgumentException("There is no column '" + header + "' to be read");
          }
          if (columns.headers().contains(header)) {
            those.put(header, texts);
          }
        });
    return those;
  }
}

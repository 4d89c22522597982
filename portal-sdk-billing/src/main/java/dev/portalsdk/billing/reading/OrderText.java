package dev.portalsdk.billing.reading;

import dev.portalsdk.billing.adjustment.Debit;
import dev.portalsdk.billing.invoice.DocumentKind;
import dev.portalsdk.billing.withholding.Withholding;
import dev.portalsdk.core.error.SdkException;
import dev.portalsdk.core.money.Money;
import dev.portalsdk.core.pdf.PdfLimits;
import dev.portalsdk.core.table.Columns;
import dev.portalsdk.core.time.Dates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What one payment order says. */
final class OrderText {

  private static final String NUMBER = "Orden N°";
  private static final String PAID_ON = "Fecha de pago";
  private static final String TOTAL_SETTLED = "Total liquidado";
  private static final String TOTAL_DEBITED = "Total débitos";
  private static final String TOTAL_WITHHELD = "Total retenciones";
  private static final String TOTAL_PAID = "Total pagado";

  private static final String VOUCHERS = "vouchers";
  private static final String VOUCHER = "Comprobante";
  private static final String DAY = "Pagado el";
  private static final String SETTLED = "Liquidado";
  private static final String DEBITED = "Débitos";
  private static final String WITHHELD = "Retenciones";
  private static final String PAID = "Pagado";

  static final PaperLayout LAYOUT =
      new PaperLayout(
          DocumentKind.PAYMENT_ORDER,
          NUMBER,
          Columns.builder()
              .column(NUMBER, "Orden Nº", "Orden de pago N°", "Orden de pago Nº", "Número de orden")
              .column(PaperText.PROVIDER)
              .column(PAID_ON, "Fecha de la orden")
              .column(TOTAL_SETTLED)
              .column(TOTAL_DEBITED)
              .column(TOTAL_WITHHELD)
              .column(TOTAL_PAID, "Total neto")
              .build(),
          Map.of(
              VOUCHERS,
              TableLayout.empty()
                  .optional(PaperRow.COUNT)
                  .optional(DAY)
                  .column(VOUCHER)
                  .column(SETTLED)
                  .column(DEBITED)
                  .column(WITHHELD)
                  .column(PAID),
              WithholdingRow.TABLE,
              WithholdingRow.LAYOUT,
              DebitRow.TABLE,
              DebitRow.LAYOUT.column(DebitRow.VOUCHER)),
          PdfLimits.DEFAULT);

  private final PaperText text;
  private final LocalDate paid;

  private OrderText(PaperText text) {
    this.text = text;
    this.paid = text.fields().read(PAID_ON, Dates::slashed);
  }

  /** One payment of a voucher. */
  private record Line(PrintedVoucher voucher, PaidInvoice.Part part) {}

  /**
   * Reads it.
   *
   * @throws SdkException of the origin, if a part is missing or contradicts another
   */
  static OrderStatement read(PaperText text) {
    return new OrderText(text).statement();
  }

  private OrderStatement statement() {
    List<Line> lines = text.rows(VOUCHERS, this::line);
    text.require(!lines.isEmpty(), PAID_ON, VOUCHER);
    requireTotals(lines);
    Map<PrintedVoucher, List<PaidInvoice.Part>> parts = new LinkedHashMap<>();
    lines.forEach(line -> add(parts, line.voucher(), line.part()));
    Map<PrintedVoucher, List<Debit>> debits = new LinkedHashMap<>();
    text.rows(DebitRow.TABLE, row -> DebitRow.of(row, text))
        .forEach(row -> add(debits, row.voucher(), row.debit()));
    Map<PrintedVoucher, List<Withholding>> taxes = withheld(parts);
    requireDetails(parts, PaidInvoice.Part::debited, debits, Debit::amount, DEBITED);
    requireDetails(parts, PaidInvoice.Part::withheld, taxes, Withholding::amount, WITHHELD);
    return OrderStatement.of(
        text.number(), paid, text.provider(), invoices(parts, debits, taxes), text.source());
  }

  private static List<PaidInvoice> invoices(
      Map<PrintedVoucher, List<PaidInvoice.Part>> parts,
      Map<PrintedVoucher, List<Debit>> debits,
      Map<PrintedVoucher, List<Withholding>> taxes) {
    List<PaidInvoice> invoices = new ArrayList<>();
    parts.forEach(
        (voucher, own) ->
            invoices.add(
                new PaidInvoice(
                    voucher,
                    own,
                    debits.getOrDefault(voucher, List.of()),
                    taxes.getOrDefault(voucher, List.of()))));
    return invoices;
  }

  private Line line(PaperRow row) {
    Money settled = row.amount(SETTLED);
    Money debited = row.amount(DEBITED);
    Money withheld = row.amount(WITHHELD);
    Money net = row.amount(PAID);
    row.row()
        .require(
            settled.minus(debited).minus(withheld).equals(net),
            String.join(", ", SETTLED, DEBITED, WITHHELD, PAID),
            "they do not add up");
    LocalDate day = row.day(DAY).orElse(paid);
    return new Line(
        row.voucher(VOUCHER), new PaidInvoice.Part(day, settled, debited, withheld, net));
  }

  private void requireTotals(List<Line> lines) {
    text.requireSum(TOTAL_SETTLED, SETTLED, amounts(lines, PaidInvoice.Part::settled));
    text.requireSum(TOTAL_DEBITED, DEBITED, amounts(lines, PaidInvoice.Part::debited));
    text.requireSum(TOTAL_WITHHELD, WITHHELD, amounts(lines, PaidInvoice.Part::withheld));
    text.requireSum(TOTAL_PAID, PAID, amounts(lines, PaidInvoice.Part::paid));
  }

  private static List<Money> amounts(List<Line> lines, Function<PaidInvoice.Part, Money> amount) {
    return lines.stream().map(Line::part).map(amount).toList();
  }

  private Map<PrintedVoucher, List<Withholding>> withheld(
      Map<PrintedVoucher, List<PaidInvoice.Part>> parts) {
    List<WithholdingRow> rows =
        text.rows(WithholdingRow.TABLE, row -> WithholdingRow.of(row, text));
    Iterator<Withholding> apart =
        Withholding.rows(rows.stream().map(row -> withheld(row, parts)).toList()).iterator();
    Map<PrintedVoucher, List<Withholding>> taxes = new LinkedHashMap<>();
    rows.forEach(row -> add(taxes, row.voucher(), apart.next()));
    return taxes;
  }

  /** A tax that is kept back at the only payment of a voucher is kept back on its day. */
  private Withholding withheld(
      WithholdingRow row, Map<PrintedVoucher, List<PaidInvoice.Part>> parts) {
    Withholding.Builder withholding = row.withholding().toBuilder().order(text.number());
    List<PaidInvoice.Part> own = parts.getOrDefault(row.voucher(), List.of());
    if (row.withholding().day().isEmpty() && own.size() == 1) {
      withholding.day(own.get(0).day());
    }
    return withholding.build();
  }

  /** Checks that the details of each voucher are what its payments say, and of no other voucher. */
  private <T> void requireDetails(
      Map<PrintedVoucher, List<PaidInvoice.Part>> parts,
      Function<PaidInvoice.Part, Money> said,
      Map<PrintedVoucher, List<T>> details,
      Function<T, Money> amount,
      String header) {
    text.require(parts.keySet().containsAll(details.keySet()), VOUCHER, header);
    parts.forEach(
        (voucher, own) -> {
          Money sum = own.stream().map(said).reduce(Money::plus).orElseThrow();
          List<Money> each = details.getOrDefault(voucher, List.of()).stream().map(amount).toList();
          text.require(sum.equals(Money.sum(sum.currency(), each)), header, "their details");
        });
  }

  private static <T> void add(Map<PrintedVoucher, List<T>> all, PrintedVoucher voucher, T detail) {
    all.computeIfAbsent(voucher, none -> new ArrayList<>()).add(detail);
  }
}

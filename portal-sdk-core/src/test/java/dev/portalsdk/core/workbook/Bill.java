package dev.portalsdk.core.workbook;

import dev.portalsdk.core.money.Money;
import dev.portalsdk.core.money.Percentage;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** A row with a cell of each kind. */
record Bill(
    String number,
    String text,
    LocalDate issued,
    Optional<LocalDate> paid,
    Money total,
    long sessions,
    Percentage rate,
    boolean read) {

  static final LocalDate DAY = LocalDate.of(2025, 7, 8);

  static final SheetLayout<Bill> LAYOUT =
      SheetLayout.<Bill>builder("Facturas")
          .column("Número", "number", CellKind.TEXT, Bill::number)
          .key()
          .column("Detalle", "text", CellKind.TEXT, Bill::text)
          .column("Fecha", "issued", CellKind.DATE, Bill::issued)
          .optional("Acreditación", "paid", CellKind.DATE, Bill::paid)
          .column("Moneda", "currency", CellKind.CURRENCY, bill -> bill.total().currency())
          .column("Importe", "total", CellKind.AMOUNT, Bill::total)
          .totalled()
          .column("Sesiones", "sessions", CellKind.COUNT, Bill::sessions)
          .totalled()
          .column("Alícuota", "rate", CellKind.PERCENTAGE, Bill::rate)
          .column("Leída", "read", CellKind.YES_NO, Bill::read)
          .build();

  static Bill of(String text, Money total) {
    return new Bill(
        "00025-00043905", text, DAY, Optional.empty(), total, 3, Percentage.parse("10.5"), true);
  }

  static Bill of(String text) {
    return of(text, Money.parse("ARS 2056161.23"));
  }

  static Bill of(LocalDate issued) {
    return new Bill(
        "1",
        "",
        issued,
        Optional.of(issued),
        Money.parse("ARS 1.00"),
        1,
        Percentage.parse("21"),
        false);
  }

  static Bill costing(String total) {
    return of("Consulta", Money.parse(total));
  }

  /** So many bills, made when they are asked for. */
  static Iterable<Bill> many(int count) {
    return () -> IntStream.range(0, count).mapToObj(i -> of("Consulta " + i)).iterator();
  }

  static List<Bill> oneOf(String text) {
    return List.of(of(text));
  }
}

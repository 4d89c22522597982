package dev.portalsdk.billing.workbook;

import dev.portalsdk.billing.invoice.ArgentineNumber;
import dev.portalsdk.core.table.Cell;
import dev.portalsdk.core.table.Row;

/** The number of an Argentine voucher in a sheet, which drops the zeros before what is no text. */
final class ArgentineCell {

  private static final int DIGITS = 12;
  private static final int SHORTEST_DIGITS = 9;

  private ArgentineCell() {}

  static ArgentineNumber read(Row row, String header) {
    return row.read(header, text -> ArgentineNumber.parse(digits(row.cell(header), text)));
  }

  /** 2500043905 was 002500043905. */
  private static String digits(Cell cell, String text) {
    boolean dropped =
        cell.number().isPresent() && text.length() >= SHORTEST_DIGITS && text.length() < DIGITS;
    return dropped && text.indexOf('.') < 0 ? "0".repeat(DIGITS - text.length()) + text : text;
  }
}

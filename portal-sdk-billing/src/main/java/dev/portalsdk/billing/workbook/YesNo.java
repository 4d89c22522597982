package dev.portalsdk.billing.workbook;

import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.error.InvalidTextException;
import dev.portalsdk.core.table.HeaderText;

/** Yes or no as people write it into a cell: {@code Sí}, {@code NO}, or a cell that is true. */
final class YesNo {

  private YesNo() {}

  static boolean parse(String text) {
    return switch (HeaderText.fold(text)) {
      case "si", "true", "verdadero" -> true;
      case "no", "false", "falso" -> false;
      default -> throw new InvalidTextException(ErrorCode.INVALID_TEXT, "Sí or No was expected");
    };
  }
}

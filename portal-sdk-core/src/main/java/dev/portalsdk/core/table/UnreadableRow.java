package dev.portalsdk.core.table;

import dev.portalsdk.core.error.ErrorCode;

/** Says within {@link Table#read} that a row cannot be read; it never leaves this package. */
final class UnreadableRow extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String field;
  private final ErrorCode code;
  private final String reason;

  UnreadableRow(String field, ErrorCode code, String reason) {
    super(reason, null, false, false);
    this.field = field;
    this.code = code;
    this.reason = reason;
  }

  String field() {
    return field;
  }

  ErrorCode code() {
    return code;
  }

  String reason() {
    return reason;
  }
}

package dev.portalsdk.testkit.internal.memory;

import dev.portalsdk.core.care.Authorization;
import dev.portalsdk.core.table.Shown;
import dev.portalsdk.testkit.spi.Fault;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a fault leaves of a list. */
enum Remains {
  /** All of it. */
  ALL,
  /** All but the last row. */
  ALL_BUT_LAST,
  /** All rows, the first column under another header. */
  ALL_RENAMED;

  <T> List<T> of(List<T> rows) {
    return this == ALL_BUT_LAST && !rows.isEmpty() ? rows.subList(0, rows.size() - 1) : rows;
  }

  /** What is left of a list that is read without knowing its headers. */
  List<Authorization> ofUnknownHeaders(List<Authorization> rows) {
    return this == ALL_RENAMED ? rows.stream().map(Remains::renamed).toList() : of(rows);
  }

  private static Authorization renamed(Authorization authorization) {
    Map<String, String> cells = new LinkedHashMap<>();
    authorization
        .shown()
        .asMap()
        .forEach((header, text) -> cells.put(cells.isEmpty() ? Fault.OTHER_HEADER : header, text));
    return new Authorization(Shown.of(cells));
  }
}

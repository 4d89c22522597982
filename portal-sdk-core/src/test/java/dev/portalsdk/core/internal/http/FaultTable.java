package dev.portalsdk.core.internal.http;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** All rows of the fault matrix, by number. */
final class FaultTable {

  private FaultTable() {}

  static List<FaultRow> rows() {
    return Stream.of(
            ConnectionRows.all(),
            AnswerRows.all(),
            StatusRows.all(),
            PageRows.all(),
            CitedRows.all(),
            BeyondRows.all())
        .flatMap(List::stream)
        .sorted(Comparator.comparingInt(FaultRow::number).thenComparing(FaultRow::id))
        .toList();
  }
}

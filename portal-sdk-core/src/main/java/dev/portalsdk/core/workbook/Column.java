package dev.portalsdk.core.workbook;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** One declared column: its names, what its cells hold, and how a cell is taken from an item. */
record Column<T>(
    String header,
    String field,
    CellKind<?> kind,
    boolean key,
    boolean totalled,
    BiConsumer<T, RowSink> cell) {

  static <T, V> Column<T> always(
      String header, String field, CellKind<V> kind, Function<? super T, ? extends V> accessor) {
    requireNonNull(accessor, "accessor");
    return of(
        header,
        field,
        kind,
        (item, sink) -> kind.write(requireNonNull(accessor.apply(item), header), sink));
  }

  static <T, V> Column<T> optional(
      String header,
      String field,
      CellKind<V> kind,
      Function<? super T, ? extends Optional<? extends V>> accessor) {
    requireNonNull(accessor, "accessor");
    return of(
        header,
        field,
        kind,
        (item, sink) ->
            requireNonNull(accessor.apply(item), header)
                .ifPresentOrElse(value -> kind.write(value, sink), sink::nothing));
  }

  private static <T> Column<T> of(
      String header, String field, CellKind<?> kind, BiConsumer<T, RowSink> cell) {
    requireNonNull(header, "header");
    requireNonNull(field, "field");
    requireNonNull(kind, "kind");
    return new Column<>(header, field, kind, false, false, cell);
  }

  Column<T> asKey() {
    return new Column<>(header, field, kind, true, totalled, cell);
  }

  Column<T> asTotalled() {
    if (!kind.canBeTotalled()) {
      throw new IllegalStateException("Amounts and counts have a total, not '" + header + "'");
    }
    return new Column<>(header, field, kind, key, true, cell);
  }
}

package dev.portalsdk.core.spi.json;

import dev.portalsdk.core.error.Origin;
import dev.portalsdk.core.page.Location;
import dev.portalsdk.core.page.RowFailure;
import dev.portalsdk.core.table.Cell;
import dev.portalsdk.core.table.Columns;
import dev.portalsdk.core.table.Link;
import dev.portalsdk.core.table.Row;
import dev.portalsdk.core.table.RowReader;
import dev.portalsdk.core.table.TableRow;
import java.lang.reflect.RecordComponent;
import java.util.AbstractList;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Shows the rows of a list as those of a table whose headers are their components, so that what
 * cannot be read of them fails as it does there. Belongs to one thread.
 */
final class JsonRows<W extends Record> {

  private final String field;
  private final List<String> names;
  private final List<RecordComponent> components;
  private final RowReader reader;

  private JsonRows(
      String field, List<String> names, List<RecordComponent> components, RowReader reader) {
    this.field = field;
    this.names = names;
    this.components = components;
    this.reader = reader;
  }

  static <W extends Record> JsonRows<W> of(Origin origin, String field, Class<W> type) {
    List<RecordComponent> components = List.of(type.getRecordComponents());
    components.forEach(component -> component.getAccessor().setAccessible(true));
    List<String> names = components.stream().map(RecordComponent::getName).toList();
    Columns.Builder columns = Columns.builder();
    names.forEach(columns::column);
    Columns built = columns.build();
    return new JsonRows<>(
        field, names, components, RowReader.of(origin, built, built.match(names)));
  }

  <T> void read(
      int index,
      W wire,
      BiFunction<? super W, ? super Row, T> mapper,
      List<T> items,
      List<RowFailure> failures) {
    reader.read(
        new JsonRow(index, wire), row -> mapper.apply(wire, row), items::add, failures::add);
  }

  private final class JsonRow implements TableRow {
    private final int index;
    private final W wire;

    private JsonRow(int index, W wire) {
      this.index = index;
      this.wire = wire;
    }

    @Override
    public Location location() {
      return Location.jsonPath("$." + field + "[" + index + "]");
    }

    @Override
    public Location location(int position) {
      return Location.jsonPath("$." + field + "[" + index + "]." + names.get(position));
    }

    /** Made when they are looked at: most mappers take the values of the record. */
    @Override
    public List<? extends Cell> cells() {
      return new AbstractList<JsonCell>() {
        @Override
        public JsonCell get(int position) {
          return new JsonCell(text(value(components.get(position))));
        }

        @Override
        public int size() {
          return components.size();
        }
      };
    }

    private @Nullable Object value(RecordComponent component) {
      try {
        return component.getAccessor().invoke(wire);
      } catch (ReflectiveOperationException impossible) {
        throw new IllegalStateException("A component of a record is there", impossible);
      }
    }

    /** Lists and records within a row have no text. */
    private static String text(@Nullable Object value) {
      boolean simple =
          value instanceof String || value instanceof Number || value instanceof Boolean;
      return simple ? String.valueOf(value) : "";
    }

    @Override
    public boolean hidden() {
      return false;
    }
  }

  private record JsonCell(String text) implements Cell {
    @Override
    public List<Link> links() {
      return List.of();
    }

    @Override
    public String toString() {
      return "JsonCell";
    }
  }
}

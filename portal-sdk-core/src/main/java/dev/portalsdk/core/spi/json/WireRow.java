package dev.portalsdk.core.spi.json;

import dev.portalsdk.core.page.Location;
import dev.portalsdk.core.table.Cell;
import dev.portalsdk.core.table.Link;
import dev.portalsdk.core.table.TableRow;
import java.util.AbstractList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A record as a row of a table; its cells are made when they are looked at, since most mappers take
 * the values of the record.
 *
 * @param shape of the record
 * @param wire the record
 * @param list where the list stands, such as {@code $.facturas}
 * @param index its place in the list, from 0
 */
record WireRow(WireShape shape, Object wire, String list, int index) implements TableRow {

  @Override
  public Location location() {
    return Location.jsonPath(list + "[" + index + "]");
  }

  @Override
  public Location location(int position) {
    return Location.jsonPath(list + "[" + index + "]." + shape.names().get(position));
  }

  @Override
  public List<? extends Cell> cells() {
    return new Cells(shape.values(wire));
  }

  @Override
  public boolean hidden() {
    return false;
  }

  @Override
  public String toString() {
    return "WireRow";
  }

  private static final class Cells extends AbstractList<WireCell> {
    private final @Nullable Object[] values;

    private Cells(@Nullable Object[] values) {
      this.values = values;
    }

    @Override
    public WireCell get(int position) {
      return new WireCell(WireShape.text(values[position]));
    }

    @Override
    public int size() {
      return values.length;
    }
  }

  private record WireCell(String text) implements Cell {
    @Override
    public List<Link> links() {
      return List.of();
    }

    @Override
    public String toString() {
      return "WireCell";
    }
  }
}

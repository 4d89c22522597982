package dev.portalsdk.core.spi.json;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An object of a document while the values of a record are read from it: each field once, none
 * missing. Not thread-safe.
 */
final class WireObject {

  private final WireFields fields;
  private final JsonScanner scanner;
  private final Reading reading;
  private final @Nullable Object[] values;
  private final boolean[] read;
  private int expected;
  private @Nullable Set<String> passedOver;

  WireObject(WireFields fields, JsonScanner scanner, Reading reading) {
    this.fields = fields;
    this.scanner = scanner;
    this.reading = reading;
    this.values = new Object[fields.size()];
    this.read = new boolean[fields.size()];
  }

  /** Reads all of it and returns the values in the order of the record's components. */
  @Nullable Object[] read() {
    for (boolean more = scanner.openObject(); more; more = scanner.nextField()) {
      if (fields.takes(expected, scanner)) {
        read(expected);
      } else {
        read(scanner.name());
      }
    }
    requireAll();
    return values;
  }

  private void read(String name) {
    int position = fields.position(name);
    if (position == WireFields.NONE) {
      passOver(name);
    } else {
      read(position);
    }
  }

  private void read(int position) {
    WireField field = fields.get(position);
    reading.path().enter(field.name());
    if (read[position]) {
      throw reading.malformed("the field stands there twice");
    }
    read[position] = true;
    scanner.colon();
    values[position] = field.read(scanner, reading);
    reading.path().leave();
    expected = position + 1;
  }

  private void passOver(String name) {
    passedOver = passedOver == null ? new HashSet<>() : passedOver;
    if (!passedOver.add(name)) {
      throw reading.malformed("an undeclared field stands there twice");
    }
    reading.passOver(name);
    scanner.colon();
    scanner.skip();
  }

  private void requireAll() {
    for (int i = 0; i < read.length; i++) {
      if (!read[i] && !fields.get(i).optional()) {
        reading.path().enter(fields.get(i).name());
        throw reading.changed("the field is missing");
      }
    }
  }
}

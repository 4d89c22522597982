package dev.portalsdk.core.spi.json;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The sorts of value that records of portals hold. */
final class WireValues {

  private static final int LONGEST_NUMBER = 40;
  private static final int MOST_DIGITS = 18;

  private static final Map<Type, WireValue> SIMPLE =
      Map.of(
          String.class, WireValues::text,
          long.class, WireValues::whole,
          int.class, WireValues::small,
          boolean.class, WireValues::truth,
          BigDecimal.class, WireValues::decimal);

  private WireValues() {}

  static WireValue of(Type type, FieldNames names) {
    WireValue simple = SIMPLE.get(type);
    if (simple != null) {
      return simple;
    }
    if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
      WireValue element = of(list.getActualTypeArguments()[0], names);
      return (scanner, kind, reading) -> list(scanner, kind, reading, element);
    }
    if (type instanceof Class<?> record && record.isRecord()) {
      return WireType.of(record, names);
    }
    throw new IllegalArgumentException("A record of a portal holds no " + type.getTypeName());
  }

  private static String text(JsonScanner scanner, JsonKind kind, Reading reading) {
    require(JsonKind.TEXT, "a text", kind, reading);
    return scanner.text();
  }

  private static Long whole(JsonScanner scanner, JsonKind kind, Reading reading) {
    String written = number(scanner, kind, reading);
    int digits = written.startsWith("-") ? written.length() - 1 : written.length();
    if (digits > MOST_DIGITS || !isPlain(written, false)) {
      throw reading.changed("a whole number was expected");
    }
    return Long.parseLong(written);
  }

  private static Integer small(JsonScanner scanner, JsonKind kind, Reading reading) {
    long value = whole(scanner, kind, reading);
    if (value != (int) value) {
      throw reading.changed("the number is too large");
    }
    return (int) value;
  }

  private static BigDecimal decimal(JsonScanner scanner, JsonKind kind, Reading reading) {
    String written = number(scanner, kind, reading);
    if (!isPlain(written, true)) {
      throw reading.changed("a number in plain digits was expected");
    }
    return new BigDecimal(written);
  }

  /** Whether a number, which JSON lets be what it is, has no exponent and no fraction. */
  private static boolean isPlain(String written, boolean withFraction) {
    for (int i = 0; i < written.length(); i++) {
      char shown = written.charAt(i);
      if (shown > '9' || (shown == '.' && !withFraction)) {
        return false;
      }
    }
    return true;
  }

  private static Boolean truth(JsonScanner scanner, JsonKind kind, Reading reading) {
    require(JsonKind.TRUTH, "true or false", kind, reading);
    return scanner.truth();
  }

  private static List<Object> list(
      JsonScanner scanner, JsonKind kind, Reading reading, WireValue element) {
    require(JsonKind.LIST, "a list", kind, reading);
    List<Object> values = new ArrayList<>();
    for (boolean more = scanner.openList(); more; more = scanner.nextElement()) {
      JsonKind next = scanner.kind();
      reading.path().enter(values.size());
      if (next == JsonKind.NULL) {
        throw reading.changed("a value was expected, it is null");
      }
      values.add(element.read(scanner, next, reading));
      reading.path().leave();
    }
    return List.copyOf(values);
  }

  private static String number(JsonScanner scanner, JsonKind kind, Reading reading) {
    require(JsonKind.NUMBER, "a number", kind, reading);
    String written = scanner.number();
    if (written.length() > LONGEST_NUMBER) {
      throw reading.malformed("the number has more than " + LONGEST_NUMBER + " characters");
    }
    return written;
  }

  private static void require(JsonKind wanted, String expected, JsonKind kind, Reading reading) {
    if (kind != wanted) {
      throw reading.changed(expected + " was expected, it is " + kind);
    }
  }
}

package dev.portalsdk.core.spi.json;

import com.squareup.moshi.JsonReader;
import java.io.IOException;
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
      return (reader, token, reading) -> list(reader, token, reading, element);
    }
    if (type instanceof Class<?> record && record.isRecord()) {
      return WireType.of(record, names);
    }
    throw new IllegalArgumentException("A record of a portal holds no " + type.getTypeName());
  }

  private static String text(JsonReader reader, JsonReader.Token token, Reading reading)
      throws IOException {
    require(JsonReader.Token.STRING, "a text", token, reading);
    String text = reader.nextString();
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        i = afterPair(text, i, reading);
      }
    }
    return text;
  }

  private static int afterPair(String text, int high, Reading reading) {
    boolean pair =
        high + 1 < text.length()
            && Character.isSurrogatePair(text.charAt(high), text.charAt(high + 1));
    if (!pair) {
      throw reading.malformed("the text holds half a character");
    }
    return high + 1;
  }

  private static Long whole(JsonReader reader, JsonReader.Token token, Reading reading)
      throws IOException {
    String written = number(reader, token, reading);
    int digits = written.startsWith("-") ? written.length() - 1 : written.length();
    if (digits > MOST_DIGITS || !isPlain(written, false)) {
      throw reading.changed("a whole number was expected");
    }
    return Long.parseLong(written);
  }

  private static Integer small(JsonReader reader, JsonReader.Token token, Reading reading)
      throws IOException {
    long value = whole(reader, token, reading);
    if (value != (int) value) {
      throw reading.changed("the number is too large");
    }
    return (int) value;
  }

  private static BigDecimal decimal(JsonReader reader, JsonReader.Token token, Reading reading)
      throws IOException {
    String written = number(reader, token, reading);
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

  private static Boolean truth(JsonReader reader, JsonReader.Token token, Reading reading)
      throws IOException {
    require(JsonReader.Token.BOOLEAN, "true or false", token, reading);
    return reader.nextBoolean();
  }

  private static List<Object> list(
      JsonReader reader, JsonReader.Token token, Reading reading, WireValue element)
      throws IOException {
    require(JsonReader.Token.BEGIN_ARRAY, "a list", token, reading);
    List<Object> values = new ArrayList<>();
    reader.beginArray();
    while (reader.hasNext()) {
      reading.path().enter(values.size());
      JsonReader.Token next = reader.peek();
      if (next == JsonReader.Token.NULL) {
        throw reading.changed("a value was expected, it is null");
      }
      values.add(element.read(reader, next, reading));
      reading.path().leave();
    }
    reader.endArray();
    return List.copyOf(values);
  }

  private static String number(JsonReader reader, JsonReader.Token token, Reading reading)
      throws IOException {
    require(JsonReader.Token.NUMBER, "a number", token, reading);
    String written = reader.nextString();
    if (written.length() > LONGEST_NUMBER) {
      throw reading.malformed("the number has more than " + LONGEST_NUMBER + " characters");
    }
    return written;
  }

  private static void require(
      JsonReader.Token wanted, String expected, JsonReader.Token token, Reading reading) {
    if (token != wanted) {
      throw reading.changed(expected + " was expected, it is " + JsonTokens.name(token));
    }
  }
}

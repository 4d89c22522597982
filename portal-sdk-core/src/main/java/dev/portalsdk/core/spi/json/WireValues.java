package dev.portalsdk.core.spi.json;

import com.squareup.moshi.JsonReader;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The sorts of value that records of portals hold. */
final class WireValues {

  private static final int LONGEST_NUMBER = 40;
  private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,18}");
  private static final Pattern DECIMAL = Pattern.compile("-?[0-9]+(?:\\.[0-9]+)?");

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
      return (reader, reading) -> list(reader, reading, element);
    }
    if (type instanceof Class<?> record && record.isRecord()) {
      return WireType.of(record, names);
    }
    throw new IllegalArgumentException("A record of a portal holds no " + type.getTypeName());
  }

  private static String text(JsonReader reader, Reading reading) throws IOException {
    require(JsonReader.Token.STRING, "a text", reader, reading);
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

  private static Long whole(JsonReader reader, Reading reading) throws IOException {
    String written = number(reader, reading);
    if (!WHOLE.matcher(written).matches()) {
      throw reading.changed("a whole number was expected");
    }
    return Long.parseLong(written);
  }

  private static Integer small(JsonReader reader, Reading reading) throws IOException {
    long value = whole(reader, reading);
    if (value != (int) value) {
      throw reading.changed("the number is too large");
    }
    return (int) value;
  }

  private static BigDecimal decimal(JsonReader reader, Reading reading) throws IOException {
    String written = number(reader, reading);
    if (!DECIMAL.matcher(written).matches()) {
      throw reading.changed("a number in plain digits was expected");
    }
    return new BigDecimal(written);
  }

  private static Boolean truth(JsonReader reader, Reading reading) throws IOException {
    require(JsonReader.Token.BOOLEAN, "true or false", reader, reading);
    return reader.nextBoolean();
  }

  private static List<Object> list(JsonReader reader, Reading reading, WireValue element)
      throws IOException {
    require(JsonReader.Token.BEGIN_ARRAY, "a list", reader, reading);
    List<Object> values = new ArrayList<>();
    reader.beginArray();
    while (reader.hasNext()) {
      reading.path().enter(values.size());
      if (reader.peek() == JsonReader.Token.NULL) {
        throw reading.changed("a value was expected, it is null");
      }
      values.add(element.read(reader, reading));
      reading.path().leave();
    }
    reader.endArray();
    return List.copyOf(values);
  }

  private static String number(JsonReader reader, Reading reading) throws IOException {
    require(JsonReader.Token.NUMBER, "a number", reader, reading);
    String written = reader.nextString();
    if (written.length() > LONGEST_NUMBER) {
      throw reading.malformed("the number has more than " + LONGEST_NUMBER + " characters");
    }
    return written;
  }

  private static void require(
      JsonReader.Token token, String expected, JsonReader reader, Reading reading)
      throws IOException {
    if (reader.peek() != token) {
      throw reading.changed(expected + " was expected, it is " + JsonTokens.name(reader.peek()));
    }
  }
}

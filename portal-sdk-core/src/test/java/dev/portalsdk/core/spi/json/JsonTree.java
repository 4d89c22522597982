package dev.portalsdk.core.spi.json;

import static java.util.Map.entry;

import com.squareup.moshi.JsonReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import okio.Buffer;

/**
 * What stands in a document, whatever it is: texts, truths, lists, objects as lists of entries, so
 * that a field which stands there twice is seen twice, and {@link Optional#empty} for null.
 */
final class JsonTree {

  /** A number as it is written. */
  record Written(String number) {}

  private JsonTree() {}

  /** Returns what our scanner finds. */
  static Object ours(byte[] document) {
    JsonScanner scanner = new JsonScanner(document, 0);
    Object value = ours(scanner);
    scanner.requireEnd();
    return value;
  }

  private static Object ours(JsonScanner scanner) {
    return switch (scanner.kind()) {
      case OBJECT -> object(scanner);
      case LIST -> list(scanner);
      case TEXT -> scanner.text();
      case NUMBER -> new Written(scanner.number());
      case TRUTH -> scanner.truth();
      case NULL -> {
        scanner.nothing();
        yield Optional.empty();
      }
    };
  }

  private static List<Map.Entry<String, Object>> object(JsonScanner scanner) {
    List<Map.Entry<String, Object>> fields = new ArrayList<>();
    for (boolean more = scanner.openObject(); more; more = scanner.nextField()) {
      String name = scanner.name();
      scanner.colon();
      fields.add(entry(name, ours(scanner)));
    }
    return fields;
  }

  private static List<Object> list(JsonScanner scanner) {
    List<Object> values = new ArrayList<>();
    for (boolean more = scanner.openList(); more; more = scanner.nextElement()) {
      values.add(ours(scanner));
    }
    return values;
  }

  /** Passes over the whole of a document. */
  static void skipped(byte[] document) {
    JsonScanner scanner = new JsonScanner(document, 0);
    scanner.skip();
    scanner.requireEnd();
  }

  /** Returns what Moshi finds. */
  static Object moshis(byte[] document) throws IOException {
    JsonReader reader = JsonReader.of(new Buffer().write(document));
    Object value = moshis(reader);
    if (reader.peek() != JsonReader.Token.END_DOCUMENT) {
      throw new IOException("More follows");
    }
    return value;
  }

  private static Object moshis(JsonReader reader) throws IOException {
    return switch (reader.peek()) {
      case BEGIN_OBJECT -> object(reader);
      case BEGIN_ARRAY -> list(reader);
      case STRING -> reader.nextString();
      case NUMBER -> new Written(reader.nextString());
      case BOOLEAN -> reader.nextBoolean();
      case NULL -> Optional.ofNullable(reader.nextNull());
      default -> throw new IOException("No value is there");
    };
  }

  private static List<Map.Entry<String, Object>> object(JsonReader reader) throws IOException {
    List<Map.Entry<String, Object>> fields = new ArrayList<>();
    reader.beginObject();
    while (reader.hasNext()) {
      fields.add(entry(reader.nextName(), moshis(reader)));
    }
    reader.endObject();
    return fields;
  }

  private static List<Object> list(JsonReader reader) throws IOException {
    List<Object> values = new ArrayList<>();
    reader.beginArray();
    while (reader.hasNext()) {
      values.add(moshis(reader));
    }
    reader.endArray();
    return values;
  }
}

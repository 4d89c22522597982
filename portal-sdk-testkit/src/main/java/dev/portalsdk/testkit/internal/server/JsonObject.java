package dev.portalsdk.testkit.internal.server;

import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import okio.Buffer;

/** JSON as the server handles it, whichever face wrote or reads it. */
final class JsonObject {

  private JsonObject() {}

  /** Returns the texts of an object: each text, true or false, and list of texts, by name. */
  static Map<String, List<String>> fields(String json) {
    Map<String, List<String>> fields = new LinkedHashMap<>();
    read(json).forEach((name, value) -> fields.put(name, texts(value)));
    return fields;
  }

  /** Returns the texts of each object within an object, by the names of both. */
  static Map<String, Map<String, String>> objects(String json) {
    Map<String, Map<String, String>> objects = new LinkedHashMap<>();
    read(json)
        .forEach(
            (name, value) -> {
              if (value instanceof Map<?, ?> object) {
                objects.put(name, entries(object));
              }
            });
    return objects;
  }

  private static Map<String, String> entries(Map<?, ?> object) {
    Map<String, String> entries = new LinkedHashMap<>();
    object.forEach(
        (name, value) -> {
          if (value instanceof String text) {
            entries.put(String.valueOf(name), text);
          }
        });
    return entries;
  }

  private static List<String> texts(Object value) {
    if (value instanceof List<?> list) {
      return list.stream().map(String::valueOf).toList();
    }
    return value instanceof String || value instanceof Boolean
        ? List.of(value.toString())
        : List.of();
  }

  /** Returns the list of objects with which an object begins, if it is a list's page. */
  static Optional<List<Map<String, Object>>> rows(Map<String, Object> object) {
    return object.values().stream().findFirst().filter(JsonObject::isRows).map(JsonObject::asRows);
  }

  private static boolean isRows(Object value) {
    return value instanceof List<?> list && list.stream().allMatch(Map.class::isInstance);
  }

  @SuppressWarnings("unchecked") // A list of objects alone is one of maps by name.
  private static List<Map<String, Object>> asRows(Object value) {
    return (List<Map<String, Object>>) value;
  }

  /** Returns the fields of an object, empty if it is none. */
  @SuppressWarnings("unchecked") // The names of an object are texts.
  static Map<String, Object> read(String json) {
    try (JsonReader reader = JsonReader.of(new Buffer().writeUtf8(json))) {
      return reader.readJsonValue() instanceof Map<?, ?> object
          ? (Map<String, Object>) object
          : Map.of();
    } catch (IOException e) {
      throw new UncheckedIOException("What was sent is no JSON", e);
    }
  }

  static String write(Map<String, Object> object) {
    Buffer written = new Buffer();
    try (JsonWriter writer = JsonWriter.of(written)) {
      writer.jsonValue(object);
    } catch (IOException e) {
      throw new UncheckedIOException("Memory takes what is written", e);
    }
    return written.readUtf8();
  }
}

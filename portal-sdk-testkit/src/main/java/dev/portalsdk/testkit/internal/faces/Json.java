package dev.portalsdk.testkit.internal.faces;

import com.squareup.moshi.JsonWriter;
import dev.portalsdk.core.table.Shown;
import dev.portalsdk.testkit.spi.FaceAnswer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import okio.Buffer;

/** An answer in JSON, built field by field; one thread builds it. */
public final class Json {

  private final Map<String, Object> fields = new LinkedHashMap<>();

  private Json() {}

  /** Starts an object without fields. */
  public static Json object() {
    return new Json();
  }

  /** Adds a text. */
  public Json text(String name, String value) {
    fields.put(name, value);
    return this;
  }

  /**
   * Adds the text of a cell, empty if there is none.
   *
   * @param shown the cells of a row
   * @param header of the cell, such as {@code Recepción}
   */
  public Json cell(String name, Shown shown, String header) {
    return text(name, shown.text(header).orElse(""));
  }

  /** Adds true or false. */
  public Json truth(String name, boolean value) {
    fields.put(name, value);
    return this;
  }

  /** Adds a list of objects. */
  public Json list(String name, List<Json> objects) {
    fields.put(name, objects.stream().map(object -> object.fields).toList());
    return this;
  }

  /** Adds a list of texts. */
  public Json texts(String name, List<String> texts) {
    fields.put(name, List.copyOf(texts));
    return this;
  }

  /** Returns it as the answer to a request. */
  public FaceAnswer answer() {
    Buffer written = new Buffer();
    try (JsonWriter writer = JsonWriter.of(written)) {
      writer.jsonValue(fields);
    } catch (IOException e) {
      throw new UncheckedIOException("Memory takes what is written", e);
    }
    return FaceAnswer.json(written.readUtf8());
  }
}

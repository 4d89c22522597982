package dev.portalsdk.core.spi.json;

import com.squareup.moshi.JsonWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import okio.Buffer;

/** Bodies of requests in JSON, such as {@code {"usuario":"8481"}}. */
public final class JsonBody {

  private static final MediaType JSON = MediaType.get("application/json; charset=UTF-8");

  private JsonBody() {}

  /**
   * Returns the body that holds an object.
   *
   * @param fields by name, in the order in which they are written: texts, numbers, {@code true} and
   *     {@code false}, and lists or maps of these
   * @throws IllegalArgumentException if a field is anything else
   */
  public static RequestBody of(Map<String, ?> fields) {
    Buffer written = new Buffer();
    try (JsonWriter writer = JsonWriter.of(written)) {
      writer.jsonValue(fields);
    } catch (IOException e) {
      throw new UncheckedIOException("Memory takes what is written", e);
    }
    return RequestBody.create(written.readByteString(), JSON);
  }
}

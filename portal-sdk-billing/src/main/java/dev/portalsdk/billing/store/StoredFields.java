package dev.portalsdk.billing.store;

import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import dev.portalsdk.core.money.Money;
import dev.portalsdk.core.table.Shown;
import dev.portalsdk.core.time.DatePattern;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import okio.Buffer;

/** Reads a row back from the text that {@link RowFields} wrote. */
final class StoredFields {

  private final Map<String, String> fields;

  private StoredFields(Map<String, String> fields) {
    this.fields = fields;
  }

  /**
   * Reads a row.
   *
   * @throws dev.portalsdk.core.error.LocalStorageException if the texts are not as they were
   *     written
   */
  static <T> T read(RowType<T> type, String body, String shown) {
    try {
      return type.read(new StoredFields(object(body)), cells(shown));
    } catch (IOException | JsonDataException | IllegalArgumentException | NullPointerException e) {
      throw StoreFailure.damaged("a row cannot be read back");
    }
  }

  private static Map<String, String> object(String text) throws IOException {
    Map<String, String> fields = new HashMap<>();
    JsonReader json = JsonReader.of(new Buffer().writeUtf8(text));
    json.beginObject();
    while (json.hasNext()) {
      fields.put(json.nextName(), json.nextString());
    }
    json.endObject();
    return fields;
  }

  private static Shown cells(String text) throws IOException {
    List<String> headers = new ArrayList<>();
    List<String> texts = new ArrayList<>();
    JsonReader json = JsonReader.of(new Buffer().writeUtf8(text));
    json.beginArray();
    while (json.hasNext()) {
      headers.add(json.nextString());
      texts.add(json.nextString());
    }
    json.endArray();
    return headers.isEmpty() ? Shown.nothing() : Shown.of(headers, texts);
  }

  /** Returns a text that every row of the kind has. */
  String required(String name) {
    return text(name).orElseThrow(() -> new IllegalArgumentException("A field is missing"));
  }

  Optional<String> text(String name) {
    return Optional.ofNullable(fields.get(name));
  }

  Money requiredMoney(String name) {
    return Money.parse(required(name));
  }

  Optional<Money> money(String name) {
    return text(name).map(Money::parse);
  }

  LocalDate requiredDay(String name) {
    return DatePattern.ISO.parse(required(name));
  }

  Optional<LocalDate> day(String name) {
    return text(name).map(DatePattern.ISO::parse);
  }

  /** Returns the words that were written with blanks between them. */
  List<String> words(String name) {
    String text = required(name);
    return text.isEmpty() ? List.of() : List.of(text.split(" "));
  }
}

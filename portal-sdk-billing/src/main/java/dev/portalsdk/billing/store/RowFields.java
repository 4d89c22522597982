package dev.portalsdk.billing.store;

import com.squareup.moshi.JsonWriter;
import dev.portalsdk.core.money.Money;
import dev.portalsdk.core.table.Shown;
import dev.portalsdk.core.time.DatePattern;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import okio.Buffer;
import okio.BufferedSink;

/**
 * Writes a row as one JSON text: no blanks, fields in the order in which they come, amounts and
 * days as texts. Equal rows give equal texts.
 */
final class RowFields {

  private static final HexFormat HEX = HexFormat.of();

  private final Buffer buffer = new Buffer();
  private final JsonWriter json = JsonWriter.of(buffer);

  /** Returns the text of a row. */
  static <T> String textOf(RowType<T> type, T row) {
    RowFields fields = new RowFields();
    return fields.finished(
        () -> {
          fields.json.beginObject();
          type.write(row, fields);
          fields.json.endObject();
        });
  }

  /** Returns the text of the cells of a row, as pairs in the portal's order. */
  static String textOf(Shown shown) {
    RowFields fields = new RowFields();
    return fields.finished(
        () -> {
          fields.json.beginArray();
          for (Map.Entry<String, String> cell : shown.asMap().entrySet()) {
            fields.value(cell.getKey());
            fields.value(cell.getValue());
          }
          fields.json.endArray();
        });
  }

  RowFields text(String name, String value) {
    return step(
        () -> {
          json.name(name);
          value(value);
        });
  }

  RowFields text(String name, Optional<String> value) {
    return value.map(present -> text(name, present)).orElse(this);
  }

  RowFields money(String name, Optional<Money> value) {
    return text(name, value.map(Money::toString));
  }

  RowFields day(String name, Optional<LocalDate> value) {
    return text(name, value.map(DatePattern.ISO::format));
  }

  RowFields words(String name, Collection<? extends Enum<?>> values) {
    return text(name, String.join(" ", values.stream().map(Enum::name).sorted().toList()));
  }

  /** Half of a surrogate pair has no UTF-8, so it is written by its number. */
  private void value(String text) throws IOException {
    if (StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
      json.value(text);
      return;
    }
    try (BufferedSink sink = json.valueSink()) {
      sink.writeByte('"');
      for (int i = 0; i < text.length(); i++) {
        sink.writeUtf8("\\u").writeUtf8(HEX.toHexDigits(text.charAt(i)));
      }
      sink.writeByte('"');
    }
  }

  private String finished(Step step) {
    step(step);
    return buffer.readUtf8();
  }

  private RowFields step(Step step) {
    try {
      step.run();
      return this;
    } catch (IOException e) {
      throw new AssertionError("A buffer in memory can be written", e);
    }
  }

  @FunctionalInterface
  private interface Step {
    void run() throws IOException;
  }
}

package dev.portalsdk.core.workbook;

import static java.util.Objects.requireNonNull;

import com.squareup.moshi.JsonWriter;
import dev.portalsdk.core.document.Progress;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import okio.Buffer;

/**
 * Writes a list as JSON lines: one object for each item, one line for each object, in UTF-8.
 *
 * <pre>{@code
 * {"number":"00025-00043905","issued":"2025-07-08","currency":"ARS","total":"24270824.38"}
 * }</pre>
 *
 * <p>Members are called by the fields of the layout, in its order; an empty cell has no member.
 * Amounts are texts with a decimal point and all decimals, rates are texts such as {@code "10.5"},
 * days are as ISO 8601 has them, counts are numbers, yes and no are {@code true} and {@code false}.
 * Lines end with LF. Half of a surrogate pair becomes a question mark.
 *
 * <p>Items are written as they come and not kept. This class is immutable and thread-safe.
 */
public final class JsonLinesWriter {

  private final Progress progress;

  private JsonLinesWriter(Progress progress) {
    this.progress = progress;
  }

  /** Returns a writer. */
  public static JsonLinesWriter create() {
    return new JsonLinesWriter(Progress.none());
  }

  /**
   * Returns this writer, telling how many bytes it has written.
   *
   * @param progress is told on the thread that writes; the total is not known before the end
   */
  public JsonLinesWriter progress(Progress progress) {
    return new JsonLinesWriter(requireNonNull(progress, "progress"));
  }

  /**
   * Saves the list whole or not at all: whatever happens, the path holds what it held before or the
   * whole list.
   *
   * @param target the path of the file, such as {@code facturas.jsonl}, in a folder that exists
   * @param layout its fields, such as {@code BillingSheets.invoices()}
   * @param items its objects; a {@link dev.portalsdk.core.page.Paged} throws at its end if it is
   *     not whole, and then nothing is saved
   * @throws dev.portalsdk.core.error.LocalStorageException if the disk refuses
   * @throws dev.portalsdk.core.error.CallCancelledException if the thread was interrupted
   * @throws IllegalArgumentException if an amount is in another currency than its row says
   */
  public <T> void saveTo(Path target, SheetLayout<T> layout, Iterable<? extends T> items) {
    ListFile.save(target, progress, out -> write(layout, items, out));
  }

  /**
   * Writes the list to a stream, which is left open.
   *
   * @throws IOException if the stream refuses
   * @throws dev.portalsdk.core.error.CallCancelledException if the thread was interrupted
   * @throws IllegalArgumentException if an amount is in another currency than its row says
   */
  public <T> void writeTo(OutputStream target, SheetLayout<T> layout, Iterable<? extends T> items)
      throws IOException {
    ListFile.write(target, progress, out -> write(layout, items, out));
  }

  // A sink over the stream would take an interrupted thread for a stream that fails.
  @SuppressWarnings("resource")
  private <T> void write(SheetLayout<T> layout, Iterable<? extends T> items, OutputStream target)
      throws IOException {
    Buffer line = new Buffer();
    JsonWriter json = JsonWriter.of(line);
    // One after the other: a strict writer takes one value alone.
    json.setLenient(true);
    JsonRow row = new JsonRow(layout.fields(), json);
    for (T item : items) {
      json.beginObject();
      row.begin();
      layout.write(item, row);
      json.endObject();
      line.writeByte('\n').writeTo(target);
    }
  }
}

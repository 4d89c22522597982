package dev.portalsdk.core.spi.json;

import static java.util.Objects.requireNonNull;

import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.error.Origin;
import dev.portalsdk.core.page.Extent;
import dev.portalsdk.core.page.Page;
import dev.portalsdk.core.page.PageRequest;
import dev.portalsdk.core.page.RowFailure;
import dev.portalsdk.core.spi.http.Answer;
import dev.portalsdk.core.table.Row;
import dev.portalsdk.core.table.RowReader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/**
 * A portal's answer in JSON, read strictly: nothing is guessed, nothing is left out in silence.
 *
 * <p>What it is read into are plain records, whose components are the fields of the portal:
 *
 * <pre>{@code
 * record Invoices(List<Invoice> facturas, long total) {}
 * record Invoice(String recepcion, String factura, BigDecimal importe, @Nullable String planilla) {}
 *
 * JsonPage page = JsonPage.of(answer, settings.columns());
 * Invoices read = page.read(Invoices.class);
 * Page<Bill> bills = page.rows("facturas", Invoice.class, read.facturas(), request, Bills::of).build();
 * }</pre>
 *
 * <p>A component is a {@code String}, {@code long}, {@code int}, {@code boolean}, {@code
 * BigDecimal}, another such record, or a {@code List} of one of these; {@code long} and the like
 * have no class of their own here, so that what may be absent is a {@code BigDecimal} or a text. A
 * component that is {@code @Nullable} may be null or absent, all others have to be there. A field
 * that no component has is passed over, and the origin is told once.
 *
 * <p>An answer is held to RFC 8259 by the letter, in what is passed over too: UTF-8, whatever
 * charset the portal declares, no control character in a text, no other forms of numbers, nothing
 * nested more than 255 deep. In what is read, a text with half of a character is refused as well.
 * Each failure names its place, such as {@code $.facturas[3].importe}, and no value. This class is
 * immutable and thread-safe.
 */
public final class JsonPage {

  private static final int MARK_BYTES = 3;

  private final Origin origin;
  private final byte[] bytes;
  private final int start;
  private final FieldNames names;

  private JsonPage(Origin origin, byte[] bytes, FieldNames names) {
    this.origin = origin;
    this.bytes = bytes;
    this.start = startsWithMark(bytes) ? MARK_BYTES : 0;
    this.names = names;
  }

  /**
   * Returns the JSON of an answer.
   *
   * @param answer what came back
   */
  public static JsonPage of(Answer answer) {
    return of(answer, Map.of());
  }

  /**
   * Returns the JSON of an answer, some fields of which may have other names.
   *
   * @param answer what came back
   * @param aliases other names by the name of a component, such as those that a user sets
   * @throws dev.portalsdk.core.error.SdkException of the answer's origin, if it is no JSON at all,
   *     but a page or nothing
   */
  public static JsonPage of(Answer answer, Map<String, ? extends Collection<String>> aliases) {
    JsonPage page = new JsonPage(answer.origin(), answer.bytes(), FieldNames.of(aliases));
    page.requireJson();
    return page;
  }

  /** Returns what was asked of which portal. */
  public Origin origin() {
    return origin;
  }

  /**
   * Reads the whole of it into a record.
   *
   * @param type a plain record
   * @throws dev.portalsdk.core.error.SdkException of the origin, with code {@code PAGE_CHANGED} if
   *     a field is missing, null or of another type, {@code MALFORMED_RESPONSE} if it breaks the
   *     rules of JSON, or truncated if its end is missing
   * @throws IllegalArgumentException if the type is no record of such components
   */
  public <T extends Record> T read(Class<T> type) {
    WireType<T> wire = WireType.of(requireNonNull(type, "type"), names);
    JsonPath path = new JsonPath();
    Reading reading = new Reading(origin, path);
    JsonScanner scanner = new JsonScanner(bytes, start);
    try {
      T value = wire.read(scanner, scanner.kind(), reading);
      scanner.requireEnd();
      reading.tellUnknownFields();
      return value;
    } catch (JsonFault fault) {
      if (fault.isCut()) {
        throw origin.truncated("the JSON ends before it is closed, at " + path);
      }
      throw reading.malformed("it breaks the rules of JSON: " + fault.rule());
    }
  }

  /**
   * Makes items of the rows of a list that was read; a row that the mapper refuses becomes a
   * failure and hides no other.
   *
   * @param field where the list stands, such as {@code facturas}
   * @param type of a row
   * @param rows the rows as they were read
   * @param request which page this is
   * @param mapper makes an item of a row: {@link Row#read} reads a text that it may refuse, by the
   *     name of its component
   * @return the page, to which more may be said
   */
  public <W extends Record, T> Page.Builder<T> rows(
      String field,
      Class<W> type,
      List<W> rows,
      PageRequest request,
      BiFunction<? super W, ? super Row, T> mapper) {
    List<T> items = new ArrayList<>(rows.size());
    List<RowFailure> failures = new ArrayList<>();
    WireShape shape = WireShape.of(type);
    RowReader reader = RowReader.of(shape.names());
    for (int i = 0; i < rows.size(); i++) {
      W wire = rows.get(i);
      WireRow row = new WireRow(shape, wire, "$." + field, i);
      reader.read(row, read -> mapper.apply(wire, read), items::add, failures::add);
    }
    return Page.builder(origin, request, items, failures);
  }

  /**
   * Returns the page of a numbered list that prints which rows of how many it shows: it leads to
   * the next page unless it is at the end.
   *
   * @param rows what {@link #rows} returned
   * @param field where the range stands, such as {@code paginado}
   * @param shown the range as it was read, such as {@code 1-10 de 12} or {@code 0 de 0}
   * @param request which page this is
   * @throws dev.portalsdk.core.error.SdkException of the origin, with code {@code PAGE_CHANGED}, if
   *     it is no such range
   */
  public <T> Page<T> ranged(Page.Builder<T> rows, String field, String shown, PageRequest request) {
    Extent extent = extent(field, shown);
    rows.extent(extent);
    return extent.atEnd()
        ? rows.build()
        : rows.next(PageRequest.number(request.number() + 1)).build();
  }

  private Extent extent(String field, String shown) {
    try {
      return Extent.parse(shown);
    } catch (IllegalArgumentException noRange) {
      throw origin.unreadable(
          ErrorCode.PAGE_CHANGED, "$." + field + ": a range such as 1-10 de 12 was expected");
    }
  }

  private void requireJson() {
    int first = start;
    while (first < bytes.length && JsonScanner.isSpace(bytes[first])) {
      first++;
    }
    if (first == bytes.length) {
      throw origin.unreadable(ErrorCode.UNEXPECTED_CONTENT, "the answer is empty, not JSON");
    }
    if (bytes[first] == '<') {
      throw origin.unreadable(ErrorCode.UNEXPECTED_CONTENT, "the answer is a page, not JSON");
    }
  }

  private static boolean startsWithMark(byte[] bytes) {
    return bytes.length >= MARK_BYTES
        && bytes[0] == (byte) 0xEF
        && bytes[1] == (byte) 0xBB
        && bytes[2] == (byte) 0xBF;
  }

  /** Returns of what it is the answer; never what is in it. */
  @Override
  public String toString() {
    return "JsonPage[" + origin + "]";
  }
}

package dev.portalsdk.core.table;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The cells of a row as the portal showed them, by header, kept beside the typed values.
 *
 * <p>Added columns are here too. The texts may hold personal data, so {@code toString} shows none.
 * This class is immutable and thread-safe.
 */
public final class Shown {

  private static final Shown NOTHING = new Shown(List.of(), List.of());

  private final List<String> headers;
  private final List<String> texts;

  Shown(List<String> headers, List<String> texts) {
    this.headers = headers;
    this.texts = texts;
  }

  /** Returns the shown texts of something that no portal showed. */
  public static Shown nothing() {
    return NOTHING;
  }

  /**
   * Returns these texts.
   *
   * @param texts text by header, in the portal's order
   */
  public static Shown of(Map<String, String> texts) {
    return new Shown(List.copyOf(texts.keySet()), List.copyOf(texts.values()));
  }

  /**
   * Returns these texts of one row, under headers that all rows share.
   *
   * @param headers in the portal's order, such as {@code Recepción} and {@code Factura}
   * @param texts as many, in the same order
   * @throws IllegalArgumentException if there are more of one than of the other
   */
  public static Shown of(List<String> headers, List<String> texts) {
    if (headers.size() != texts.size()) {
      throw new IllegalArgumentException("Each header has one text");
    }
    return new Shown(List.copyOf(headers), List.copyOf(texts));
  }

  /**
   * Returns the text under a header as the manual prints it.
   *
   * @param header such as {@code IMPORTE}; accents, case and spaces do not matter
   */
  public Optional<String> text(String header) {
    String folded = HeaderText.fold(header);
    for (int i = 0; i < headers.size(); i++) {
      if (headers.get(i).equals(header) || HeaderText.fold(headers.get(i)).equals(folded)) {
        return Optional.of(texts.get(i));
      }
    }
    return Optional.empty();
  }

  /** Returns all texts by header, in the portal's order. */
  public Map<String, String> asMap() {
    Map<String, String> map = new LinkedHashMap<>();
    for (int i = 0; i < headers.size(); i++) {
      map.put(headers.get(i), texts.get(i));
    }
    return Collections.unmodifiableMap(map);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Shown that && headers.equals(that.headers) && texts.equals(that.texts);
  }

  @Override
  public int hashCode() {
    return 31 * headers.hashCode() + texts.hashCode();
  }

  /** Returns the headers alone: texts may be personal. */
  @Override
  public String toString() {
    return "Shown" + headers;
  }
}

package dev.portalsdk.core.table;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The headers of a table, by which it is found and its cells are named: never by position.
 *
 * <p>Each column has the header that the manual prints and aliases for it. Accents, case and runs
 * of spaces do not matter. This class is immutable and thread-safe.
 *
 * <pre>{@code
 * Columns.builder()
 *     .column("FECHA FACTURA")
 *     .column("OPCIONES", "OPCIO")
 *     .key("NÚMERO FACTURA")
 *     .build();
 * }</pre>
 */
public final class Columns {

  private final Map<String, List<String>> aliases;
  private final Map<String, Set<String>> folded;
  private final Map<String, String> byText = new HashMap<>();
  private final BitSet firstLetters = new BitSet();
  private final @Nullable String key;
  private final @Nullable String emptyMarker;

  private Columns(
      Map<String, List<String>> aliases, @Nullable String key, @Nullable String emptyMarker) {
    this.aliases = Collections.unmodifiableMap(aliases);
    this.folded = folded(aliases);
    folded.forEach((header, texts) -> texts.forEach(text -> nameBy(text, header)));
    this.key = key;
    this.emptyMarker = emptyMarker;
  }

  private void nameBy(String text, String header) {
    byText.put(text, header);
    if (!text.isEmpty()) {
      firstLetters.set(text.charAt(0));
    }
  }

  private static Map<String, Set<String>> folded(Map<String, List<String>> aliases) {
    Map<String, Set<String>> folded = new LinkedHashMap<>();
    Set<String> taken = new HashSet<>();
    aliases.forEach(
        (header, texts) -> {
          Set<String> own = Set.copyOf(texts.stream().map(HeaderText::fold).toList());
          if (own.stream().anyMatch(taken::contains)) {
            throw new IllegalArgumentException("A text of '" + header + "' names another column");
          }
          taken.addAll(own);
          folded.put(header, own);
        });
    return Collections.unmodifiableMap(folded);
  }

  /** Starts a list of columns. */
  public static Builder builder() {
    return new Builder();
  }

  /** Returns the headers, as the manual prints them, in its order. */
  public List<String> headers() {
    return List.copyOf(aliases.keySet());
  }

  /**
   * Returns these columns with more aliases, such as those that a user sets for a portal that
   * renamed a header.
   *
   * @param more header of these columns to other texts; headers of other tables are passed over
   * @throws IllegalArgumentException if a text would name two columns
   */
  public Columns withAliases(Map<String, ? extends Collection<String>> more) {
    if (more.isEmpty()) {
      return this;
    }
    Map<String, List<String>> all = new LinkedHashMap<>();
    aliases.forEach(
        (header, texts) -> {
          List<String> together = new ArrayList<>(texts);
          together.addAll(named(header, more));
          all.put(header, List.copyOf(together));
        });
    return new Columns(all, key, emptyMarker);
  }

  private static List<String> named(String header, Map<String, ? extends Collection<String>> more) {
    String folded = HeaderText.fold(header);
    return more.entrySet().stream()
        .filter(entry -> HeaderText.fold(entry.getKey()).equals(folded))
        .<String>flatMap(entry -> entry.getValue().stream())
        .toList();
  }

  /**
   * Compares these columns with a row of texts that may be their headers.
   *
   * @param shown the texts of a row, from left to right
   */
  public HeaderMatch match(List<String> shown) {
    return HeaderMatch.of(folded, shown);
  }

  /**
   * Returns the header that a text stands for, empty if it is none of these.
   *
   * @param shown a text, such as {@code Numero factura:}
   */
  public Optional<String> named(String shown) {
    return mayName(shown)
        ? Optional.ofNullable(byText.get(HeaderText.fold(shown)))
        : Optional.empty();
  }

  /** Whether folding is worth its time: most texts are no header. */
  private boolean mayName(String shown) {
    if (shown.isEmpty()) {
      return false;
    }
    char first = shown.charAt(0);
    if (first > '~' || first <= ' ') {
      return true;
    }
    return firstLetters.get(Character.toLowerCase(first)) && mayFold(shown);
  }

  private boolean mayFold(String shown) {
    for (String text : byText.keySet()) {
      if (HeaderText.mayFold(shown, text)) {
        return true;
      }
    }
    return false;
  }

  /** Returns the header of the column that names a row at the portal, if there is one. */
  Optional<String> key() {
    return Optional.ofNullable(key);
  }

  /** Returns whether the text is known by which the portal marks an empty list. */
  public boolean hasEmptyMarker() {
    return emptyMarker != null;
  }

  /** Returns the folded text by which the portal marks an empty list, if it is known. */
  Optional<String> emptyMarker() {
    return Optional.ofNullable(emptyMarker).map(HeaderText::fold);
  }

  /** Collects columns. Not thread-safe. */
  public static final class Builder {
    private final Map<String, List<String>> aliases = new LinkedHashMap<>();
    private @Nullable String key;
    private @Nullable String emptyMarker;

    private Builder() {}

    /**
     * Adds a column.
     *
     * @param header its text in the manual, by which rows are read
     * @param others other texts that a portal shows for it
     * @throws IllegalArgumentException if the header was added before
     */
    public Builder column(String header, String... others) {
      List<String> texts = new ArrayList<>(List.of(others));
      texts.add(0, header);
      if (aliases.putIfAbsent(header, List.copyOf(texts)) != null) {
        throw new IllegalArgumentException("The column '" + header + "' is there already");
      }
      return this;
    }

    /** Adds a column whose cell names the row at the portal, such as an invoice's number. */
    public Builder key(String header, String... others) {
      this.key = header;
      return column(header, others);
    }

    /**
     * Sets the text by which the portal marks an empty list; a table with neither rows nor this
     * text then counts as changed.
     */
    public Builder emptyMarker(String text) {
      this.emptyMarker = text;
      return this;
    }

    /** Returns the columns. */
    public Columns build() {
      return new Columns(new LinkedHashMap<>(aliases), key, emptyMarker);
    }
  }
}

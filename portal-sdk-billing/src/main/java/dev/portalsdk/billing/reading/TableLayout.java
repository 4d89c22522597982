package dev.portalsdk.billing.reading;

import dev.portalsdk.core.pdf.PdfPiece;
import dev.portalsdk.core.pdf.PdfText;
import dev.portalsdk.core.table.Columns;
import dev.portalsdk.core.table.HeaderMatch;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The headers of a table of a document: those that every payer prints, and those that some do not.
 */
final class TableLayout {

  private final Map<String, List<String>> headers;
  private final Set<String> optional;
  private final @Nullable String emptyMarker;
  private final Map<String, ? extends Collection<String>> more;

  private TableLayout(
      Map<String, List<String>> headers,
      Set<String> optional,
      @Nullable String emptyMarker,
      Map<String, ? extends Collection<String>> more) {
    this.headers = headers;
    this.optional = optional;
    this.emptyMarker = emptyMarker;
    this.more = more;
  }

  static TableLayout empty() {
    return new TableLayout(Map.of(), Set.of(), null, Map.of());
  }

  TableLayout column(String header, String... aliases) {
    Map<String, List<String>> all = new LinkedHashMap<>(headers);
    all.put(header, List.of(aliases));
    return new TableLayout(all, optional, emptyMarker, more);
  }

  TableLayout optional(String header, String... aliases) {
    Set<String> all = new LinkedHashSet<>(optional);
    all.add(header);
    return new TableLayout(headers, all, emptyMarker, more).column(header, aliases);
  }

  /** Returns this table, whose only row may be these words. */
  TableLayout emptyMarker(String words) {
    return new TableLayout(headers, optional, words, more);
  }

  TableLayout withAliases(Map<String, ? extends Collection<String>> aliases) {
    TableLayout layout = new TableLayout(headers, optional, emptyMarker, aliases);
    layout.columns(Set.of());
    return layout;
  }

  /** Returns the columns that this text has, all that are required in any case. */
  Columns in(PdfText text) {
    Columns all = columns(Set.of());
    return text.lines().stream()
        .map(line -> all.match(line.pieces().stream().map(PdfPiece::text).toList()))
        .filter(match -> optional.containsAll(match.missing()))
        .map(HeaderMatch::missing)
        .findFirst()
        .map(missing -> columns(Set.copyOf(missing)))
        .orElseGet(() -> columns(optional));
  }

  private Columns columns(Set<String> absent) {
    Columns.Builder columns = Columns.builder();
    headers.forEach(
        (header, aliases) -> {
          if (!absent.contains(header)) {
            columns.column(header, aliases.toArray(String[]::new));
          }
        });
    if (emptyMarker != null) {
      columns.emptyMarker(emptyMarker);
    }
    return columns.build().withAliases(more);
  }
}

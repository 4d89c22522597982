package dev.portalsdk.certificates.reading;

import dev.portalsdk.core.pdf.PdfLine;
import dev.portalsdk.core.pdf.PdfPiece;
import dev.portalsdk.core.table.Columns;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Where labels stand, to tell one from a name that only looks like it.
 *
 * <p>A label that every certificate has cannot be feigned, as it would stand there twice. One that
 * some lack is believed where it starts at the left edge of one that all have.
 */
final class LabelPlaces {

  private static final double ALIGNED = 1.0;
  private static final int LONGEST_LABEL = 8;

  private final Columns labels;
  private final Map<String, List<Double>> marked = new HashMap<>();
  private final Map<String, List<Double>> unmarked = new HashMap<>();

  LabelPlaces(List<PdfLine> lines, Columns labels) {
    this.labels = labels;
    lines.forEach(line -> line.pieces().forEach(this::take));
  }

  private void take(PdfPiece piece) {
    String text = piece.text();
    int colon = text.indexOf(':');
    Optional<String> label = labels.named(text);
    if (label.isEmpty() && colon > 0) {
      label = labels.named(text.substring(0, colon));
    }
    label.ifPresent(
        found ->
            (colon > 0 ? marked : unmarked)
                .computeIfAbsent(found, none -> new ArrayList<>())
                .add(piece.left()));
  }

  /** Returns which of these labels stands where none that every certificate has does. */
  Optional<String> astray(Set<String> optional) {
    List<Double> edges =
        labels.headers().stream()
            .filter(label -> !optional.contains(label))
            .flatMap(this::edges)
            .distinct()
            .toList();
    return optional.stream()
        .filter(label -> edges(label).anyMatch(left -> !isAmong(left, edges)))
        .findFirst();
  }

  private Stream<Double> edges(String label) {
    return marked.getOrDefault(label, unmarked.getOrDefault(label, List.of())).stream();
  }

  private static boolean isAmong(double left, List<Double> edges) {
    return edges.stream().anyMatch(edge -> Math.abs(edge - left) <= ALIGNED);
  }

  /**
   * Returns which of these labels a text holds, its colon behind it: it may stand alone elsewhere.
   */
  Optional<String> within(String text, Set<String> optional) {
    for (int colon = text.indexOf(':'); colon > 0; colon = text.indexOf(':', colon + 1)) {
      int start = colon;
      for (int words = 0; words < LONGEST_LABEL && start > 0; words++) {
        start = Math.max(0, text.lastIndexOf(' ', start - 1));
        Optional<String> label =
            labels.named(text.substring(start, colon).strip()).filter(optional::contains);
        if (label.isPresent()) {
          return label;
        }
      }
    }
    return Optional.empty();
  }
}

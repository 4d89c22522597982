package dev.portalsdk.core.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How the texts of a row compare with the headers of {@link Columns}: which stand where, which are
 * missing or there twice, and which are new.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class HeaderMatch {

  // Comparing takes time in proportion to the length, and a portal may write what it likes.
  private static final int LONGEST_NEAR = 200;

  private final Map<String, Integer> positions;
  private final List<String> shown;
  private final List<String> missing;
  private final List<String> doubled;
  private final List<String> added;

  private HeaderMatch(
      Map<String, Integer> positions,
      List<String> shown,
      List<String> missing,
      List<String> doubled,
      List<String> added) {
    this.positions = Collections.unmodifiableMap(positions);
    this.shown = List.copyOf(shown);
    this.missing = List.copyOf(missing);
    this.doubled = List.copyOf(doubled);
    this.added = List.copyOf(added);
  }

  static HeaderMatch of(Map<String, Set<String>> aliases, List<String> shown) {
    List<String> folded = shown.stream().map(HeaderText::fold).toList();
    Map<String, Integer> positions = new HashMap<>();
    List<String> missing = new ArrayList<>();
    List<String> doubled = new ArrayList<>();
    Set<Integer> taken = new HashSet<>();
    aliases.forEach(
        (header, texts) -> {
          List<Integer> found = positionsOf(texts, folded);
          taken.addAll(found);
          if (found.isEmpty()) {
            missing.add(header);
          } else if (found.size() > 1) {
            doubled.add(header);
          } else {
            positions.put(header, found.get(0));
          }
        });
    return new HeaderMatch(positions, shown, missing, doubled, untaken(shown, taken));
  }

  private static List<Integer> positionsOf(Set<String> wanted, List<String> folded) {
    List<Integer> found = new ArrayList<>();
    for (int i = 0; i < folded.size(); i++) {
      if (wanted.contains(folded.get(i))) {
        found.add(i);
      }
    }
    return found;
  }

  private static List<String> untaken(List<String> shown, Set<Integer> taken) {
    List<String> rest = new ArrayList<>();
    for (int i = 0; i < shown.size(); i++) {
      if (!taken.contains(i) && !shown.get(i).isBlank()) {
        rest.add(shown.get(i));
      }
    }
    return rest;
  }

  /** Returns whether each header stands there exactly once. */
  public boolean isComplete() {
    return missing.isEmpty() && doubled.isEmpty();
  }

  /** Returns how many headers stand there. */
  public int found() {
    return positions.size() + doubled.size();
  }

  /** Returns the headers that are missing. */
  public List<String> missing() {
    return missing;
  }

  /** Returns the headers that are there more than once. */
  public List<String> doubled() {
    return doubled;
  }

  /** Returns the texts that are no header of these columns. */
  public List<String> added() {
    return added;
  }

  /** Returns where each header that is there once stands, from 0. */
  Map<String, Integer> positions() {
    return positions;
  }

  /** Returns all texts of the row, from left to right. */
  List<String> shown() {
    return shown;
  }

  /** Returns a phrase such as {@code missing: IMPORTE (nearest: IMPORTES)}. */
  public String describe() {
    List<String> parts = new ArrayList<>();
    if (!missing.isEmpty()) {
      parts.add("missing: " + String.join(", ", missing.stream().map(this::withNearest).toList()));
    }
    if (!doubled.isEmpty()) {
      parts.add("doubled: " + String.join(", ", doubled));
    }
    return parts.isEmpty() ? "all there" : HeaderText.quoted(String.join("; ", parts));
  }

  private String withNearest(String header) {
    String folded = HeaderText.fold(header);
    return added.stream()
        .filter(text -> text.length() <= LONGEST_NEAR)
        .min(Comparator.comparingInt(text -> HeaderText.distance(folded, HeaderText.fold(text))))
        .filter(text -> HeaderText.distance(folded, HeaderText.fold(text)) <= folded.length() / 2)
        .map(text -> header + " (nearest: " + text + ")")
        .orElse(header);
  }

  @Override
  public String toString() {
    return describe();
  }
}

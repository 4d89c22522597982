package dev.portalsdk.core.spi.json;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Under which names a portal sends the fields of records. Immutable and thread-safe.
 *
 * @param aliases other names by the name of a component
 */
record FieldNames(Map<String, List<String>> aliases) {

  private static final FieldNames AS_DECLARED = new FieldNames(Map.of());

  static FieldNames of(Map<String, ? extends Collection<String>> aliases) {
    if (aliases.isEmpty()) {
      return AS_DECLARED;
    }
    Map<String, List<String>> copy = new LinkedHashMap<>();
    aliases.forEach((name, others) -> copy.put(name, List.copyOf(others)));
    return new FieldNames(Map.copyOf(copy));
  }

  boolean areAsDeclared() {
    return aliases.isEmpty();
  }

  /** Returns all names of a component, its own first. */
  List<String> of(String component) {
    List<String> names = new ArrayList<>();
    names.add(component);
    names.addAll(aliases.getOrDefault(component, List.of()));
    return names;
  }
}

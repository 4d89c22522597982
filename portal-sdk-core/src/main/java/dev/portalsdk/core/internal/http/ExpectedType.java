package dev.portalsdk.core.internal.http;

import dev.portalsdk.core.document.MediaType;
import java.util.Set;

/** Which types, as first bytes tell them, may be the one that is expected. */
final class ExpectedType {

  private ExpectedType() {}

  static boolean covers(MediaType expected, MediaType found) {
    return expected.equals(MediaType.UNKNOWN)
        || expected.equals(found)
        || alike(expected).contains(found);
  }

  /** Whether it may be the portal's login or apology, at which a script looks first. */
  static boolean mayBePage(MediaType found) {
    return found.equals(MediaType.HTML) || found.equals(MediaType.JSON);
  }

  private static Set<MediaType> alike(MediaType expected) {
    if (expected.equals(MediaType.XLSX)) {
      // A workbook may begin with any of its parts.
      return Set.of(MediaType.ZIP);
    }
    if (expected.equals(MediaType.ZIP)) {
      return Set.of(MediaType.XLSX);
    }
    if (expected.equals(MediaType.TEXT)) {
      // The first cell of a CSV file may begin with a bracket.
      return Set.of(MediaType.JSON);
    }
    return Set.of();
  }
}

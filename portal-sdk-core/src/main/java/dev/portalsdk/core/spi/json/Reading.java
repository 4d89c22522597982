package dev.portalsdk.core.spi.json;

import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.error.Origin;
import dev.portalsdk.core.table.HeaderText;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * One reading of a document: where it is, and what it passed over. Not thread-safe.
 *
 * @param origin makes the exceptions
 * @param path where it is
 * @param unknown the names of fields that were passed over
 */
record Reading(Origin origin, JsonPath path, Set<String> unknown) {

  private static final int MOST_NOTICES = 20;
  private static final int LONGEST_NAME = 60;

  Reading(Origin origin, JsonPath path) {
    this(origin, path, new LinkedHashSet<>());
  }

  RuntimeException changed(String what) {
    return origin.unreadable(ErrorCode.PAGE_CHANGED, path + ": " + what);
  }

  RuntimeException malformed(String what) {
    return origin.unreadable(ErrorCode.MALFORMED_RESPONSE, path + ": " + what);
  }

  void passOver(String name) {
    if (unknown.size() < MOST_NOTICES) {
      unknown.add(name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name);
    }
  }

  void tellUnknownFields() {
    unknown.forEach(name -> origin.noticed("added field: " + HeaderText.quoted(name)));
  }
}

package dev.portalsdk.billing.internal.sancor;

import dev.portalsdk.core.desk.EntryId;
import dev.portalsdk.core.identity.CaseNumber;
import java.util.Map;

/** The parameters by which one thing of a list is asked for. */
final class Named {

  private Named() {}

  /** The parameter that names an entry of a list. */
  static Map<String, String> of(EntryId id) {
    return Map.of("id", id.text());
  }

  /** The parameter that names a case. */
  static Map<String, String> of(CaseNumber number) {
    return Map.of("numeroDeGestion", number.formatted());
  }
}

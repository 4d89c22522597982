package dev.portalsdk.testkit.internal.documents;

import static java.util.Objects.requireNonNull;

/**
 * What an employer does, by its code of the international classification (CIIU).
 *
 * @param code such as {@code 861010}
 * @param description such as {@code Servicios de internación}
 */
public record Activity(String code, String description) {

  /** Checks that both are there. */
  public Activity {
    requireNonNull(code, "code");
    requireNonNull(description, "description");
  }

  String shown() {
    return code + " - " + description;
  }
}

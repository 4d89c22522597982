package dev.portalsdk.core;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Optional;

/**
 * A question that a portal puts to a person and that this library never answers by itself, such as
 * "No soy un robot".
 *
 * @param id the name by which the answer is given
 * @param kind what sort of question it is, such as {@code captcha}
 * @param expires when the portal forgets it, empty if it does not say
 */
public record Challenge(String id, String kind, Optional<Instant> expires) {

  /** Checks that all are there. */
  public Challenge {
    requireNonNull(id, "id");
    requireNonNull(kind, "kind");
    requireNonNull(expires, "expires");
  }
}

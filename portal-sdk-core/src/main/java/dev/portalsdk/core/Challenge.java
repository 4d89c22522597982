package dev.portalsdk.core;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A question that a portal puts to a person and that this library never answers by itself, such as
 * "No soy un robot".
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Challenge implements Serializable {

  private static final long serialVersionUID = 1L;

  private final String id;
  private final String kind;
  private final @Nullable Instant expires;

  /**
   * Creates one.
   *
   * @param id the name by which the answer is given
   * @param kind what sort of question it is, such as {@code captcha}
   * @param expires when the portal forgets it, null if it does not say
   */
  public Challenge(String id, String kind, @Nullable Instant expires) {
    this.id = requireNonNull(id, "id");
    this.kind = requireNonNull(kind, "kind");
    this.expires = expires;
  }

  /** Returns the name by which the answer is given. */
  public String id() {
    return id;
  }

  /** Returns what sort of question it is, such as {@code captcha}. */
  public String kind() {
    return kind;
  }

  /** Returns when the portal forgets the question, if it says so. */
  public Optional<Instant> expires() {
    return Optional.ofNullable(expires);
  }

  @Override
  public String toString() {
    return "Challenge[" + kind + "]";
  }
}

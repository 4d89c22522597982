package dev.portalsdk.core;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A question that a portal puts to a person and that this library never answers by itself, such as
 * "No soy un robot".
 *
 * <p>It arrives with a {@link dev.portalsdk.core.error.HumanChallengeException}; a person's answer
 * goes back under its {@link #id} by {@link dev.portalsdk.core.client.Portal#answer}.
 *
 * <pre>{@code
 * Challenge.builder("7f3a", "captcha").words("No soy un robot").build();
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Challenge implements Serializable {

  private static final long serialVersionUID = 1L;

  private final String id;
  private final String kind;
  private final @Nullable String words;
  private final @Nullable URI page;
  private final @Nullable Instant expires;

  private Challenge(Builder builder) {
    this.id = builder.id;
    this.kind = builder.kind;
    this.words = builder.words;
    this.page = builder.page;
    this.expires = builder.expires;
  }

  /**
   * Starts a question.
   *
   * @param id the name by which the answer is given
   * @param kind what sort of question it is, such as {@code captcha}
   */
  public static Builder builder(String id, String kind) {
    return new Builder(requireNonNull(id, "id"), requireNonNull(kind, "kind"));
  }

  /** Returns the name by which the answer is given. */
  public String id() {
    return id;
  }

  /** Returns what sort of question it is, such as {@code captcha}. */
  public String kind() {
    return kind;
  }

  /** Returns the portal's own words, such as {@code No soy un robot}, if it shows some. */
  public Optional<String> words() {
    return Optional.ofNullable(words);
  }

  /** Returns the page on which a person sees the question, if there is one to go to. */
  public Optional<URI> page() {
    return Optional.ofNullable(page);
  }

  /** Returns when the portal forgets the question, if it says so. */
  public Optional<Instant> expires() {
    return Optional.ofNullable(expires);
  }

  /** Returns the kind alone. */
  @Override
  public String toString() {
    return "Challenge[" + kind + "]";
  }

  /** Collects what is known of a question. Not thread-safe. */
  public static final class Builder {
    private final String id;
    private final String kind;
    private @Nullable String words;
    private @Nullable URI page;
    private @Nullable Instant expires;

    private Builder(String id, String kind) {
      this.id = id;
      this.kind = kind;
    }

    /** Sets the portal's own words, such as {@code No soy un robot}. */
    public Builder words(String words) {
      this.words = requireNonNull(words, "words");
      return this;
    }

    /** Sets the page on which a person sees the question. */
    public Builder page(URI page) {
      this.page = requireNonNull(page, "page");
      return this;
    }

    /** Sets when the portal forgets the question. */
    public Builder expires(Instant expires) {
      this.expires = requireNonNull(expires, "expires");
      return this;
    }

    /** Returns the question. */
    public Challenge build() {
      return new Challenge(this);
    }
  }
}

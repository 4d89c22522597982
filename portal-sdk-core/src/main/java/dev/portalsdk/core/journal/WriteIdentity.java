package dev.portalsdk.core.journal;

import static java.util.Objects.requireNonNull;

import dev.portalsdk.core.PortalId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What makes a write the one it is: the portal, what is done there and to what, and the SHA-256 of
 * what is sent.
 *
 * <p>Two writes of one identity are one, and happen once. A subject may take one content alone, as
 * an invoice has one file; then another content for it is a conflict. This class is immutable and
 * thread-safe.
 */
public final class WriteIdentity {

  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]*");
  private static final int MARKED = 8;
  private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

  private final PortalId portal;
  private final String operation;
  private final Map<String, String> subject;
  private final String sha256;
  private final boolean exclusive;

  private WriteIdentity(Builder builder) {
    this.portal = builder.portal;
    this.operation = builder.operation;
    this.subject = Collections.unmodifiableMap(new LinkedHashMap<>(builder.subject));
    this.sha256 = builder.sha256 == null ? Digest.of(parts()) : builder.sha256;
    this.exclusive = builder.exclusive;
  }

  /**
   * Starts an identity.
   *
   * @param portal where it is done
   * @param operation the fixed phrase for what is done, such as {@code upload document}
   */
  public static Builder builder(PortalId portal, String operation) {
    return new Builder(portal, operation);
  }

  /** Returns where it is done. */
  public PortalId portal() {
    return portal;
  }

  /** Returns what is done, such as {@code upload document}. */
  public String operation() {
    return operation;
  }

  /** Returns to what it is done, by name, such as {@code invoice}, in a fixed order. */
  public Map<String, String> subject() {
    return subject;
  }

  /**
   * Returns the SHA-256 of what is sent, as 64 lower-case hexadecimal digits; that of the subject
   * where nothing else is sent.
   */
  public String sha256() {
    return sha256;
  }

  /** Returns whether the subject takes one content alone. */
  public boolean exclusive() {
    return exclusive;
  }

  /** Returns the name under which a journal keeps it: one for each content, or for the subject. */
  public WriteId id() {
    List<String> parts = parts();
    if (!exclusive) {
      parts.add(sha256);
    }
    return WriteId.parse(portal + "-" + Digest.name(parts));
  }

  static void requireName(String name) {
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException("A part of a write has a name in lower case");
    }
  }

  /**
   * Returns a short mark of all this, such as {@code a1b2c3d4}: where a portal shows a free text,
   * it tells this write from all others.
   */
  public String mark() {
    List<String> parts = parts();
    parts.add(sha256);
    return Digest.of(parts).substring(0, MARKED);
  }

  private List<String> parts() {
    List<String> parts = new ArrayList<>(List.of(portal.text(), operation));
    subject.forEach(
        (name, value) -> {
          parts.add(name);
          parts.add(value);
        });
    return parts;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof WriteIdentity that
        && portal.equals(that.portal)
        && operation.equals(that.operation)
        && subject.equals(that.subject)
        && sha256.equals(that.sha256)
        && exclusive == that.exclusive;
  }

  @Override
  public int hashCode() {
    return Objects.hash(portal, operation, subject, sha256);
  }

  /** Returns portal, operation and the beginning of the SHA-256; a subject may be personal. */
  @Override
  public String toString() {
    return portal + " " + operation + " #" + sha256.substring(0, 8);
  }

  /** Collects an identity. Not thread-safe. */
  public static final class Builder {
    private final PortalId portal;
    private final String operation;
    private final Map<String, String> subject = new LinkedHashMap<>();
    private @Nullable String sha256;
    private boolean exclusive;

    private Builder(PortalId portal, String operation) {
      this.portal = requireNonNull(portal, "portal");
      this.operation = requireNonNull(operation, "operation");
    }

    /**
     * Adds a part of what it is done to; the order of the parts is part of the identity.
     *
     * @param name in lower case, such as {@code invoice}
     * @param value such as a stored reference
     * @throws IllegalArgumentException if the name is no such word, or is there already
     */
    public Builder subject(String name, String value) {
      requireName(name);
      if (subject.putIfAbsent(name, requireNonNull(value, "value")) != null) {
        throw new IllegalArgumentException("The subject has the part " + name + " already");
      }
      return this;
    }

    /**
     * Sets the SHA-256 of what is sent.
     *
     * @param sha256 64 lower-case hexadecimal digits
     * @throws IllegalArgumentException if the text is no such digest
     */
    public Builder sha256(String sha256) {
      if (!SHA256.matcher(sha256).matches()) {
        throw new IllegalArgumentException("A SHA-256 is 64 lower-case hexadecimal digits");
      }
      this.sha256 = sha256;
      return this;
    }

    /** Says that the subject takes one content alone: another one for it is a conflict. */
    public Builder exclusive() {
      this.exclusive = true;
      return this;
    }

    /** Returns the identity. */
    public WriteIdentity build() {
      return new WriteIdentity(this);
    }
  }
}

package dev.portalsdk.billing.agreement;

import static java.util.Objects.requireNonNull;

import dev.portalsdk.core.identity.Cuit;
import dev.portalsdk.core.identity.License;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A professional of a {@link Roster}, who joins an institution or leaves it.
 *
 * <p>It holds what a program knows, right or wrong, so that a roster can name all that is wrong at
 * once. All of it is personal, and {@code toString} shows none. This class is immutable and
 * thread-safe.
 *
 * <pre>{@code
 * RosterEntry.joining()
 *     .cuit(Cuit.parse("27-35215358-9"))
 *     .license(License.of("MP", "12345"))
 *     .text(RosterField.NAME, "Usar - Para Pruebas Conect.")
 *     .text(RosterField.LANDLINE, "(3493) 423567")
 *     ...
 *     .build();
 * }</pre>
 */
public final class RosterEntry {

  private final RosterChange change;
  private final Map<RosterField, String> texts;

  private RosterEntry(Builder builder) {
    this.change = builder.change;
    this.texts = Collections.unmodifiableMap(new EnumMap<>(builder.texts));
  }

  /** Starts the entry of somebody who joins. */
  public static Builder joining() {
    return builder(RosterChange.JOINING);
  }

  /** Starts the entry of somebody who leaves; as much is wanted as of who joins (L213). */
  public static Builder leaving() {
    return builder(RosterChange.LEAVING);
  }

  /**
   * Starts an entry.
   *
   * @param change what becomes of the professional
   */
  public static Builder builder(RosterChange change) {
    return new Builder(change);
  }

  /** Returns what becomes of the professional. */
  public RosterChange change() {
    return change;
  }

  /**
   * Returns what is known, if it is.
   *
   * @param field such as {@link RosterField#CUIT}
   */
  public Optional<String> text(RosterField field) {
    return Optional.ofNullable(texts.get(requireNonNull(field, "field")));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof RosterEntry that && change == that.change && texts.equals(that.texts);
  }

  @Override
  public int hashCode() {
    return 31 * change.hashCode() + texts.hashCode();
  }

  /**
   * Returns what is known and no text of it, such as {@code RosterEntry[JOINING, [NAME, CUIT]]}.
   */
  @Override
  public String toString() {
    return "RosterEntry[" + change + ", " + texts.keySet() + "]";
  }

  /** Collects an entry. Not thread-safe. */
  public static final class Builder {
    private final RosterChange change;
    private final Map<RosterField, String> texts = new EnumMap<>(RosterField.class);

    private Builder(RosterChange change) {
      this.change = requireNonNull(change, "change");
    }

    /**
     * Sets one of the twelve items; a blank text counts as absent.
     *
     * @param field which one
     * @param text what is known of it, such as {@code (3493) 423567}
     */
    public Builder text(RosterField field, String text) {
      requireNonNull(field, "field");
      if (requireNonNull(text, "text").isBlank()) {
        texts.remove(field);
      } else {
        texts.put(field, text.strip());
      }
      return this;
    }

    /** Sets the CUIT, written with hyphens. */
    public Builder cuit(Cuit cuit) {
      return text(RosterField.CUIT, cuit.formatted());
    }

    /** Sets the licence; the payer wants its kind with its number. */
    public Builder license(License license) {
      return text(RosterField.LICENSE, license.formatted());
    }

    /** Returns the entry, complete or not: {@link Roster#violations()} tells. */
    public RosterEntry build() {
      return new RosterEntry(this);
    }
  }
}

package dev.portalsdk.billing.agreement;

import static java.util.Objects.requireNonNull;

import dev.portalsdk.core.identity.Cuit;
import dev.portalsdk.core.identity.ProviderNumber;
import dev.portalsdk.core.table.Shown;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A professional who is attached to an institution in a payer's books, "prestador adherido", such
 * as {@code 8481}, {@code 27-35215358-9}, {@code Usar - Para Pruebas Conect.} (SanCor Salud's
 * manual L242-244).
 *
 * <p>Most are persons, so {@code toString} shows the payer's number alone. Two are equal if all but
 * the text as shown are. This class is immutable and thread-safe.
 */
public final class AttachedProfessional {

  private final ProviderNumber number;
  private final @Nullable Cuit cuit;
  private final String name;
  private final Shown shown;

  private AttachedProfessional(Builder builder) {
    this.number = builder.number;
    this.cuit = builder.cuit;
    this.name = requireNonNull(builder.name, "name");
    this.shown = builder.shown;
  }

  /**
   * Starts a professional; the name is required.
   *
   * @param number the payer's number, such as {@code 39944}
   */
  public static Builder builder(ProviderNumber number) {
    return new Builder(number);
  }

  /** Returns the payer's number, such as {@code 39944}. */
  public ProviderNumber number() {
    return number;
  }

  /** Returns the CUIT; empty if the payer has none, for which it shows {@code 0} (L243). */
  public Optional<Cuit> cuit() {
    return Optional.ofNullable(cuit);
  }

  /** Returns the name, "razón social", such as {@code USAR I}. */
  public String name() {
    return name;
  }

  /** Returns the cells as the portal showed them. */
  public Shown shown() {
    return shown;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof AttachedProfessional that
        && number.equals(that.number)
        && Objects.equals(cuit, that.cuit)
        && name.equals(that.name);
  }

  @Override
  public int hashCode() {
    return Objects.hash(number, cuit, name);
  }

  /** Returns the payer's number alone, such as {@code AttachedProfessional[39944]}. */
  @Override
  public String toString() {
    return "AttachedProfessional[" + number + "]";
  }

  /** Collects a professional. Not thread-safe. */
  public static final class Builder {
    private final ProviderNumber number;
    private @Nullable Cuit cuit;
    private @Nullable String name;
    private Shown shown = Shown.nothing();

    private Builder(ProviderNumber number) {
      this.number = requireNonNull(number, "number");
    }

    /** Sets the CUIT; leave it out if there is none. */
    public Builder cuit(Cuit cuit) {
      this.cuit = requireNonNull(cuit, "cuit");
      return this;
    }

    /** Sets the name, such as {@code USAR I}. */
    public Builder name(String name) {
      this.name = requireNonNull(name, "name");
      return this;
    }

    /** Sets the cells as the portal showed them. */
    public Builder shown(Shown shown) {
      this.shown = requireNonNull(shown, "shown");
      return this;
    }

    /**
     * Returns the professional.
     *
     * @throws NullPointerException naming the required part that is missing
     */
    public AttachedProfessional build() {
      return new AttachedProfessional(this);
    }
  }
}

package dev.portalsdk.certificates.coverage;

import static java.util.Objects.requireNonNull;

import dev.portalsdk.core.identity.Cuit;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who asks an employer for a clause of no repetition before its staff may enter a site,
 * "comitente": named by name, CUIT or both (IAPSER ART's manual L103).
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Comitente {

  private final @Nullable String name;
  private final @Nullable Cuit cuit;

  private Comitente(@Nullable String name, @Nullable Cuit cuit) {
    this.name = name;
    this.cuit = cuit;
  }

  /**
   * Returns one by name alone.
   *
   * @param name such as {@code Obras del Litoral S.A.}
   * @throws IllegalArgumentException if it is blank
   */
  public static Comitente of(String name) {
    return new Comitente(named(name), null);
  }

  /**
   * Returns one by CUIT alone.
   *
   * @param cuit such as {@code 30-71234567-1}
   */
  public static Comitente of(Cuit cuit) {
    return new Comitente(null, requireNonNull(cuit, "cuit"));
  }

  /**
   * Returns one by both.
   *
   * @param name such as {@code Obras del Litoral S.A.}
   * @param cuit such as {@code 30-71234567-1}
   * @throws IllegalArgumentException if the name is blank
   */
  public static Comitente of(String name, Cuit cuit) {
    return new Comitente(named(name), requireNonNull(cuit, "cuit"));
  }

  private static String named(String name) {
    String stripped = requireNonNull(name, "name").strip();
    if (stripped.isEmpty()) {
      throw new IllegalArgumentException("A comitente without a CUIT has a name");
    }
    return stripped;
  }

  /** Returns the name, if it is named by it. */
  public Optional<String> name() {
    return Optional.ofNullable(name);
  }

  /** Returns the CUIT, if it is named by it. */
  public Optional<Cuit> cuit() {
    return Optional.ofNullable(cuit);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Comitente that
        && Objects.equals(name, that.name)
        && Objects.equals(cuit, that.cuit);
  }

  @Override
  public int hashCode() {
    return Objects.hash(name, cuit);
  }

  /** Returns the CUIT alone, a person's masked: the name may be a person's too. */
  @Override
  public String toString() {
    return cuit == null ? "Comitente" : "Comitente[" + cuit + "]";
  }
}

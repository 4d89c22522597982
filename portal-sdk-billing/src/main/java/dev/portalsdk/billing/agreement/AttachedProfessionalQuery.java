package dev.portalsdk.billing.agreement;

import static java.util.Objects.requireNonNull;

import dev.portalsdk.core.identity.Cuit;
import dev.portalsdk.core.identity.ProviderNumber;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which attached professionals are asked for: all, or those of a number, a CUIT, a name (SanCor
 * Salud's manual L238-240).
 *
 * <p>This class is immutable and thread-safe.
 */
public final class AttachedProfessionalQuery {

  private static final AttachedProfessionalQuery ALL =
      new AttachedProfessionalQuery(null, null, null);

  private final @Nullable ProviderNumber number;
  private final @Nullable Cuit cuit;
  private final @Nullable String name;

  private AttachedProfessionalQuery(
      @Nullable ProviderNumber number, @Nullable Cuit cuit, @Nullable String name) {
    this.number = number;
    this.cuit = cuit;
    this.name = name;
  }

  /** Returns the query for all professionals of the institution. */
  public static AttachedProfessionalQuery all() {
    return ALL;
  }

  /**
   * Returns this query for the professional of a number.
   *
   * @param number the payer's, such as {@code 39944}
   */
  public AttachedProfessionalQuery number(ProviderNumber number) {
    return new AttachedProfessionalQuery(requireNonNull(number, "number"), cuit, name);
  }

  /** Returns this query for the professionals of a CUIT. */
  public AttachedProfessionalQuery cuit(Cuit cuit) {
    return new AttachedProfessionalQuery(number, requireNonNull(cuit, "cuit"), name);
  }

  /**
   * Returns this query for professionals by their name.
   *
   * @param name a part of the name, such as {@code usar}
   */
  public AttachedProfessionalQuery name(String name) {
    return new AttachedProfessionalQuery(number, cuit, requireNonNull(name, "name"));
  }

  /** Returns the payer's number, if it matters. */
  public Optional<ProviderNumber> number() {
    return Optional.ofNullable(number);
  }

  /** Returns the CUIT, if it matters. */
  public Optional<Cuit> cuit() {
    return Optional.ofNullable(cuit);
  }

  /** Returns the part of a name, if it matters. */
  public Optional<String> name() {
    return Optional.ofNullable(name);
  }

  /** Returns number and masked CUIT; never the name. */
  @Override
  public String toString() {
    return "AttachedProfessionalQuery[" + number + ", " + cuit + "]";
  }
}

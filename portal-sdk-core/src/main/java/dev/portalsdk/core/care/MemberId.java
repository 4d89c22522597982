package dev.portalsdk.core.care;

import static java.util.Objects.requireNonNull;

import dev.portalsdk.core.identity.Dni;
import dev.portalsdk.core.identity.MemberNumber;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which member of a payer is asked about, "asociado": by the member number, such as {@code
 * 123456/01}, or by the DNI, such as {@code 20.123.456}; by exactly one of the two (SanCor Salud's
 * manual L118).
 *
 * <p>Two are equal if they name the member in the same way: nothing here knows which DNI belongs to
 * which number. {@code toString} masks both. This class is immutable and thread-safe.
 */
public final class MemberId {

  private final @Nullable MemberNumber number;
  private final @Nullable Dni dni;

  private MemberId(@Nullable MemberNumber number, @Nullable Dni dni) {
    this.number = number;
    this.dni = dni;
  }

  /**
   * Returns the member with this number, "N° de Asociado".
   *
   * @param number such as {@code 123456/01}
   */
  public static MemberId of(MemberNumber number) {
    return new MemberId(requireNonNull(number, "number"), null);
  }

  /**
   * Returns the member with this DNI, "N° de DNI".
   *
   * @param dni such as {@code 20.123.456}
   */
  public static MemberId of(Dni dni) {
    return new MemberId(null, requireNonNull(dni, "dni"));
  }

  /** Returns the member number, empty if the member is named by the DNI. */
  public Optional<MemberNumber> number() {
    return Optional.ofNullable(number);
  }

  /** Returns the DNI, empty if the member is named by the member number. */
  public Optional<Dni> dni() {
    return Optional.ofNullable(dni);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof MemberId that
        && Objects.equals(number, that.number)
        && Objects.equals(dni, that.dni);
  }

  @Override
  public int hashCode() {
    return Objects.hash(number, dni);
  }

  /** Returns a masked form, such as {@code MemberId[******56]}. */
  @Override
  public String toString() {
    return "MemberId[" + (number == null ? dni : number) + "]";
  }
}

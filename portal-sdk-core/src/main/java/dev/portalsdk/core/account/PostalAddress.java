package dev.portalsdk.core.account;

import static java.util.Objects.requireNonNull;

import dev.portalsdk.core.table.Shown;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where a provider is, "domicilio", such as {@code J. D. Peron 281, 2142 Salto Grande, Santa Fe}.
 *
 * <p>What a portal leaves blank is absent. A blank or {@code 0} floor or apartment is absent too:
 * SanCor Salud's manual prints both in the same table (L160-170). {@link #shown()} keeps the cells
 * as they are, and equality does not look at it. It may be a person's, so {@code toString} shows
 * none of it. This class is immutable and thread-safe.
 */
public final class PostalAddress {

  private static final String NONE = "0";

  private final boolean principal;
  private final String street;
  private final String number;
  private final String floor;
  private final String apartment;
  private final String postalCode;
  private final String locality;
  private final String province;
  private final Shown shown;

  private PostalAddress(Builder builder) {
    this.principal = builder.principal;
    this.street = builder.street;
    this.number = builder.number;
    this.floor = builder.floor;
    this.apartment = builder.apartment;
    this.postalCode = builder.postalCode;
    this.locality = builder.locality;
    this.province = builder.province;
    this.shown = builder.shown;
  }

  /**
   * Starts an address.
   *
   * @param street such as {@code J. D. Peron}, "domicilio"
   */
  public static Builder builder(String street) {
    return new Builder(street);
  }

  /** Starts an address like this one, to say more about it. */
  public Builder toBuilder() {
    return new Builder(street)
        .principal(principal)
        .number(number)
        .floor(floor)
        .apartment(apartment)
        .postalCode(postalCode)
        .locality(locality)
        .province(province)
        .shown(shown);
  }

  /** Returns whether it is the principal one, "principal". */
  public boolean principal() {
    return principal;
  }

  /** Returns the street, "domicilio". */
  public String street() {
    return street;
  }

  /** Returns the number in the street, "nro", such as {@code 281}. */
  public Optional<String> number() {
    return known(number);
  }

  /** Returns the floor, "piso", such as {@code 3}. */
  public Optional<String> floor() {
    return known(floor);
  }

  /** Returns the apartment, "departamento", such as {@code B}. */
  public Optional<String> apartment() {
    return known(apartment);
  }

  /** Returns the postal code, "código postal", such as {@code 2142}. */
  public Optional<String> postalCode() {
    return known(postalCode);
  }

  /** Returns the town, "localidad", such as {@code Salto Grande}. */
  public Optional<String> locality() {
    return known(locality);
  }

  /** Returns the province, "provincia", such as {@code Santa Fe}. */
  public Optional<String> province() {
    return known(province);
  }

  /** Returns the row as the portal showed it. */
  public Shown shown() {
    return shown;
  }

  private static Optional<String> known(String text) {
    return Optional.of(text).filter(some -> !some.isEmpty());
  }

  private Stream<Object> parts() {
    return Stream.of(principal, street, number, floor, apartment, postalCode, locality, province);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PostalAddress that && parts().toList().equals(that.parts().toList());
  }

  @Override
  public int hashCode() {
    return Objects.hash(principal, street, number, postalCode);
  }

  /** Returns whether it is the principal one, and nothing of the address. */
  @Override
  public String toString() {
    return principal ? "PostalAddress[principal]" : "PostalAddress";
  }

  /** Collects an address. Not thread-safe. */
  public static final class Builder {
    private final String street;
    private boolean principal;
    private String number = "";
    private String floor = "";
    private String apartment = "";
    private String postalCode = "";
    private String locality = "";
    private String province = "";
    private Shown shown = Shown.nothing();

    private Builder(String street) {
      this.street = requireNonNull(street, "street").strip();
    }

    /** Says whether it is the provider's principal address; it is not unless set. */
    public Builder principal(boolean principal) {
      this.principal = principal;
      return this;
    }

    /** Sets the number in the street; blank for none. */
    public Builder number(String number) {
      this.number = number.strip();
      return this;
    }

    /** Sets the floor; blank or {@code 0} for none. */
    public Builder floor(String floor) {
      this.floor = withoutZero(floor);
      return this;
    }

    /** Sets the apartment; blank or {@code 0} for none. */
    public Builder apartment(String apartment) {
      this.apartment = withoutZero(apartment);
      return this;
    }

    /** Sets the postal code; blank for none. */
    public Builder postalCode(String postalCode) {
      this.postalCode = postalCode.strip();
      return this;
    }

    /** Sets the town; blank for none. */
    public Builder locality(String locality) {
      this.locality = locality.strip();
      return this;
    }

    /** Sets the province; blank for none. */
    public Builder province(String province) {
      this.province = province.strip();
      return this;
    }

    /** Sets the row as the portal shows it. */
    public Builder shown(Shown shown) {
      this.shown = requireNonNull(shown, "shown");
      return this;
    }

    /** Returns the address. */
    public PostalAddress build() {
      return new PostalAddress(this);
    }

    private static String withoutZero(String text) {
      String read = text.strip();
      return read.equals(NONE) ? "" : read;
    }
  }
}

package dev.portalsdk.core.account;

import static java.util.Objects.requireNonNull;

import dev.portalsdk.core.identity.Cuit;
import dev.portalsdk.core.identity.License;
import dev.portalsdk.core.identity.ProviderNumber;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A provider who wants a user: the number that the payer gave, and the CUIT or the licence beside
 * it (SanCor Salud's manual L61, L76-84). This class is immutable and thread-safe.
 */
public final class Registrant {

  private final ProviderNumber number;
  private final @Nullable Cuit cuit;
  private final @Nullable License license;

  private Registrant(ProviderNumber number, @Nullable Cuit cuit, @Nullable License license) {
    this.number = requireNonNull(number, "number");
    this.cuit = cuit;
    this.license = license;
  }

  /**
   * Returns a provider known by its CUIT.
   *
   * @param number such as {@code 8481}
   * @param cuit such as {@code 30-71234567-1}
   */
  public static Registrant of(ProviderNumber number, Cuit cuit) {
    return new Registrant(number, requireNonNull(cuit, "cuit"), null);
  }

  /**
   * Returns a provider known by a licence to practise.
   *
   * @param number such as {@code 8481}
   * @param license such as {@code 12345}; the portal asks for its number alone
   */
  public static Registrant of(ProviderNumber number, License license) {
    return new Registrant(number, null, requireNonNull(license, "license"));
  }

  /** Returns the number that the payer gave. */
  public ProviderNumber number() {
    return number;
  }

  /** Returns the CUIT, if the provider is known by it. */
  public Optional<Cuit> cuit() {
    return Optional.ofNullable(cuit);
  }

  /** Returns the licence, if the provider is known by it. */
  public Optional<License> license() {
    return Optional.ofNullable(license);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Registrant that
        && number.equals(that.number)
        && Objects.equals(cuit, that.cuit)
        && Objects.equals(license, that.license);
  }

  @Override
  public int hashCode() {
    return number.hashCode();
  }

  /** Returns nothing of the provider, who may be a person. */
  @Override
  public String toString() {
    return "Registrant";
  }
}

package dev.portalsdk.core.account;

import static java.util.Objects.requireNonNull;

import dev.portalsdk.core.identity.Cuit;
import dev.portalsdk.core.identity.ProviderNumber;
import dev.portalsdk.core.table.Shown;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a payer keeps of a provider, "mis datos": number, name, tax data, addresses and how to reach
 * it (SanCor Salud's manual L145-182).
 *
 * <p>Two are equal if all is but the text as shown. A provider may be a person, so {@code toString}
 * shows the number alone. This class is immutable and thread-safe.
 */
public final class ProviderData {

  private final ProviderNumber number;
  private final String name;
  private final @Nullable Cuit cuit;
  private final @Nullable IvaCondition ivaCondition;
  private final String cuiCode;
  private final @Nullable LocalDate cuiDate;
  private final List<PostalAddress> addresses;
  private final List<ContactPoint> emails;
  private final List<ContactPoint> phones;
  private final Shown shown;

  private ProviderData(Builder builder) {
    this.number = builder.number;
    this.name = builder.name;
    this.cuit = builder.cuit;
    this.ivaCondition = builder.ivaCondition;
    this.cuiCode = builder.cuiCode;
    this.cuiDate = builder.cuiDate;
    this.addresses = List.copyOf(builder.addresses);
    this.emails = List.copyOf(builder.emails);
    this.phones = List.copyOf(builder.phones);
    this.shown = builder.shown;
  }

  /**
   * Starts the data of a provider.
   *
   * @param number the payer's number for it, "número de prestador", such as {@code 8481}
   * @param name its name, "razón social"
   */
  public static Builder builder(ProviderNumber number, String name) {
    return new Builder(number, name);
  }

  /** Starts data like these, to say more about them. */
  public Builder toBuilder() {
    Builder builder = new Builder(number, name).cuiCode(cuiCode).addresses(addresses);
    builder.cuit = cuit;
    builder.ivaCondition = ivaCondition;
    builder.cuiDate = cuiDate;
    return builder.emails(emails).phones(phones).shown(shown);
  }

  /** Returns the payer's number for it, "número de prestador". */
  public ProviderNumber number() {
    return number;
  }

  /** Returns its name, "razón social", as the portal shows it. */
  public String name() {
    return name;
  }

  /** Returns its CUIT, empty where the portal shows none or {@code 0}. */
  public Optional<Cuit> cuit() {
    return Optional.ofNullable(cuit);
  }

  /** Returns what it is to the value-added tax, "condición IVA", if the portal shows it. */
  public Optional<IvaCondition> ivaCondition() {
    return Optional.ofNullable(ivaCondition);
  }

  /**
   * Returns the "código CUI", empty where the portal shows none or {@code 0}, as the manual does
   * (L158).
   */
  public Optional<String> cuiCode() {
    return Optional.of(cuiCode).filter(code -> !code.isEmpty());
  }

  /**
   * Returns the "fecha CUI", empty where the portal shows none, as the manual does (L158), or shows
   * it in a form that this library does not know: {@link #shown()} has the text.
   */
  public Optional<LocalDate> cuiDate() {
    return Optional.ofNullable(cuiDate);
  }

  /** Returns its addresses, "domicilios", in the portal's order. */
  public List<PostalAddress> addresses() {
    return addresses;
  }

  /** Returns its principal address, if one is marked. */
  public Optional<PostalAddress> principalAddress() {
    return addresses.stream().filter(PostalAddress::principal).findFirst();
  }

  /** Returns its e-mail addresses by kind, in the portal's order. */
  public List<ContactPoint> emails() {
    return emails;
  }

  /** Returns its telephone numbers by kind, in the portal's order. */
  public List<ContactPoint> phones() {
    return phones;
  }

  /** Returns number, name and tax data as the portal showed them, label by label. */
  public Shown shown() {
    return shown;
  }

  private List<@Nullable Object> parts() {
    List<@Nullable Object> parts = new ArrayList<>();
    parts.add(number);
    parts.add(name);
    parts.add(cuit);
    parts.add(ivaCondition);
    parts.add(cuiCode);
    parts.add(cuiDate);
    parts.add(addresses);
    parts.add(emails);
    parts.add(phones);
    return parts;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ProviderData that && parts().equals(that.parts());
  }

  @Override
  public int hashCode() {
    return Objects.hash(number, name, cuit);
  }

  /** Returns the number alone, such as {@code ProviderData[8481]}. */
  @Override
  public String toString() {
    return "ProviderData[" + number + "]";
  }

  /** Collects the data of a provider. Not thread-safe. */
  public static final class Builder {

    private static final String NONE = "0";

    private final ProviderNumber number;
    private final String name;
    private @Nullable Cuit cuit;
    private @Nullable IvaCondition ivaCondition;
    private String cuiCode = "";
    private @Nullable LocalDate cuiDate;
    private List<PostalAddress> addresses = List.of();
    private List<ContactPoint> emails = List.of();
    private List<ContactPoint> phones = List.of();
    private Shown shown = Shown.nothing();

    private Builder(ProviderNumber number, String name) {
      this.number = requireNonNull(number, "number");
      this.name = requireNonNull(name, "name").strip();
    }

    /** Sets the CUIT. */
    public Builder cuit(Cuit cuit) {
      this.cuit = requireNonNull(cuit, "cuit");
      return this;
    }

    /** Sets what it is to the value-added tax. */
    public Builder ivaCondition(IvaCondition condition) {
      this.ivaCondition = requireNonNull(condition, "condition");
      return this;
    }

    /** Sets the "código CUI"; blank or {@code 0} for none. */
    public Builder cuiCode(String code) {
      String read = code.strip();
      this.cuiCode = read.equals(NONE) ? "" : read;
      return this;
    }

    /** Sets the "fecha CUI". */
    public Builder cuiDate(LocalDate date) {
      this.cuiDate = requireNonNull(date, "date");
      return this;
    }

    /**
     * Sets the addresses.
     *
     * @throws IllegalArgumentException if two are the principal one
     */
    public Builder addresses(List<PostalAddress> addresses) {
      if (addresses.stream().filter(PostalAddress::principal).count() > 1) {
        throw new IllegalArgumentException("A provider has one principal address");
      }
      this.addresses = List.copyOf(addresses);
      return this;
    }

    /** Sets the e-mail addresses. */
    public Builder emails(List<ContactPoint> emails) {
      this.emails = List.copyOf(emails);
      return this;
    }

    /** Sets the telephone numbers. */
    public Builder phones(List<ContactPoint> phones) {
      this.phones = List.copyOf(phones);
      return this;
    }

    /** Sets number, name and tax data as the portal shows them. */
    public Builder shown(Shown shown) {
      this.shown = requireNonNull(shown, "shown");
      return this;
    }

    /** Returns the data. */
    public ProviderData build() {
      return new ProviderData(this);
    }
  }
}

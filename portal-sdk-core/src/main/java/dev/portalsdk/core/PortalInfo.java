package dev.portalsdk.core;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a portal without asking it: its name, site, contacts and how one logs in.
 *
 * <p>All of it is from the payer's manual, which {@link #source()} names. This class is immutable
 * and thread-safe.
 */
public final class PortalInfo {

  private final PortalId id;
  private final String name;
  private final String country;
  private final ZoneId zone;
  private final URI site;
  private final String source;
  private final List<LoginField> loginFields;
  private final List<PortalContact> contacts;

  private PortalInfo(Builder builder) {
    this.id = builder.id;
    this.name = builder.name;
    this.country = requireNonNull(builder.country, "country");
    this.zone = requireNonNull(builder.zone, "zone");
    this.site = requireNonNull(builder.site, "site");
    this.source = requireNonNull(builder.source, "source");
    this.loginFields = List.copyOf(builder.loginFields);
    this.contacts = List.copyOf(builder.contacts);
  }

  /**
   * Starts a description; country, zone, site and source are required.
   *
   * @param id which portal
   * @param name the payer's name as it writes it, such as {@code Serena ART}
   */
  public static Builder builder(PortalId id, String name) {
    return new Builder(id, name);
  }

  /** Returns which portal this is. */
  public PortalId id() {
    return id;
  }

  /** Returns the payer's name as it writes it, such as {@code Serena ART}. */
  public String name() {
    return name;
  }

  /** Returns the ISO 3166 code of the payer's country, such as {@code AR}. */
  public String country() {
    return country;
  }

  /** Returns the zone of the portal's dates, such as {@code America/Argentina/Buenos_Aires}. */
  public ZoneId zone() {
    return zone;
  }

  /** Returns the portal's address as its manual prints it; settings may name another. */
  public URI site() {
    return site;
  }

  /** Returns where this knowledge comes from, such as the title of the manual. */
  public String source() {
    return source;
  }

  /** Returns the fields of the login in the order of the portal's form. */
  public List<LoginField> loginFields() {
    return loginFields;
  }

  /** Returns the contacts that the manual prints. */
  public List<PortalContact> contacts() {
    return contacts;
  }

  /**
   * Returns the login field of this name.
   *
   * @param field the name, such as {@code cuit}
   */
  public Optional<LoginField> loginField(String field) {
    return loginFields.stream().filter(f -> f.name().equals(field)).findFirst();
  }

  @Override
  public String toString() {
    return name + " (" + id + ", " + country + ")";
  }

  /** Collects a description. Not thread-safe. */
  public static final class Builder {
    private final PortalId id;
    private final String name;
    private @Nullable String country;
    private @Nullable ZoneId zone;
    private @Nullable URI site;
    private @Nullable String source;
    private List<LoginField> loginFields = List.of();
    private List<PortalContact> contacts = List.of();

    private Builder(PortalId id, String name) {
      this.id = requireNonNull(id, "id");
      this.name = requireNonNull(name, "name");
    }

    /** Sets the ISO 3166 code of the country and the zone of the portal's dates. */
    public Builder place(String country, ZoneId zone) {
      this.country = country;
      this.zone = zone;
      return this;
    }

    /** Sets the portal's address. */
    public Builder site(URI site) {
      this.site = site;
      return this;
    }

    /** Sets where the knowledge comes from. */
    public Builder source(String source) {
      this.source = source;
      return this;
    }

    /** Sets the fields of the login, in the order of the portal's form. */
    public Builder loginFields(LoginField... fields) {
      this.loginFields = List.of(fields);
      return this;
    }

    /** Sets the contacts. */
    public Builder contacts(PortalContact... contacts) {
      this.contacts = List.of(contacts);
      return this;
    }

    /**
     * Returns the description.
     *
     * @throws NullPointerException naming the required part that is missing
     */
    public PortalInfo build() {
      return new PortalInfo(this);
    }
  }
}

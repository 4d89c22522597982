package dev.portalsdk.core.settings;

import static java.util.Objects.requireNonNull;

import dev.portalsdk.core.money.AmountStyle;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a user sets for one portal: where it is, and how its paths and columns are called if not as
 * its adapter thinks.
 *
 * <pre>{@code
 * PortalSettings.builder()
 *     .base(URI.create("https://prestadores.example/portal/"))
 *     .endpoint("operations", "operaciones/listado")
 *     .column("IMPORTE", "IMPORTE TOTAL")
 *     .build();
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
public final class PortalSettings {

  private static final PortalSettings NONE = builder().build();

  private final @Nullable URI base;
  private final Map<String, String> endpoints;
  private final Map<String, List<String>> columns;
  private final boolean keepConnected;
  private final @Nullable AmountStyle amountStyle;
  private final @Nullable Deadlines deadlines;
  private final @Nullable Limits limits;

  private PortalSettings(Builder builder) {
    this.base =
        builder.base == null ? null : BaseUri.checked(builder.base, builder.plainHttpAllowed);
    this.endpoints = Map.copyOf(builder.endpoints);
    this.columns = Map.copyOf(builder.columns);
    this.keepConnected = builder.keepConnected;
    this.amountStyle = builder.amountStyle;
    this.deadlines = builder.deadlines;
    this.limits = builder.limits;
  }

  /** Returns settings that set nothing. */
  public static PortalSettings none() {
    return NONE;
  }

  /** Starts settings that set nothing yet. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Returns the address under which the portal's paths are, ending in a slash; empty if it is where
   * its manual says.
   */
  public Optional<URI> base() {
    return Optional.ofNullable(base);
  }

  /**
   * Returns the address under which the portal's paths are: the base that is set, or the site that
   * a manual prints, over {@code https} even if the manual says {@code http}.
   *
   * @param site the site, such as {@code http://www.mutualser.example/}
   * @throws IllegalArgumentException if the site has no host
   */
  public URI baseOr(URI site) {
    return base != null ? base : BaseUri.ofSite(site);
  }

  /**
   * Returns the path of an endpoint.
   *
   * @param name the adapter's name for it, such as {@code operations}
   * @param otherwise the path that the adapter takes unless another is set
   */
  public String endpoint(String name, String otherwise) {
    return endpoints.getOrDefault(name, otherwise);
  }

  /** Returns the paths that were set, by the adapter's names for them. */
  public Map<String, String> endpoints() {
    return endpoints;
  }

  /** Returns the other texts of headers that were set, by the header as the adapter knows it. */
  public Map<String, List<String>> columns() {
    return columns;
  }

  /** Returns whether the portal is asked to remember the user for longer, where it offers that. */
  public boolean keepConnected() {
    return keepConnected;
  }

  /** Returns how the portal writes the amounts of its tables, if not as its adapter thinks. */
  public Optional<AmountStyle> amountStyle() {
    return Optional.ofNullable(amountStyle);
  }

  /** Returns the deadlines of this portal, if they are not those of all. */
  public Optional<Deadlines> deadlines() {
    return Optional.ofNullable(deadlines);
  }

  /** Returns the limits of this portal, if they are not those of all. */
  public Optional<Limits> limits() {
    return Optional.ofNullable(limits);
  }

  /** Returns what is set, without values. */
  @Override
  public String toString() {
    return "PortalSettings[endpoints " + endpoints.keySet() + ", columns " + columns.keySet() + "]";
  }

  /** Collects settings. Not thread-safe. */
  public static final class Builder {
    private @Nullable URI base;
    private boolean plainHttpAllowed;
    private final Map<String, String> endpoints = new LinkedHashMap<>();
    private final Map<String, List<String>> columns = new LinkedHashMap<>();
    private boolean keepConnected;
    private @Nullable AmountStyle amountStyle;
    private @Nullable Deadlines deadlines;
    private @Nullable Limits limits;

    private Builder() {}

    /**
     * Sets where the portal is.
     *
     * <p>It is always an allowed target, also in a private network. A path gets a slash at its end.
     *
     * @param base such as {@code https://prestadores.example/portal/}; {@code https}, or {@code
     *     http} on this machine; no user, query or fragment
     */
    public Builder base(URI base) {
      this.base = requireNonNull(base, "base");
      return this;
    }

    /**
     * Sets whether {@code http} is allowed on another machine too: passwords and data of patients
     * then cross the network readable by all. It is not unless set.
     */
    public Builder plainHttpAllowed(boolean plainHttpAllowed) {
      this.plainHttpAllowed = plainHttpAllowed;
      return this;
    }

    /**
     * Sets the path of an endpoint.
     *
     * @param name the adapter's name for it, such as {@code operations}
     * @param path the path under the base, such as {@code operaciones/listado}
     * @throws IllegalArgumentException if the path leads to another host
     */
    public Builder endpoint(String name, String path) {
      endpoints.put(requireNonNull(name, "name"), BaseUri.checkedPath(path));
      return this;
    }

    /**
     * Sets under which other texts a column is found.
     *
     * @param header the header as the adapter knows it, such as {@code IMPORTE}
     * @param others the other texts, such as {@code IMPORTE TOTAL}
     */
    public Builder column(String header, String... others) {
      columns.put(requireNonNull(header, "header"), List.of(others));
      return this;
    }

    /**
     * Sets whether the box of a login such as «Mantenerme conectado» is ticked, where the portal
     * has one: it then remembers the user for longer. It is not unless set. A program gains little
     * by it, since it logs in again by itself.
     */
    public Builder keepConnected(boolean keepConnected) {
      this.keepConnected = keepConnected;
      return this;
    }

    /**
     * Sets how the portal writes the amounts of its tables.
     *
     * @param amountStyle such as {@link AmountStyle#ES_GROUPED}
     */
    public Builder amountStyle(AmountStyle amountStyle) {
      this.amountStyle = requireNonNull(amountStyle, "amountStyle");
      return this;
    }

    /** Sets the deadlines of this portal. */
    public Builder deadlines(Deadlines deadlines) {
      this.deadlines = requireNonNull(deadlines, "deadlines");
      return this;
    }

    /** Sets the limits of this portal. */
    public Builder limits(Limits limits) {
      this.limits = requireNonNull(limits, "limits");
      return this;
    }

    /**
     * Returns the settings.
     *
     * @throws IllegalArgumentException if the base is no address as {@link #base(URI)} wants it
     */
    public PortalSettings build() {
      return new PortalSettings(this);
    }
  }
}

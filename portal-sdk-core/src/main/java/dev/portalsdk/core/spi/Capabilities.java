package dev.portalsdk.core.spi;

import static java.util.Objects.requireNonNull;

import dev.portalsdk.core.Permission;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The capabilities that an adapter serves, each by its interface.
 *
 * <p>This class is immutable, and thread-safe as its capabilities are.
 */
public final class Capabilities {

  private final Map<Class<?>, Object> served;
  private final Function<Class<?>, Permission> permissions;

  private Capabilities(Map<Class<?>, Object> served, Function<Class<?>, Permission> permissions) {
    this.served = served;
    this.permissions = permissions;
  }

  /** Starts a set of capabilities. */
  public static Builder builder() {
    return new Builder();
  }

  /** Returns the interfaces that are served. */
  public Set<Class<?>> types() {
    return served.keySet();
  }

  /**
   * Returns the capability of this interface, if it is served.
   *
   * @param type such as {@code Invoices.class}
   */
  public <C> Optional<C> find(Class<C> type) {
    return Optional.ofNullable(served.get(type)).map(type::cast);
  }

  /**
   * Asks whether the logged-in user may use a capability that is served.
   *
   * @param type such as {@code Invoices.class}
   */
  public Permission permission(Class<?> type) {
    return permissions.apply(type);
  }

  /** Collects capabilities. Not thread-safe. */
  public static final class Builder {
    private final Map<Class<?>, Object> served = new LinkedHashMap<>();
    private Function<Class<?>, Permission> permissions = type -> Permission.UNKNOWN;

    private Builder() {}

    /**
     * Adds a capability.
     *
     * @param type its interface, such as {@code Invoices.class}
     * @param capability what serves it
     * @throws IllegalArgumentException if the interface is served already
     */
    public <C> Builder serve(Class<C> type, C capability) {
      if (served.putIfAbsent(type, requireNonNull(capability, "capability")) != null) {
        throw new IllegalArgumentException(type.getSimpleName() + " is served already");
      }
      return this;
    }

    /** Sets how to ask the portal what it permits; without it the answer is UNKNOWN. */
    public Builder permissions(Function<Class<?>, Permission> permissions) {
      this.permissions = requireNonNull(permissions, "permissions");
      return this;
    }

    /** Returns the capabilities. */
    public Capabilities build() {
      return new Capabilities(Map.copyOf(served), permissions);
    }
  }
}

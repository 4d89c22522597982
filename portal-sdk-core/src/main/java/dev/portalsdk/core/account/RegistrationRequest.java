package dev.portalsdk.core.account;

import static java.util.Objects.requireNonNull;

import dev.portalsdk.core.identity.Cedula;
import dev.portalsdk.core.identity.HabilitationCode;
import dev.portalsdk.core.identity.TaxId;
import org.jspecify.annotations.Nullable;

/**
 * What a provider hands in to get a user at a portal (Mutual SER's manual L49-76).
 *
 * <p>It holds a password until it is garbage; a program that must not keep it drops the request
 * after use. {@code toString} shows neither password nor persons. This class is immutable and
 * thread-safe.
 */
public final class RegistrationRequest {

  private final TaxId provider;
  private final HabilitationCode site;
  private final Cedula representative;
  private final String user;
  private final String password;

  private RegistrationRequest(Builder builder) {
    this.provider = builder.provider;
    this.site = requireNonNull(builder.site, "site");
    this.representative = requireNonNull(builder.representative, "representative");
    this.user = requireNonNull(builder.user, "user");
    this.password = requireNonNull(builder.password, "password");
  }

  /**
   * Starts a request; all of it is required.
   *
   * @param provider who registers, such as the NIT {@code 800.003.122-6}
   */
  public static Builder builder(TaxId provider) {
    return new Builder(provider);
  }

  /** Returns who registers. */
  public TaxId provider() {
    return provider;
  }

  /** Returns for which of its sites. */
  public HabilitationCode site() {
    return site;
  }

  /**
   * Returns the legal representative's cédula, as it is: the adapter adds what its portal wants.
   */
  public Cedula representative() {
    return representative;
  }

  /** Returns the name that the user will log in with. */
  public String user() {
    return user;
  }

  /** Returns the password that the user will log in with; never for a log. */
  public String password() {
    return password;
  }

  /** Returns the site alone. */
  @Override
  public String toString() {
    return "RegistrationRequest[" + site + "]";
  }

  /** Collects a request. Not thread-safe. */
  public static final class Builder {
    private final TaxId provider;
    private @Nullable HabilitationCode site;
    private @Nullable Cedula representative;
    private @Nullable String user;
    private @Nullable String password;
    private boolean policiesAccepted;

    private Builder(TaxId provider) {
      this.provider = requireNonNull(provider, "provider");
    }

    /** Sets for which site, one of {@link Registration#sites}. */
    public Builder site(HabilitationCode site) {
      this.site = requireNonNull(site, "site");
      return this;
    }

    /** Sets the legal representative. */
    public Builder representative(Cedula representative) {
      this.representative = requireNonNull(representative, "representative");
      return this;
    }

    /**
     * Sets name and password of the new user.
     *
     * @throws IllegalArgumentException if one of them is blank
     */
    public Builder user(String user, String password) {
      if (requireNonNull(user, "user").isBlank()
          || requireNonNull(password, "password").isBlank()) {
        throw new IllegalArgumentException("A user needs a name and a password");
      }
      this.user = user;
      this.password = password;
      return this;
    }

    /**
     * Says that the provider has read the portal's policies and accepts them, which a program
     * cannot do in its place (L68: without it the portal registers nobody).
     */
    public Builder policiesAccepted() {
      this.policiesAccepted = true;
      return this;
    }

    /**
     * Returns the request.
     *
     * @throws IllegalStateException if the policies were not accepted
     */
    public RegistrationRequest build() {
      if (!policiesAccepted) {
        throw new IllegalStateException("The portal registers only who accepts its policies");
      }
      return new RegistrationRequest(this);
    }
  }
}

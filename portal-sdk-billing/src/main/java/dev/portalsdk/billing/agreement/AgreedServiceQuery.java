package dev.portalsdk.billing.agreement;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which agreed practices are asked for: those of one company behind the portal with one provider,
 * all of them or those of a code or a description (SanCor Salud's manual L232-234).
 *
 * <p>This class is immutable and thread-safe.
 */
public final class AgreedServiceQuery {

  private final String company;
  private final @Nullable String provider;
  private final @Nullable String code;
  private final @Nullable String description;

  private AgreedServiceQuery(
      String company,
      @Nullable String provider,
      @Nullable String code,
      @Nullable String description) {
    this.company = company;
    this.provider = provider;
    this.code = code;
    this.description = description;
  }

  /**
   * Returns the query for all practices agreed on with a company.
   *
   * @param company as the portal writes it, such as {@code StaffMédico S.A.}: one of {@link
   *     AgreementParties#companies()}
   */
  public static AgreedServiceQuery of(String company) {
    return new AgreedServiceQuery(requireNonNull(company, "company"), null, null, null);
  }

  /**
   * Returns this query for another provider than the one that the portal offers first.
   *
   * @param name one of {@link AgreementParties#providers()}
   */
  public AgreedServiceQuery provider(String name) {
    return new AgreedServiceQuery(company, requireNonNull(name, "name"), code, description);
  }

  /**
   * Returns this query for the practices of a code, in the place of a description.
   *
   * @param text the code or its beginning, such as {@code 4201}
   */
  public AgreedServiceQuery code(String text) {
    return new AgreedServiceQuery(company, provider, requireNonNull(text, "text"), null);
  }

  /**
   * Returns this query for the practices of a description, in the place of a code.
   *
   * @param text a part of the description, such as {@code consulta}
   */
  public AgreedServiceQuery description(String text) {
    return new AgreedServiceQuery(company, provider, null, requireNonNull(text, "text"));
  }

  /** Returns the company as the portal writes it. */
  public String company() {
    return company;
  }

  /** Returns the provider, empty for the one that the portal offers first. */
  public Optional<String> provider() {
    return Optional.ofNullable(provider);
  }

  /** Returns the code, if it matters. */
  public Optional<String> code() {
    return Optional.ofNullable(code);
  }

  /** Returns the description, if it matters. */
  public Optional<String> description() {
    return Optional.ofNullable(description);
  }

  /** Returns nothing of the words: a provider may be a person. */
  @Override
  public String toString() {
    return "AgreedServiceQuery";
  }
}

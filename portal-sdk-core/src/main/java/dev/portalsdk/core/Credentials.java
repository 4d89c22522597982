package dev.portalsdk.core;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * What a user gives to log in at a portal: one value, or one source, for each of its login fields.
 *
 * <pre>{@code
 * Credentials.of("user", "hospital")
 *     .and("password", field -> Secret.of(vault.read("portal")));
 * }</pre>
 *
 * <p>Which fields a portal wants is in {@link PortalInfo#loginFields()}. No value is ever shown by
 * {@code toString}. This class is immutable and thread-safe if its sources are.
 */
public final class Credentials {

  private final Map<String, CredentialSource> sources;

  private Credentials(Map<String, CredentialSource> sources) {
    this.sources = sources;
  }

  /**
   * Returns credentials with one field.
   *
   * @param field the field's name, such as {@code cuit}
   * @param value its value
   */
  public static Credentials of(String field, String value) {
    return new Credentials(Map.of()).and(field, value);
  }

  /**
   * Returns credentials with one field whose value is asked for at each login.
   *
   * @param field the field's name, such as {@code clave}
   * @param source where its value comes from
   */
  public static Credentials of(String field, CredentialSource source) {
    return new Credentials(Map.of()).and(field, source);
  }

  /** Returns these credentials and one more field, or another value for it. */
  public Credentials and(String field, String value) {
    requireNonNull(value, "value");
    return and(field, asked -> Secret.of(value));
  }

  /** Returns these credentials and one more field, or another source for it. */
  public Credentials and(String field, CredentialSource source) {
    Map<String, CredentialSource> more = new LinkedHashMap<>(sources);
    more.put(requireNonNull(field, "field"), requireNonNull(source, "source"));
    return new Credentials(more);
  }

  /** Returns the names of the fields that have a value or a source. */
  public Set<String> fields() {
    return Collections.unmodifiableSet(sources.keySet());
  }

  /**
   * Asks for the value of a field.
   *
   * @param field the field, as the portal declares it
   * @return the value, to be closed by who asked
   * @throws IllegalArgumentException if the credentials have no such field
   */
  public Secret ask(LoginField field) {
    CredentialSource source = sources.get(field.name());
    if (source == null) {
      throw new IllegalArgumentException(
          "The credentials have no field '" + field.name() + "', which the portal asks for");
    }
    return source.ask(field);
  }

  /** Returns the names of the fields alone. */
  @Override
  public String toString() {
    return "Credentials" + sources.keySet();
  }
}

package dev.portalsdk.core.page;

import static java.util.Objects.requireNonNull;

import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.internal.text.OneLine;
import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A row that could not be read, beside the rows that could.
 *
 * <p>This class is immutable and thread-safe. Two are equal if all their parts are.
 */
public final class RowFailure implements Serializable {

  private static final long serialVersionUID = 1L;

  private final Location location;
  private final String field;
  private final ErrorCode code;
  private final String message;
  private final @Nullable String key;
  private final LinkedHashMap<String, String> shown;

  /**
   * Creates one.
   *
   * @param location where the row stands
   * @param field the header or name of what could not be read, such as {@code IMPORTE}
   * @param code what was wrong, such as {@link ErrorCode#INVALID_AMOUNT}
   * @param message what was wrong and what was expected, without personal data
   * @param key what names the row at the portal, such as its number as shown, or null
   * @param shown the row's cells as shown, by header
   */
  public RowFailure(
      Location location,
      String field,
      ErrorCode code,
      String message,
      @Nullable String key,
      Map<String, String> shown) {
    this.location = requireNonNull(location, "location");
    this.field = OneLine.of(requireNonNull(field, "field"));
    this.code = requireNonNull(code, "code");
    this.message = OneLine.of(requireNonNull(message, "message"));
    this.key = key;
    this.shown = new LinkedHashMap<>(shown);
  }

  /** Returns where the row stands, such as {@code row 7}. */
  public Location location() {
    return location;
  }

  /** Returns the header or name of what could not be read, such as {@code IMPORTE}. */
  public String field() {
    return field;
  }

  /** Returns what was wrong, such as {@code INVALID_AMOUNT}. */
  public ErrorCode code() {
    return code;
  }

  /** Returns what was wrong and what was expected, without personal data. */
  public String message() {
    return message;
  }

  /** Returns what names the row at the portal, such as {@code 002500043905}, if it is legible. */
  public Optional<String> key() {
    return Optional.ofNullable(key);
  }

  /** Returns the row's cells as shown, by header; they may hold personal data. */
  public Map<String, String> shown() {
    return Collections.unmodifiableMap(shown);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof RowFailure that
        && location.equals(that.location)
        && field.equals(that.field)
        && code.equals(that.code)
        && message.equals(that.message)
        && Objects.equals(key, that.key)
        && shown.equals(that.shown);
  }

  @Override
  public int hashCode() {
    return 31 * location.hashCode() + shown.hashCode();
  }

  /** Returns place, field, code and message; never the cells. */
  @Override
  public String toString() {
    return location + ", " + field + ": " + code + ", " + message;
  }
}

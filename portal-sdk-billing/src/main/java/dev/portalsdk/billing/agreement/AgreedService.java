package dev.portalsdk.billing.agreement;

import static java.util.Objects.requireNonNull;

import dev.portalsdk.core.table.Shown;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A practice that a provider and a payer agreed on, "prestación convenida", such as {@code 420101},
 * {@code Consulta médica}.
 *
 * <p>SanCor Salud's manual (L232-234) names code and description and shows no columns: whatever
 * else a portal has is in {@link #shown()}. Two are equal if all but the text as shown are. This
 * class is immutable and thread-safe.
 */
public final class AgreedService {

  private final String code;
  private final String description;
  private final Shown shown;

  private AgreedService(String code, String description, Shown shown) {
    this.code = requireNonNull(code, "code");
    this.description = requireNonNull(description, "description");
    this.shown = requireNonNull(shown, "shown");
  }

  /**
   * Returns a practice.
   *
   * @param code as the payer writes it, such as {@code 420101}
   * @param description such as {@code Consulta médica}
   */
  public static AgreedService of(String code, String description) {
    return new AgreedService(code, description, Shown.nothing());
  }

  /** Returns this practice with the cells as the portal showed them. */
  public AgreedService withShown(Shown cells) {
    return new AgreedService(code, description, cells);
  }

  /** Returns its code as the payer writes it, such as {@code 420101}. */
  public String code() {
    return code;
  }

  /** Returns what it is, such as {@code Consulta médica}. */
  public String description() {
    return description;
  }

  /** Returns the cells as the portal showed them. */
  public Shown shown() {
    return shown;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof AgreedService that
        && code.equals(that.code)
        && description.equals(that.description);
  }

  @Override
  public int hashCode() {
    return Objects.hash(code, description);
  }

  /** Returns nothing of the portal's words. */
  @Override
  public String toString() {
    return "AgreedService";
  }
}

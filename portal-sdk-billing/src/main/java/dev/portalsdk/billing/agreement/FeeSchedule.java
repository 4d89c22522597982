package dev.portalsdk.billing.agreement;

import static java.util.Objects.requireNonNull;

import dev.portalsdk.core.desk.EntryId;
import dev.portalsdk.core.table.Shown;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One update of the fees that a provider and a payer agreed on, "aranceles convenidos".
 *
 * <p>SanCor Salud's manual (L202) says that there are two and shows none, so all but the title is
 * in {@link #shown()}. Two are equal if all but the text as shown are. This class is immutable and
 * thread-safe.
 */
public final class FeeSchedule {

  private final EntryId id;
  private final String title;
  private final Shown shown;

  private FeeSchedule(EntryId id, String title, Shown shown) {
    this.id = requireNonNull(id, "id");
    this.title = requireNonNull(title, "title");
    this.shown = requireNonNull(shown, "shown");
  }

  /**
   * Returns an update.
   *
   * @param id the portal's name of it
   * @param title such as {@code Aranceles desde el 01/12/2021}
   */
  public static FeeSchedule of(EntryId id, String title) {
    return new FeeSchedule(id, title, Shown.nothing());
  }

  /** Returns this update with the cells as the portal showed them. */
  public FeeSchedule withShown(Shown cells) {
    return new FeeSchedule(id, title, cells);
  }

  /** Returns the portal's name of it, to download it by. */
  public EntryId id() {
    return id;
  }

  /** Returns its title, such as {@code Aranceles desde el 01/12/2021}. */
  public String title() {
    return title;
  }

  /** Returns the cells as the portal showed them. */
  public Shown shown() {
    return shown;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof FeeSchedule that && id.equals(that.id) && title.equals(that.title);
  }

  @Override
  public int hashCode() {
    return Objects.hash(id, title);
  }

  /** Returns the portal's name of it alone, such as {@code FeeSchedule[2]}. */
  @Override
  public String toString() {
    return "FeeSchedule[" + id + "]";
  }
}

package dev.portalsdk.core.desk;

import static java.util.Objects.requireNonNull;

import dev.portalsdk.core.table.Shown;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A file that a payer keeps for all its providers, such as an instruction, a form or a notification
 * ("instructivos, planillas y notificaciones útiles", SanCor Salud's manual L414).
 *
 * <p>The manual shows no list, so all but the title is in {@link #shown()}. Two are equal if all
 * but the text as shown are. This class is immutable and thread-safe.
 */
public final class LibraryDocument {

  private final EntryId id;
  private final String title;
  private final Shown shown;

  private LibraryDocument(EntryId id, String title, Shown shown) {
    this.id = requireNonNull(id, "id");
    this.title = requireNonNull(title, "title");
    this.shown = requireNonNull(shown, "shown");
  }

  /**
   * Returns a document.
   *
   * @param id the portal's name of it
   * @param title such as {@code Instructivo de facturación}
   */
  public static LibraryDocument of(EntryId id, String title) {
    return new LibraryDocument(id, title, Shown.nothing());
  }

  /** Returns this document with the cells as the portal showed them. */
  public LibraryDocument withShown(Shown cells) {
    return new LibraryDocument(id, title, cells);
  }

  /** Returns the portal's name of it, for {@link Library#download}. */
  public EntryId id() {
    return id;
  }

  /** Returns its title, such as {@code Instructivo de facturación}. */
  public String title() {
    return title;
  }

  /** Returns the cells as the portal showed them. */
  public Shown shown() {
    return shown;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof LibraryDocument that && id.equals(that.id) && title.equals(that.title);
  }

  @Override
  public int hashCode() {
    return Objects.hash(id, title);
  }

  /** Returns the portal's name of it alone, such as {@code LibraryDocument[4]}. */
  @Override
  public String toString() {
    return "LibraryDocument[" + id + "]";
  }
}

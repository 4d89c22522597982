package dev.portalsdk.core.desk;

import static java.util.Objects.requireNonNull;

import dev.portalsdk.core.table.Shown;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something that a payer tells all its providers, "novedad".
 *
 * <p>SanCor Salud's manual (L443-445) says that notices are kept as read and unread and by their
 * importance, and shows none. Two are equal if all but the text as shown are. The words are the
 * payer's own, and {@code toString} shows none. This class is immutable and thread-safe.
 */
public final class Notice {

  private final EntryId id;
  private final NoticeFolder folder;
  private final String title;
  private final String text;
  private final LocalDate published;
  private final @Nullable String importance;
  private final Shown shown;

  private Notice(Builder builder) {
    this.id = builder.id;
    this.folder = builder.folder;
    this.title = requireNonNull(builder.title, "title");
    this.text = builder.text;
    this.published = requireNonNull(builder.published, "published");
    this.importance = builder.importance;
    this.shown = builder.shown;
  }

  /**
   * Starts a notice; title and day are required, and it is unread unless said otherwise.
   *
   * @param id the portal's name of it
   */
  public static Builder builder(EntryId id) {
    return new Builder(id);
  }

  /** Returns the portal's name of it, for {@link Notices#markRead}. */
  public EntryId id() {
    return id;
  }

  /** Returns whether it was read. */
  public NoticeFolder folder() {
    return folder;
  }

  /** Returns its title. */
  public String title() {
    return title;
  }

  /** Returns what it says, empty if the portal's list has the title alone. */
  public String text() {
    return text;
  }

  /** Returns the day on which the payer published it, in the portal's zone. */
  public LocalDate published() {
    return published;
  }

  /** Returns how important it is in the payer's words, such as {@code Alta}, if it says so. */
  public Optional<String> importance() {
    return Optional.ofNullable(importance);
  }

  /** Returns the cells as the portal showed them. */
  public Shown shown() {
    return shown;
  }

  /** Starts a notice like this one. */
  public Builder toBuilder() {
    Builder builder = new Builder(id).title(title).text(text).published(published);
    builder.importance = importance;
    return builder.folder(folder).shown(shown);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Notice that
        && id.equals(that.id)
        && folder == that.folder
        && title.equals(that.title)
        && text.equals(that.text)
        && published.equals(that.published)
        && Objects.equals(importance, that.importance);
  }

  @Override
  public int hashCode() {
    return Objects.hash(id, folder, title, text, published, importance);
  }

  /** Returns name, day and folder, such as {@code Notice[17, 2021-12-20, UNREAD]}. */
  @Override
  public String toString() {
    return "Notice[" + id + ", " + published + ", " + folder + "]";
  }

  /** Collects a notice. Not thread-safe. */
  public static final class Builder {
    private final EntryId id;
    private NoticeFolder folder = NoticeFolder.UNREAD;
    private @Nullable String title;
    private String text = "";
    private @Nullable LocalDate published;
    private @Nullable String importance;
    private Shown shown = Shown.nothing();

    private Builder(EntryId id) {
      this.id = requireNonNull(id, "id");
    }

    /** Sets whether it was read. */
    public Builder folder(NoticeFolder folder) {
      this.folder = requireNonNull(folder, "folder");
      return this;
    }

    /** Sets its title. */
    public Builder title(String title) {
      this.title = requireNonNull(title, "title");
      return this;
    }

    /** Sets what it says. */
    public Builder text(String text) {
      this.text = requireNonNull(text, "text");
      return this;
    }

    /** Sets the day on which it was published. */
    public Builder published(LocalDate day) {
      this.published = requireNonNull(day, "day");
      return this;
    }

    /** Sets how important it is, such as {@code Alta}. */
    public Builder importance(String words) {
      this.importance = requireNonNull(words, "words");
      return this;
    }

    /** Sets the cells as the portal showed them. */
    public Builder shown(Shown shown) {
      this.shown = requireNonNull(shown, "shown");
      return this;
    }

    /**
     * Returns the notice.
     *
     * @throws NullPointerException naming the required part that is missing
     */
    public Notice build() {
      return new Notice(this);
    }
  }
}

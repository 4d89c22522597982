package dev.portalsdk.billing.agreement;

import static java.util.Objects.requireNonNull;

import dev.portalsdk.core.desk.EntryId;
import dev.portalsdk.core.table.Shown;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A rule by which a payer bills and audits, "norma", such as {@code Normas de Auditoría Médica
 * SanCor Salud} (SanCor Salud's manual L267-274).
 *
 * <p>Two are equal if all but the text as shown are. The words are the payer's own, and {@code
 * toString} shows none. This class is immutable and thread-safe.
 */
public final class Norm {

  private final EntryId id;
  private final NormFolder folder;
  private final String document;
  private final String action;
  private final @Nullable String section;
  private final @Nullable LocalDate readOn;
  private final Shown shown;

  private Norm(Builder builder) {
    this.id = builder.id;
    this.folder = requireNonNull(builder.folder, "folder");
    this.document = requireNonNull(builder.document, "document");
    this.action = builder.action;
    this.section = builder.section;
    this.readOn = builder.readOn;
    this.shown = builder.shown;
  }

  /**
   * Starts a norm; folder and document are required.
   *
   * @param id the portal's name of it
   */
  public static Builder builder(EntryId id) {
    return new Builder(id);
  }

  /** Returns the portal's name of it, to download it by. */
  public EntryId id() {
    return id;
  }

  /** Returns in which folder it lies. */
  public NormFolder folder() {
    return folder;
  }

  /**
   * Returns what it is called, "Documento", such as {@code Normas de Auditoría Médica SanCor
   * Salud}.
   */
  public String document() {
    return document;
  }

  /**
   * Returns the words beside it, "Acción", such as {@code Norma leída el 22/12/2021} (L274), empty
   * if there are none.
   */
  public String action() {
    return action;
  }

  /** Returns under which title it stands, such as {@code NORMAS DE AUDITORÍA MEDICA} (L271). */
  public Optional<String> section() {
    return Optional.ofNullable(section);
  }

  /**
   * Returns the day on which it was read, in the portal's zone; empty if it was not, or if {@link
   * #action()} says so in words that nobody knows.
   */
  public Optional<LocalDate> readOn() {
    return Optional.ofNullable(readOn);
  }

  /** Returns the cells as the portal showed them. */
  public Shown shown() {
    return shown;
  }

  /** Starts a norm like this one. */
  public Builder toBuilder() {
    Builder builder = new Builder(id).folder(folder).document(document).action(action);
    builder.section = section;
    builder.readOn = readOn;
    return builder.shown(shown);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Norm that
        && id.equals(that.id)
        && folder == that.folder
        && document.equals(that.document)
        && action.equals(that.action)
        && Objects.equals(section, that.section)
        && Objects.equals(readOn, that.readOn);
  }

  @Override
  public int hashCode() {
    return Objects.hash(id, folder, document, action, section, readOn);
  }

  /** Returns name, folder and day, such as {@code Norm[3, REPOSITORY, 2021-12-22]}. */
  @Override
  public String toString() {
    return "Norm[" + id + ", " + folder + (readOn == null ? "" : ", " + readOn) + "]";
  }

  /** Collects a norm. Not thread-safe. */
  public static final class Builder {
    private final EntryId id;
    private @Nullable NormFolder folder;
    private @Nullable String document;
    private String action = "";
    private @Nullable String section;
    private @Nullable LocalDate readOn;
    private Shown shown = Shown.nothing();

    private Builder(EntryId id) {
      this.id = requireNonNull(id, "id");
    }

    /** Sets in which folder it lies. */
    public Builder folder(NormFolder folder) {
      this.folder = requireNonNull(folder, "folder");
      return this;
    }

    /** Sets what it is called. */
    public Builder document(String title) {
      this.document = requireNonNull(title, "title");
      return this;
    }

    /** Sets the words beside it. */
    public Builder action(String words) {
      this.action = requireNonNull(words, "words");
      return this;
    }

    /** Sets under which title it stands. */
    public Builder section(String title) {
      this.section = requireNonNull(title, "title");
      return this;
    }

    /** Sets the day on which it was read. */
    public Builder readOn(LocalDate day) {
      this.readOn = requireNonNull(day, "day");
      return this;
    }

    /** Sets the cells as the portal showed them. */
    public Builder shown(Shown shown) {
      this.shown = requireNonNull(shown, "shown");
      return this;
    }

    /**
     * Returns the norm.
     *
     * @throws NullPointerException naming the required part that is missing
     */
    public Norm build() {
      return new Norm(this);
    }
  }
}

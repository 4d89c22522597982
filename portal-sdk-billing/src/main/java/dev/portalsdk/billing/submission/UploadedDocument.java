package dev.portalsdk.billing.submission;

import static java.util.Objects.requireNonNull;

import dev.portalsdk.core.table.Shown;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A file that a provider handed in, as the payer's portal lists it, with its read receipt.
 *
 * <p>Two are equal if all but the text as shown are. Names and remarks may hold a patient's data,
 * so {@code toString} shows neither. This class is immutable and thread-safe.
 */
public final class UploadedDocument {

  private final String recipient;
  private final String name;
  private final LocalDate uploaded;
  private final String remarks;
  private final ReadState readState;
  private final @Nullable AttachmentKind kind;
  private final Shown shown;

  private UploadedDocument(Builder builder) {
    this.recipient = requireNonNull(builder.recipient, "recipient");
    this.name = builder.name;
    this.uploaded = requireNonNull(builder.uploaded, "uploaded");
    this.remarks = builder.remarks;
    this.readState = builder.readState;
    this.kind = builder.kind;
    this.shown = builder.shown;
  }

  /**
   * Starts a document; recipient and day are required.
   *
   * @param name the file's name as the portal lists it
   */
  public static Builder builder(String name) {
    return new Builder(name);
  }

  /**
   * Returns to which desk of the payer it went, such as {@code Liquidaciones Prest. En Especie}.
   */
  public String recipient() {
    return recipient;
  }

  /** Returns the file's name as the portal lists it. */
  public String name() {
    return name;
  }

  /** Returns the day on which it was uploaded, in the portal's zone. */
  public LocalDate uploaded() {
    return uploaded;
  }

  /** Returns the remarks that were handed in with it, empty if none. */
  public String remarks() {
    return remarks;
  }

  /** Returns whether the payer has read it. */
  public ReadState readState() {
    return readState;
  }

  /** Returns what it is, if the portal tells or the query asked for one kind. */
  public Optional<AttachmentKind> kind() {
    return Optional.ofNullable(kind);
  }

  /** Returns the cells as the portal showed them. */
  public Shown shown() {
    return shown;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof UploadedDocument that
        && recipient.equals(that.recipient)
        && name.equals(that.name)
        && uploaded.equals(that.uploaded)
        && remarks.equals(that.remarks)
        && readState == that.readState
        && kind == that.kind;
  }

  @Override
  public int hashCode() {
    return Objects.hash(recipient, name, uploaded, remarks, readState, kind);
  }

  /** Returns kind, day and read receipt; never name or remarks. */
  @Override
  public String toString() {
    return "UploadedDocument[" + kind + ", " + uploaded + ", " + readState + "]";
  }

  /** Collects a document. Not thread-safe. */
  public static final class Builder {
    private final String name;
    private @Nullable String recipient;
    private @Nullable LocalDate uploaded;
    private String remarks = "";
    private ReadState readState = ReadState.UNREAD;
    private @Nullable AttachmentKind kind;
    private Shown shown = Shown.nothing();

    private Builder(String name) {
      this.name = requireNonNull(name, "name");
    }

    /** Sets to which desk of the payer it went. */
    public Builder recipient(String recipient) {
      this.recipient = recipient;
      return this;
    }

    /** Sets the day on which it was uploaded. */
    public Builder uploaded(LocalDate day) {
      this.uploaded = day;
      return this;
    }

    /** Sets the remarks that were handed in with it. */
    public Builder remarks(String remarks) {
      this.remarks = requireNonNull(remarks, "remarks");
      return this;
    }

    /** Sets whether the payer has read it. */
    public Builder readState(ReadState readState) {
      this.readState = requireNonNull(readState, "readState");
      return this;
    }

    /** Sets what it is. */
    public Builder kind(AttachmentKind kind) {
      this.kind = requireNonNull(kind, "kind");
      return this;
    }

    /** Sets the cells as the portal showed them. */
    public Builder shown(Shown shown) {
      this.shown = requireNonNull(shown, "shown");
      return this;
    }

    /**
     * Returns the document.
     *
     * @throws NullPointerException naming the required part that is missing
     */
    public UploadedDocument build() {
      return new UploadedDocument(this);
    }
  }
}

package dev.portalsdk.billing.submission;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which of the uploaded documents are asked for.
 *
 * <p>Portals that show no kind in their list, such as Serena ART's, tell the kind of a document
 * only to those who ask for one kind. This class is immutable and thread-safe.
 */
public final class UploadQuery {

  private static final UploadQuery ALL = new UploadQuery(null, null, null);

  private final @Nullable String recipient;
  private final @Nullable AttachmentKind kind;
  private final @Nullable LocalDate uploaded;

  private UploadQuery(
      @Nullable String recipient, @Nullable AttachmentKind kind, @Nullable LocalDate uploaded) {
    this.recipient = recipient;
    this.kind = kind;
    this.uploaded = uploaded;
  }

  /** Returns the query for all documents of the recipient that the portal offers first. */
  public static UploadQuery all() {
    return ALL;
  }

  /**
   * Returns this query for documents to a recipient.
   *
   * @param recipient as the portal writes it, such as {@code Liquidaciones Prest. En Especie}
   */
  public UploadQuery recipient(String recipient) {
    return new UploadQuery(requireNonNull(recipient, "recipient"), kind, uploaded);
  }

  /** Returns this query for documents of a kind. */
  public UploadQuery kind(AttachmentKind kind) {
    return new UploadQuery(recipient, requireNonNull(kind, "kind"), uploaded);
  }

  /**
   * Returns this query for documents uploaded on a day.
   *
   * @param day in the portal's zone
   */
  public UploadQuery uploaded(LocalDate day) {
    return new UploadQuery(recipient, kind, requireNonNull(day, "day"));
  }

  /** Returns the recipient, if it matters. */
  public Optional<String> recipient() {
    return Optional.ofNullable(recipient);
  }

  /** Returns the kind, if it matters. */
  public Optional<AttachmentKind> kind() {
    return Optional.ofNullable(kind);
  }

  /** Returns the day of the upload in the portal's zone, if it matters. */
  public Optional<LocalDate> uploaded() {
    return Optional.ofNullable(uploaded);
  }

  /** Returns kind and day alone: a recipient may be a person. */
  @Override
  public String toString() {
    return "UploadQuery[kind=" + kind + ", uploaded=" + uploaded + "]";
  }
}

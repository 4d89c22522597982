package dev.portalsdk.billing.spi;

import static java.util.Objects.requireNonNull;

import dev.portalsdk.billing.invoice.InvoiceRef;
import dev.portalsdk.billing.submission.AttachmentKind;
import dev.portalsdk.core.document.PortalDocument;
import dev.portalsdk.core.document.Progress;
import dev.portalsdk.core.journal.WriteRecord;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * One file that is handed in, as it was written down.
 *
 * <p>This class is immutable, and thread-safe as its document is.
 */
public final class DocumentUpload {

  static final String RECIPIENT = "recipient";
  static final String KIND = "kind";
  static final String INVOICE = "invoice";
  static final String NAME = "name";
  static final String REMARKS = "remarks";
  static final String SIZE = "size";

  private final WriteRecord record;
  private final Supplier<PortalDocument> content;
  private final Progress progress;

  private DocumentUpload(WriteRecord record, Supplier<PortalDocument> content, Progress progress) {
    this.record = requireNonNull(record, "record");
    this.content = requireNonNull(content, "content");
    this.progress = requireNonNull(progress, "progress");
  }

  /**
   * Returns an upload as it was written down; an adapter's own test makes one this way.
   *
   * @param record what the journal knows of it
   * @param content gives the file
   * @param progress is told how far the file is
   */
  public static DocumentUpload of(
      WriteRecord record, Supplier<PortalDocument> content, Progress progress) {
    return new DocumentUpload(record, content, progress);
  }

  /** Returns which invoice it is about. */
  public InvoiceRef invoice() {
    return InvoiceRef.parse(subject(INVOICE));
  }

  /** Returns what it is. */
  public AttachmentKind kind() {
    return kind(record);
  }

  static AttachmentKind kind(WriteRecord record) {
    return AttachmentKind.valueOf(part(record.identity().subject(), KIND));
  }

  /** Returns to which desk of the payer it goes. */
  public String recipient() {
    return subject(RECIPIENT);
  }

  /** Returns the user's own remarks, empty if none. */
  public String remarks() {
    return part(record.details(), REMARKS);
  }

  /** Returns the file's SHA-256 as 64 lower-case hexadecimal digits. */
  public String sha256() {
    return record.identity().sha256();
  }

  /**
   * Returns a short mark of the file and of what it is, such as {@code #a1b2c3d4}: where a portal
   * shows a free text, it tells this upload from all others about the invoice.
   */
  public String mark() {
    return "#" + record.identity().mark();
  }

  /** Returns the file itself. */
  public PortalDocument document() {
    return content.get();
  }

  /** Returns who is told how far the file is. */
  public Progress progress() {
    return progress;
  }

  private String subject(String name) {
    return part(record.identity().subject(), name);
  }

  static long size(WriteRecord record) {
    return Long.parseLong(part(record.details(), SIZE));
  }

  private static String part(Map<String, String> parts, String name) {
    String part = parts.get(name);
    if (part == null) {
      throw new IllegalArgumentException("The write is no upload: it has no " + name);
    }
    return part;
  }

  static Map<String, String> details(PortalDocument document, String remarks) {
    Map<String, String> details = new LinkedHashMap<>();
    details.put(NAME, document.name());
    details.put(SIZE, String.valueOf(document.size()));
    details.put(REMARKS, remarks);
    return details;
  }

  /** Returns kind and mark; name and remarks may be personal. */
  @Override
  public String toString() {
    return kind() + " " + mark();
  }
}

package dev.portalsdk.billing.spi;

import static java.util.Objects.requireNonNull;

import dev.portalsdk.billing.invoice.InvoiceRef;
import dev.portalsdk.billing.submission.Attachment;
import dev.portalsdk.billing.submission.AttachmentKind;
import dev.portalsdk.billing.submission.ShipmentRef;
import dev.portalsdk.billing.submission.SubmissionKind;
import dev.portalsdk.core.document.PortalDocument;
import dev.portalsdk.core.document.Progress;
import dev.portalsdk.core.journal.WriteRecord;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What is handed in by one write, as it was written down: one file, or the files of one shipment.
 *
 * <p>This class is immutable, and thread-safe as its documents are.
 */
public final class DocumentUpload {

  static final String RECIPIENT = "recipient";
  static final String KIND = "kind";
  static final String INVOICE = "invoice";
  static final String SUBMISSION = "submission";
  static final String SHIPMENT = "shipment";
  static final String NAME = "name";
  static final String REMARKS = "remarks";
  static final String SIZE = "size";
  static final String PREPARED = "prepared";

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

  /** Returns of what submission it is. */
  public SubmissionKind submission() {
    return Optional.ofNullable(record.identity().subject().get(SUBMISSION))
        .map(SubmissionKind::valueOf)
        .orElse(SubmissionKind.DOCUMENTS);
  }

  /** Returns the shipment that it belongs to, if that was sent before. */
  public Optional<ShipmentRef> shipment() {
    return Optional.ofNullable(record.identity().subject().get(SHIPMENT)).map(ShipmentRef::parse);
  }

  /** Returns which invoice it is about. */
  public InvoiceRef invoice() {
    return InvoiceRef.parse(subject(INVOICE));
  }

  /**
   * Returns what it is, if it is one file.
   *
   * @throws IllegalArgumentException if it is several; {@link #attachments()} has them
   */
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

  /** Returns the user's own remarks about one file, empty if none. */
  public String remarks() {
    return part(record.details(), REMARKS);
  }

  /** Returns the SHA-256 of what is sent as 64 lower-case hexadecimal digits. */
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

  /** Returns when it was written down first, before anything was sent; empty for one file alone. */
  public Optional<Instant> prepared() {
    return Optional.ofNullable(record.details().get(PREPARED)).map(Instant::parse);
  }

  /** Returns the file itself, if it is one. */
  public PortalDocument document() {
    return content.get();
  }

  /** Returns all files in the order in which they go, each read anew. */
  public List<Attachment> attachments() {
    if (!isBundle(record)) {
      return List.of(Attachment.of(kind(), document()).remarks(remarks()));
    }
    List<HandedFile> files = HandedFile.of(record);
    List<PortalDocument> documents = Bundle.open(document(), files, texts(NAME, files));
    List<String> remarks = texts(REMARKS, files);
    List<Attachment> attachments = new ArrayList<>();
    for (int i = 0; i < files.size(); i++) {
      attachments.add(Attachment.of(files.get(i).kind(), documents.get(i)).remarks(remarks.get(i)));
    }
    return attachments;
  }

  private List<String> texts(String name, List<HandedFile> files) {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < files.size(); i++) {
      texts.add(part(record.details(), numbered(name, i)));
    }
    return texts;
  }

  /** Returns who is told how far the files are, of the bytes of all of them. */
  public Progress progress() {
    return progress;
  }

  private String subject(String name) {
    return part(record.identity().subject(), name);
  }

  static boolean isBundle(WriteRecord record) {
    return !record.identity().subject().containsKey(KIND);
  }

  static long size(WriteRecord record) {
    return Long.parseLong(part(record.details(), SIZE));
  }

  static String numbered(String name, int index) {
    return name + "_" + index;
  }

  private static String part(Map<String, String> parts, String name) {
    String part = parts.get(name);
    if (part == null) {
      throw new IllegalArgumentException("The write is no upload: it has no " + name);
    }
    return part;
  }

  /** Returns submission and mark; names and remarks may be personal. */
  @Override
  public String toString() {
    return (isBundle(record) ? submission().toString() : kind().toString()) + " " + mark();
  }
}

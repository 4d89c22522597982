package dev.portalsdk.billing.submission;

import static java.util.Objects.requireNonNull;

import dev.portalsdk.core.document.PortalDocument;

/**
 * A file that is handed in with an invoice.
 *
 * <pre>{@code
 * PortalDocument file = PortalDocument.of("factura.pdf", Files.readAllBytes(path));
 * Attachment invoice = Attachment.of(AttachmentKind.INVOICE, file);
 * }</pre>
 *
 * <p>This class is immutable, and thread-safe as its document is.
 */
public final class Attachment {

  private final AttachmentKind kind;
  private final PortalDocument document;
  private final String remarks;

  private Attachment(AttachmentKind kind, PortalDocument document, String remarks) {
    this.kind = requireNonNull(kind, "kind");
    this.document = requireNonNull(document, "document");
    this.remarks = requireNonNull(remarks, "remarks");
  }

  /**
   * Returns a file to hand in.
   *
   * @param kind what it is
   * @param document the file; its name is shown at the portal
   */
  public static Attachment of(AttachmentKind kind, PortalDocument document) {
    return new Attachment(kind, document, "");
  }

  /**
   * Returns this attachment with remarks of the user's own; what the portal wants to read there,
   * such as the invoice's number, is added anyhow.
   *
   * @param remarks such as {@code segundo envío}
   */
  public Attachment remarks(String remarks) {
    return new Attachment(kind, document, remarks);
  }

  /** Returns what it is. */
  public AttachmentKind kind() {
    return kind;
  }

  /** Returns the file. */
  public PortalDocument document() {
    return document;
  }

  /** Returns the user's own remarks, empty if none. */
  public String remarks() {
    return remarks;
  }

  /** Returns kind and file; name and remarks may be personal. */
  @Override
  public String toString() {
    return "Attachment[" + kind + ", " + document + "]";
  }
}

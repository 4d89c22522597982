package dev.portalsdk.billing.submission;

import static java.util.Objects.requireNonNull;

import dev.portalsdk.billing.invoice.InvoiceRef;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a provider hands in about one invoice: the invoice, its detail, and what else there is.
 *
 * <pre>{@code
 * Submission.of(invoice.ref(), factura, detalle)                           // file by file, Serena
 * Submission.of(SubmissionKind.INVOICE, invoice.ref(), factura, respaldo)  // one shipment, SanCor
 * Submission.missing(shipment, respaldo)
 * }</pre>
 *
 * <p>Files go in this order, each kind's in the order given: the invoice, its detail, all others.
 * This class is immutable, and thread-safe as its documents are.
 */
public final class Submission {

  private final SubmissionKind kind;
  private final @Nullable ShipmentRef shipment;
  private final InvoiceRef invoice;
  private final List<Attachment> attachments;

  private Submission(
      SubmissionKind kind,
      @Nullable ShipmentRef shipment,
      InvoiceRef invoice,
      List<Attachment> attachments) {
    this.kind = requireNonNull(kind, "kind");
    this.shipment = shipment;
    this.invoice = requireNonNull(invoice, "invoice");
    this.attachments = inOrder(attachments);
    requireDifferent();
  }

  /**
   * Returns what is handed in about an invoice, each file by itself.
   *
   * @param invoice which invoice; portals want its number with each file
   * @param attachments the files, at least one; more may be handed in later
   * @throws IllegalArgumentException if there is none, there are two of a kind of which an invoice
   *     has one alone, or one file is there twice
   */
  public static Submission of(InvoiceRef invoice, List<Attachment> attachments) {
    return of(SubmissionKind.DOCUMENTS, invoice, attachments);
  }

  /**
   * Returns what is handed in about an invoice.
   *
   * @param kind what it is, such as {@link SubmissionKind#INVOICE}
   * @param invoice which invoice; it need not be in the portal's list yet
   * @param attachments the files, at least one
   * @throws IllegalArgumentException as {@link #of(InvoiceRef, List)}, or if the kind is {@link
   *     SubmissionKind#MISSING_DOCUMENTS}, which are of a shipment
   */
  public static Submission of(
      SubmissionKind kind, InvoiceRef invoice, List<Attachment> attachments) {
    if (kind == SubmissionKind.MISSING_DOCUMENTS) {
      throw new IllegalArgumentException("Missing documents are those of a shipment");
    }
    return new Submission(kind, null, invoice, attachments);
  }

  /**
   * Returns what is handed in about an invoice.
   *
   * @param kind what it is, such as {@link SubmissionKind#INVOICE}
   * @param invoice which invoice; it need not be in the portal's list yet
   * @param attachments the files, at least one
   * @throws IllegalArgumentException as {@link #of(SubmissionKind, InvoiceRef, List)}
   */
  public static Submission of(SubmissionKind kind, InvoiceRef invoice, Attachment... attachments) {
    return of(kind, invoice, Arrays.asList(attachments));
  }

  /**
   * Returns what was left out of a shipment and is handed in later.
   *
   * @param shipment as the portal lists it
   * @param attachments the files, at least one
   * @throws IllegalArgumentException as {@link #of(InvoiceRef, List)}, or if the portal does not
   *     say which document the shipment is about
   */
  public static Submission missing(Shipment shipment, Attachment... attachments) {
    InvoiceRef about =
        shipment
            .document()
            .map(InvoiceRef::of)
            .orElseThrow(
                () -> new IllegalArgumentException("The shipment is about no known document"));
    return new Submission(
        SubmissionKind.MISSING_DOCUMENTS, shipment.ref(), about, Arrays.asList(attachments));
  }

  /**
   * Returns what is handed in about an invoice, each file by itself.
   *
   * @param invoice which invoice
   * @param attachments the files, at least one
   * @throws IllegalArgumentException as {@link #of(InvoiceRef, List)}
   */
  public static Submission of(InvoiceRef invoice, Attachment... attachments) {
    return of(invoice, Arrays.asList(attachments));
  }

  private static List<Attachment> inOrder(List<Attachment> attachments) {
    Stream<Attachment> first =
        attachments.stream()
            .filter(attachment -> attachment.kind().single())
            .sorted(Comparator.comparing(Attachment::kind));
    return Stream.concat(
            first, attachments.stream().filter(attachment -> !attachment.kind().single()))
        .toList();
  }

  private void requireDifferent() {
    if (attachments.isEmpty()) {
      throw new IllegalArgumentException("A submission has at least one file");
    }
    Set<String> seen = new HashSet<>();
    for (Attachment attachment : attachments) {
      String sha256 = attachment.kind().single() ? "" : attachment.document().sha256();
      if (!seen.add(attachment.kind() + sha256)) {
        throw new IllegalArgumentException(
            "A submission has two files of kind " + attachment.kind() + " where one is allowed");
      }
    }
  }

  /** Returns what it is. */
  public SubmissionKind kind() {
    return kind;
  }

  /** Returns the shipment that it belongs to, if that was sent before. */
  public Optional<ShipmentRef> shipment() {
    return Optional.ofNullable(shipment);
  }

  /** Returns which invoice it is about. */
  public InvoiceRef invoice() {
    return invoice;
  }

  /** Returns the files in the order in which they go. */
  public List<Attachment> attachments() {
    return attachments;
  }

  /** Returns what it is, the invoice's key and the files' kinds. */
  @Override
  public String toString() {
    return "Submission["
        + kind
        + ", "
        + invoice
        + ", "
        + attachments.stream().map(Attachment::kind).toList()
        + "]";
  }
}

package dev.portalsdk.billing.submission;

import static java.util.Objects.requireNonNull;

import dev.portalsdk.billing.invoice.InvoiceRef;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a provider hands in about one invoice: the invoice, its detail, and what else there is.
 *
 * <p>Files go in this order, each kind's in the order given: the invoice, its detail, all others.
 * This class is immutable, and thread-safe as its documents are.
 */
public final class Submission {

  private final InvoiceRef invoice;
  private final List<Attachment> attachments;

  private Submission(InvoiceRef invoice, List<Attachment> attachments) {
    this.invoice = requireNonNull(invoice, "invoice");
    this.attachments = inOrder(attachments);
    requireDifferent();
  }

  /**
   * Returns what is handed in about an invoice.
   *
   * @param invoice which invoice; portals want its number with each file
   * @param attachments the files, at least one; more may be handed in later
   * @throws IllegalArgumentException if there is none, there are two of a kind of which an invoice
   *     has one alone, or one file is there twice
   */
  public static Submission of(InvoiceRef invoice, List<Attachment> attachments) {
    return new Submission(invoice, attachments);
  }

  /**
   * Returns what is handed in about an invoice.
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

  /** Returns which invoice it is about. */
  public InvoiceRef invoice() {
    return invoice;
  }

  /** Returns the files in the order in which they go. */
  public List<Attachment> attachments() {
    return attachments;
  }

  /** Returns the invoice's key and the files' kinds. */
  @Override
  public String toString() {
    return "Submission["
        + invoice
        + ", "
        + attachments.stream().map(Attachment::kind).toList()
        + "]";
  }
}

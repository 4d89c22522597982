package dev.portalsdk.billing.reading;

import static java.util.Objects.requireNonNull;

import dev.portalsdk.billing.adjustment.Debit;
import dev.portalsdk.billing.adjustment.ReasonSorter;
import dev.portalsdk.billing.invoice.Owner;
import dev.portalsdk.core.PortalId;
import dev.portalsdk.core.document.PortalDocument;
import dev.portalsdk.core.error.DocumentException;
import dev.portalsdk.core.pdf.PdfLimits;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Reads what a payer does not accept of an invoice and why, "detalle del débito", from the text of
 * a PDF, by its labels and headers.
 *
 * <p>The reasons keep the payer's words and code, sorted by {@link ReasonSorter#standard()} or by
 * what {@link #withReasons} names.
 *
 * <p>It guesses nothing: a label or a header that is missing or there twice, a value that is none
 * of its kind, an amount in another style than {@code 1.234,50}, and amounts that do not add up to
 * the cent are a {@link DocumentException} that names the label and quotes no value. No manual
 * shows the document: the labels are those of the reference portal, and {@link #withAliases} names
 * those of another payer. This class is immutable and thread-safe.
 *
 * <pre>{@code
 * List<Debit> debits =
 *     DebitDetailReader.create().read(documents.download(ref, DEBIT_DETAIL), SERENA_ART);
 * }</pre>
 */
public final class DebitDetailReader {

  private static final DebitDetailReader PLAIN = new DebitDetailReader(DebitDetailText.LAYOUT);

  private final PaperLayout layout;

  private DebitDetailReader(PaperLayout layout) {
    this.layout = layout;
  }

  /** Returns a reader of the labels of the reference portal. */
  public static DebitDetailReader create() {
    return PLAIN;
  }

  /**
   * Returns this reader with more texts for its labels and headers.
   *
   * @param more label or header of the reference portal, such as {@code Motivo}, to other texts;
   *     those of other documents are passed over
   * @throws IllegalArgumentException if a text would name two labels or two headers
   */
  public DebitDetailReader withAliases(Map<String, ? extends Collection<String>> more) {
    return new DebitDetailReader(layout.withAliases(more));
  }

  /**
   * Returns this reader with other limits.
   *
   * @param limits how much of a file is read
   */
  public DebitDetailReader withLimits(PdfLimits limits) {
    return new DebitDetailReader(layout.withLimits(requireNonNull(limits, "limits")));
  }

  /**
   * Returns this reader with another sorting of the payer's reasons.
   *
   * @param sorter such as one with rules for a payer's own codes; {@link ReasonSorter#standard()}
   *     unless set
   */
  public DebitDetailReader withReasons(ReasonSorter sorter) {
    return new DebitDetailReader(layout.withReasons(requireNonNull(sorter, "sorter")));
  }

  /**
   * Reads a document. The vouchers in it are named as in the list of the provider whose CUIT it
   * prints, of no company.
   *
   * @param document its PDF
   * @param portal where it was downloaded
   * @return the debits in their order, at least one; what the document does not say is empty
   * @throws DocumentException if it is no PDF that can be read, or none whose parts are all there
   *     once and agree
   */
  public List<Debit> read(PortalDocument document, PortalId portal) {
    return layout.read(document, Issuer.printed(portal), DebitDetailText::read);
  }

  /**
   * Reads a document about the invoices of one list, whose provider and company are known.
   *
   * @param document its PDF
   * @param owner whose list it is: the document prints this provider's CUIT
   * @return the debits in their order, at least one; what the document does not say is empty
   * @throws DocumentException if it is no PDF that can be read, is another provider's, or none
   *     whose parts are all there once and agree
   */
  public List<Debit> read(PortalDocument document, Owner owner) {
    return layout.read(document, Issuer.known(owner), DebitDetailText::read);
  }

  @Override
  public String toString() {
    return "DebitDetailReader";
  }
}

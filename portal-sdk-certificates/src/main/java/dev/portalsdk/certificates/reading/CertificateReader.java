package dev.portalsdk.certificates.reading;

import static java.util.Objects.requireNonNull;

import dev.portalsdk.certificates.coverage.CertificateContent;
import dev.portalsdk.core.document.PortalDocument;
import dev.portalsdk.core.error.DocumentException;
import dev.portalsdk.core.error.Origin;
import dev.portalsdk.core.pdf.PdfLimits;
import dev.portalsdk.core.pdf.PdfText;
import java.util.Collection;
import java.util.Map;

/**
 * Reads what a certificate of coverage says, from the text of its PDF, by the labels beside it.
 *
 * <p>It guesses nothing: a label that is missing or there twice, a value that is none of its kind,
 * and parts that contradict each other are a {@link DocumentException} that names the label and
 * quotes no value. What it returns is what is printed; whether anybody vouches for it is another
 * question, that of the signature.
 *
 * <p>The labels are those of the reference portal. Where an insurer prints others, {@link
 * #withAliases} names them. This class is immutable and thread-safe.
 *
 * <pre>{@code
 * CertificateContent content = CertificateReader.create().read(certificate);
 * List<FactMismatch> wrong = ExpectedCertificate.of(request, employer, today).compare(content);
 * }</pre>
 */
public final class CertificateReader {

  private static final CertificateReader PLAIN =
      new CertificateReader(CertificateLabels.PLAIN, PdfLimits.DEFAULT);

  private final CertificateLabels labels;
  private final PdfLimits limits;

  private CertificateReader(CertificateLabels labels, PdfLimits limits) {
    this.labels = labels;
    this.limits = limits;
  }

  /** Returns a reader of the labels of the reference portal. */
  public static CertificateReader create() {
    return PLAIN;
  }

  /**
   * Returns this reader with more texts for its labels and headers.
   *
   * @param more label of the reference portal, such as {@code Contrato}, to other texts
   * @throws IllegalArgumentException if a text would name two labels
   */
  public CertificateReader withAliases(Map<String, ? extends Collection<String>> more) {
    return new CertificateReader(labels.with(more), limits);
  }

  /**
   * Returns this reader with other limits.
   *
   * @param limits how much of a file is read
   */
  public CertificateReader withLimits(PdfLimits limits) {
    return new CertificateReader(labels, requireNonNull(limits, "limits"));
  }

  /**
   * Reads a certificate.
   *
   * @param document its PDF
   * @throws DocumentException if it is no PDF that can be read, or no certificate whose parts are
   *     all there once and agree
   */
  public CertificateContent read(PortalDocument document) {
    Origin origin = Origin.file("certificate");
    return new CertificateText(PdfText.read(document, origin, limits), labels, origin).content();
  }

  @Override
  public String toString() {
    return "CertificateReader";
  }
}

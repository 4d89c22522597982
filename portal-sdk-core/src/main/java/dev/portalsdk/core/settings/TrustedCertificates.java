package dev.portalsdk.core.settings;

import static java.util.Objects.requireNonNull;

import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.error.InvalidTextException;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Certificates that are trusted on top of the platform's, such as that of a hospital's inspecting
 * proxy.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class TrustedCertificates {

  private static final TrustedCertificates NONE = new TrustedCertificates(List.of());
  private static final Pattern PEM_BLOCK =
      Pattern.compile("-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----");

  private final List<X509Certificate> certificates;

  private TrustedCertificates(List<X509Certificate> certificates) {
    this.certificates = certificates;
  }

  /** Returns none: what the platform trusts is trusted. */
  public static TrustedCertificates none() {
    return NONE;
  }

  /** Returns these certificates. */
  public static TrustedCertificates of(List<X509Certificate> certificates) {
    return new TrustedCertificates(List.copyOf(certificates));
  }

  /**
   * Reads certificates in PEM, one after another; text between them is passed over.
   *
   * @param pem such as {@code -----BEGIN CERTIFICATE-----} and so on
   * @throws InvalidTextException if there is none, or one cannot be read
   */
  public static TrustedCertificates parse(String pem) {
    Matcher blocks = PEM_BLOCK.matcher(requireNonNull(pem, "pem"));
    List<X509Certificate> read = new ArrayList<>();
    while (blocks.find()) {
      read.add(certificate(blocks.group()));
    }
    if (read.isEmpty()) {
      throw invalid("there is no block -----BEGIN CERTIFICATE-----");
    }
    return of(read);
  }

  private static X509Certificate certificate(String block) {
    try {
      return (X509Certificate)
          CertificateFactory.getInstance("X.509")
              .generateCertificate(
                  new ByteArrayInputStream(block.getBytes(StandardCharsets.US_ASCII)));
    } catch (CertificateException e) {
      throw invalid("a block is no X.509 certificate");
    }
  }

  private static InvalidTextException invalid(String what) {
    return new InvalidTextException(
        ErrorCode.INVALID_TEXT, "Trusted certificates are PEM, but " + what);
  }

  /** Returns the certificates. */
  public List<X509Certificate> certificates() {
    return certificates;
  }

  /** Returns how many there are. */
  @Override
  public String toString() {
    return "TrustedCertificates[" + certificates.size() + "]";
  }
}

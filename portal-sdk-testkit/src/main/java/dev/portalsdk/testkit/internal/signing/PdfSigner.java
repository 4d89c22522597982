package dev.portalsdk.testkit.internal.signing;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.cms.CMSTypedData;

/**
 * Signs PDFs as a portal does: one signature over the whole file, in the form of PAdES baseline B,
 * in a revision of its own.
 *
 * <p>Signed by an RSA key, the same file and time give the same bytes. This class is immutable and
 * thread-safe.
 */
public final class PdfSigner {

  private final SigningIdentity signer;

  private PdfSigner(SigningIdentity signer) {
    this.signer = requireNonNull(signer, "signer");
  }

  /** Returns one that signs in the name of somebody, such as {@link TestAuthority#rsa()}. */
  public static PdfSigner of(SigningIdentity signer) {
    return new PdfSigner(signer);
  }

  /**
   * Signs a file.
   *
   * @param pdf an unsigned PDF as PDFBox writes it, with or without object streams
   * @param time when it is said to be signed
   * @throws IllegalArgumentException if the PDF is not written so, or has a form already
   */
  public byte[] sign(byte[] pdf, Instant time) {
    return signed(SigningRevision.append(pdf, time, 0));
  }

  /**
   * Signs a file and says what may be changed from then on.
   *
   * @param permission nothing (1), forms (2), forms and notes (3)
   */
  public byte[] certify(byte[] pdf, Instant time, int permission) {
    return signed(SigningRevision.append(pdf, time, permission));
  }

  private byte[] signed(SigningRevision revision) {
    return revision.with(DetachedCms.sign(new Signed(revision), signer));
  }

  private record Signed(SigningRevision revision) implements CMSTypedData {

    @Override
    public ASN1ObjectIdentifier getContentType() {
      return CMSObjectIdentifiers.data;
    }

    @Override
    public void write(OutputStream out) throws IOException {
      revision.writeSigned(out);
    }

    @Override
    public Object getContent() {
      return revision;
    }
  }
}

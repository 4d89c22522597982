package dev.portalsdk.certificates.signature;

import static java.util.Objects.requireNonNull;

import dev.portalsdk.certificates.internal.pdf.PdfBytes;
import dev.portalsdk.certificates.internal.pdf.PdfScan;
import dev.portalsdk.certificates.internal.pdf.SignatureEntry;
import dev.portalsdk.certificates.reading.CertificateReader;
import dev.portalsdk.certificates.reading.ExpectedCertificate;
import dev.portalsdk.certificates.reading.FactMismatch;
import dev.portalsdk.core.document.MediaType;
import dev.portalsdk.core.document.PortalDocument;
import dev.portalsdk.core.error.CallCancelledException;
import dev.portalsdk.core.error.DocumentException;
import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.error.LocalStorageException;
import dev.portalsdk.core.time.Zones;
import java.io.IOException;
import java.lang.ref.Reference;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.SeekableByteChannel;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Checks the signature of a PDF, such as a coverage certificate.
 *
 * <pre>{@code
 * CertificateVerifier verifier = CertificateVerifier.builder().trust(rootOfTheAuthority).build();
 * Verification verification = verifier.verify(document, expected);
 * }</pre>
 *
 * <p>The file is read through a small window and never loaded whole; its objects are not built. To
 * compare what it says, it is then read within the limits of the {@link CertificateReader}. What it
 * does not do: ask whether a certificate was revoked, judge what was added after the signature, or
 * look into streams for active content.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class CertificateVerifier {

  private final SignerCheck signers;
  private final CertificateReader reader;
  private final Clock clock;

  private CertificateVerifier(Builder builder) {
    this.signers = new SignerCheck(new TrustChains(builder.anchors));
    this.reader = builder.reader;
    this.clock = builder.clock;
  }

  /** Starts one that trusts nobody and checks by the clock of the system. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Checks a document.
   *
   * @param document a PDF, signed or not
   * @return the verdict, also on a file whose signature is broken or hostile
   * @throws DocumentException if it is no PDF; its code is {@link ErrorCode#UNEXPECTED_CONTENT}
   * @throws LocalStorageException if its temporary file cannot be read
   * @throws CallCancelledException if the thread was interrupted while it read the disk
   * @throws IllegalStateException if it was closed and was not in memory
   */
  public Verification verify(PortalDocument document) {
    return examined(document).verification();
  }

  /**
   * Checks a document, and what it says against what was asked for: each fact that differs is a
   * finding with the code of its {@link FactMismatch}, and a certificate that cannot be read one
   * with {@link SignatureFault#FACTS_UNREADABLE}.
   *
   * @param document a coverage certificate, signed or not
   * @param expected what it has to say on the day of the check
   * @return the verdict, also on a file whose signature is broken or hostile
   * @throws DocumentException if it is no PDF; its code is {@link ErrorCode#UNEXPECTED_CONTENT}
   * @throws LocalStorageException if its temporary file cannot be read
   * @throws CallCancelledException if the thread was interrupted while it read the disk
   * @throws IllegalStateException if it was closed and was not in memory
   */
  public Verification verify(PortalDocument document, ExpectedCertificate expected) {
    requireNonNull(expected, "expected");
    Draft draft = examined(document);
    try {
      draft.content = reader.read(document);
    } catch (DocumentException unreadable) {
      draft.find(
          SignatureFault.FACTS_UNREADABLE,
          "What it says cannot be read with certainty (" + unreadable.code() + ")");
      return draft.verification();
    }
    LocalDate day = LocalDate.ofInstant(draft.moment, Zones.ARGENTINA);
    expected
        .compare(draft.content, day)
        .forEach(wrong -> draft.find(wrong.code(), wrong.what() + ": " + wrong.masked()));
    return draft.verification();
  }

  private Draft examined(PortalDocument document) {
    if (!requireNonNull(document, "document").mediaType().equals(MediaType.PDF)) {
      throw new DocumentException(
          ErrorCode.UNEXPECTED_CONTENT, "A document to verify is no PDF by its first bytes");
    }
    Draft draft = new Draft(clock.instant());
    try (SeekableByteChannel channel = document.channel()) {
      examine(new PdfBytes(channel), draft);
    } catch (ClosedByInterruptException e) {
      throw new CallCancelledException("The thread was interrupted while it verified a document");
    } catch (IOException e) {
      throw new LocalStorageException("A document cannot be read", e);
    } finally {
      Reference.reachabilityFence(document);
    }
    if (!document.complete()) {
      draft.find(SignatureFault.NO_END_MARK, "The file does not end as a PDF ends");
    }
    return draft;
  }

  private void examine(PdfBytes bytes, Draft draft) throws IOException {
    PdfScan scan = PdfScan.of(bytes);
    draft.signatures = scan.signatures();
    Optional<SignatureEntry> signature = scan.firstSignature();
    if (signature.isPresent()) {
      new SignatureCheck(bytes, signature.get(), signers, draft).run();
      changes(signature.get(), draft);
    } else {
      draft.coverage = Coverage.UNSIGNED;
      draft.trust = SignerTrust.NO_SIGNER;
    }
    content(scan, draft);
  }

  private static void changes(SignatureEntry signature, Draft draft) {
    if (draft.signatures > 1) {
      draft.find(
          SignatureFault.SEVERAL_SIGNATURES,
          "The file has more signatures than one; the first counts");
    }
    if (draft.coverage == Coverage.EXTENDED) {
      draft.find(
          SignatureFault.EXTENDED_AFTER_SIGNING, "Something was added after the file was signed");
    }
    boolean unchanged = draft.coverage == Coverage.WHOLE_FILE && draft.digest == Digest.MATCHES;
    boolean frozen = signature.permission().orElse(0) == 1;
    boolean changed = draft.coverage == Coverage.EXTENDED || draft.digest == Digest.DIFFERS;
    if (unchanged) {
      draft.changes = Changes.NONE;
    } else if (frozen && changed) {
      draft.changes = Changes.FORBIDDEN;
      draft.find(SignatureFault.CHANGE_FORBIDDEN, "The signer permits no change, and there is one");
    }
  }

  private static void content(PdfScan scan, Draft draft) {
    if (scan.isActive()) {
      draft.find(SignatureFault.ACTIVE_CONTENT, "The file names a script or a program to start");
    }
    if (scan.isEncrypted()) {
      draft.find(SignatureFault.ENCRYPTED, "The file is encrypted: what it shows is not checked");
    }
  }

  /** Collects what a {@link CertificateVerifier} goes by. It is not thread-safe. */
  public static final class Builder {

    private final Set<X509Certificate> anchors = new LinkedHashSet<>();
    private CertificateReader reader = CertificateReader.create();
    private Clock clock = Clock.systemUTC();

    private Builder() {}

    /**
     * Trusts what this certificate vouches for, and itself.
     *
     * @param anchor usually the root of a certification authority
     */
    public Builder trust(X509Certificate anchor) {
      anchors.add(requireNonNull(anchor, "anchor"));
      return this;
    }

    /** Trusts what these certificates vouch for. */
    public Builder trust(Collection<X509Certificate> anchors) {
      anchors.forEach(this::trust);
      return this;
    }

    /**
     * Reads what certificates say by this reader, such as one that knows the labels of an insurer.
     */
    public Builder reader(CertificateReader reader) {
      this.reader = requireNonNull(reader, "reader");
      return this;
    }

    /**
     * Judges dates by a moment instead of now, such as the day on which the document was received.
     */
    public Builder at(Instant moment) {
      this.clock = Clock.fixed(requireNonNull(moment, "moment"), ZoneOffset.UTC);
      return this;
    }

    /** Judges dates by a clock, asked at each check. */
    public Builder clock(Clock clock) {
      this.clock = requireNonNull(clock, "clock");
      return this;
    }

    /** Returns the verifier. */
    public CertificateVerifier build() {
      return new CertificateVerifier(this);
    }
  }
}

package dev.portalsdk.certificates;

import static java.util.Objects.requireNonNull;

import dev.portalsdk.certificates.coverage.CertificateRequest;
import dev.portalsdk.core.document.PortalDocument;
import dev.portalsdk.core.error.SdkException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What became of one of many requests.
 *
 * <p>This class is immutable and thread-safe; its document is closed by who keeps it.
 */
public final class BulkItem {

  /** How it ended. */
  public enum State {
    /** The certificate is there. */
    ISSUED,
    /** The portal said no, to what was asked or to this user: as it is it will say no again. */
    REFUSED,
    /** It was sent, and nobody knows whether it was issued; issuing again is harmless. */
    UNKNOWN,
    /**
     * It was certainly not issued: the portal could not be asked, or the run had stopped before.
     */
    NOT_ISSUED
  }

  private final CertificateRequest request;
  private final State state;
  private final @Nullable PortalDocument document;
  private final @Nullable SdkException failure;

  private BulkItem(
      CertificateRequest request,
      State state,
      @Nullable PortalDocument document,
      @Nullable SdkException failure) {
    this.request = requireNonNull(request, "request");
    this.state = state;
    this.document = document;
    this.failure = failure;
  }

  static BulkItem issued(CertificateRequest request, PortalDocument document) {
    return new BulkItem(request, State.ISSUED, document, null);
  }

  static BulkItem failed(CertificateRequest request, State state, SdkException failure) {
    return new BulkItem(request, state, null, failure);
  }

  static BulkItem untried(CertificateRequest request) {
    return new BulkItem(request, State.NOT_ISSUED, null, null);
  }

  /** Returns what was asked for. */
  public CertificateRequest request() {
    return request;
  }

  /** Returns how it ended. */
  public State state() {
    return state;
  }

  /** Returns the certificate, if it was issued. */
  public Optional<PortalDocument> document() {
    return Optional.ofNullable(document);
  }

  /** Returns why it was not issued, or why nobody knows; empty if it was never tried. */
  public Optional<SdkException> failure() {
    return Optional.ofNullable(failure);
  }

  /** Returns request and state. */
  @Override
  public String toString() {
    return "BulkItem[" + state + ", " + request + "]";
  }
}

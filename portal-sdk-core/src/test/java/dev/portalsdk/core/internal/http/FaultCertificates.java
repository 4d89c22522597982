package dev.portalsdk.core.internal.http;

import dev.portalsdk.core.settings.TrustedCertificates;
import java.util.List;
import javax.net.ssl.SSLSocketFactory;
import okhttp3.OkHttpClient;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;

/** The portal's certificate, and those that somebody else would show. */
enum FaultCertificates {
  OWN(FaultPortal.HOST),
  /** For the right host, from an issuer whom nobody trusts. */
  UNTRUSTED(FaultPortal.HOST),
  /** Trusted, for another host. */
  OF_ANOTHER("other.example");

  private final HeldCertificate held;
  private final SSLSocketFactory server;

  FaultCertificates(String host) {
    this.held = new HeldCertificate.Builder().addSubjectAlternativeName(host).build();
    this.server =
        new HandshakeCertificates.Builder().heldCertificate(held).build().sslSocketFactory();
  }

  SSLSocketFactory server() {
    return server;
  }

  /** Returns what a program trusts that was set up with care. */
  static TrustedCertificates trusted() {
    return TrustedCertificates.of(List.of(OWN.held.certificate(), OF_ANOTHER.held.certificate()));
  }

  static void trust(OkHttpClient.Builder client) {
    HandshakeCertificates all =
        new HandshakeCertificates.Builder()
            .addTrustedCertificate(OWN.held.certificate())
            .addTrustedCertificate(OF_ANOTHER.held.certificate())
            .build();
    client.sslSocketFactory(all.sslSocketFactory(), all.trustManager());
  }
}

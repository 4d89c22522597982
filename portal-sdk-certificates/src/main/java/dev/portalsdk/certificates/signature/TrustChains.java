package dev.portalsdk.certificates.signature;

import java.security.GeneralSecurityException;
import java.security.cert.CertPath;
import java.security.cert.CertPathValidator;
import java.security.cert.CertificateFactory;
import java.security.cert.PKIXParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds the certificates that lead from a signer to a trust anchor (RFC 5280, 6). Their dates are
 * left to the caller: the path is checked for a day on which all of them are valid.
 */
final class TrustChains {

  private static final int LONGEST = 6;
  private static final int MOST_TRIED = 8;
  private static final int MOST_STEPS = 64;

  private final List<X509Certificate> anchors;

  TrustChains(Collection<X509Certificate> anchors) {
    this.anchors = List.copyOf(anchors);
  }

  /**
   * Returns the path from the first of the certificates to an anchor, both included, or an empty
   * list if there is none.
   */
  List<X509Certificate> from(List<X509Certificate> certificates) {
    X509Certificate signer = certificates.get(0);
    if (anchors.contains(signer)) {
      return List.of(signer);
    }
    return new Search(certificates).extend(List.of(signer));
  }

  /** A search that ends after a few paths, however many a hostile signature offers. */
  private final class Search {
    private final List<X509Certificate> certificates;
    private int tried;
    private int steps;

    Search(List<X509Certificate> certificates) {
      this.certificates = certificates;
    }

    List<X509Certificate> extend(List<X509Certificate> path) {
      X509Certificate last = path.get(path.size() - 1);
      for (X509Certificate anchor : issuers(anchors, last).toList()) {
        if (tried++ < MOST_TRIED && isValid(path, anchor)) {
          return with(path, anchor);
        }
      }
      return path.size() < LONGEST ? through(path, last) : List.of();
    }

    private List<X509Certificate> through(List<X509Certificate> path, X509Certificate last) {
      for (X509Certificate issuer : issuers(certificates, last).toList()) {
        if (!path.contains(issuer) && steps++ < MOST_STEPS) {
          List<X509Certificate> found = extend(with(path, issuer));
          if (!found.isEmpty()) {
            return found;
          }
        }
      }
      return List.of();
    }
  }

  private static Stream<X509Certificate> issuers(
      List<X509Certificate> certificates, X509Certificate issued) {
    return certificates.stream()
        .filter(issuer -> issuer.getSubjectX500Principal().equals(issued.getIssuerX500Principal()));
  }

  private static List<X509Certificate> with(List<X509Certificate> path, X509Certificate last) {
    List<X509Certificate> longer = new ArrayList<>(path);
    longer.add(last);
    return longer;
  }

  private static boolean isValid(List<X509Certificate> path, X509Certificate anchor) {
    try {
      PKIXParameters parameters = new PKIXParameters(Set.of(new TrustAnchor(anchor, null)));
      parameters.setRevocationEnabled(false);
      parameters.setDate(commonDay(path));
      CertPath certificates = CertificateFactory.getInstance("X.509").generateCertPath(path);
      CertPathValidator.getInstance("PKIX").validate(certificates, parameters);
      return true;
    } catch (GeneralSecurityException | RuntimeException notVouchedFor) {
      return false;
    }
  }

  private static Date commonDay(List<X509Certificate> path) {
    return path.stream()
        .map(X509Certificate::getNotBefore)
        .max(Comparator.naturalOrder())
        .orElseThrow();
  }
}

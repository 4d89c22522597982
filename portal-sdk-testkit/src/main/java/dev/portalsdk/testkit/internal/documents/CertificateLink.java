package dev.portalsdk.testkit.internal.documents;

import dev.portalsdk.certificates.coverage.CertificateContent;
import dev.portalsdk.certificates.coverage.Employee;
import dev.portalsdk.core.identity.Cuil;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The address that the QR code of a certificate holds: the same facts, for a program at a gate. */
final class CertificateLink {

  private static final String BASE = "https://certificados.example/verificar";

  private CertificateLink() {}

  /**
   * Returns the address; who is covered is in it as a number and as the SHA-256 of the CUILs,
   * eleven digits each, in ascending order, a line feed after each.
   */
  static String of(CertificateContent content) {
    return BASE
        + "?numero="
        + encoded(content.number())
        + "&cuit="
        + content.employer().plain()
        + "&contrato="
        + encoded(content.contract().formatted())
        + "&tipo="
        + content.kind().name()
        + "&emision="
        + content.issued()
        + "&hasta="
        + content.validUntil()
        + "&empleados="
        + content.employees().size()
        + "&nomina="
        + digest(content);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static String digest(CertificateContent content) {
    MessageDigest digest = sha256();
    content.employees().stream()
        .map(Employee::cuil)
        .sorted()
        .map(Cuil::plain)
        .forEach(cuil -> digest.update((cuil + "\n").getBytes(StandardCharsets.US_ASCII)));
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("Every Java platform has SHA-256", e);
    }
  }
}

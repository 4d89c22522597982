package dev.portalsdk.billing.invoice;

import static java.util.Objects.requireNonNull;

import dev.portalsdk.core.PortalId;
import dev.portalsdk.core.identity.Cuit;
import dev.portalsdk.core.identity.Nit;
import dev.portalsdk.core.identity.TaxId;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The name of a voucher that can be stored in a database today and used tomorrow, such as {@code
 * serena-art;;AR:30712345671;INVOICE;B;AR:00025-00043905}.
 *
 * <p>It names the voucher and nothing of the portal's pages, so it outlives sessions and links.
 * This class is immutable and thread-safe.
 *
 * @param key which voucher it names
 */
public record InvoiceRef(InvoiceKey key) {

  private static final String ARGENTINA = "AR";
  private static final String COLOMBIA = "CO";
  private static final int PARTS = 6;

  /** Checks that the key is there. */
  public InvoiceRef {
    requireNonNull(key, "key");
  }

  /** Returns the name of this voucher. */
  public static InvoiceRef of(InvoiceKey key) {
    return new InvoiceRef(key);
  }

  /**
   * Reads a stored name.
   *
   * @param text what {@link #text()} returned
   * @throws IllegalArgumentException if it is no such text
   */
  public static InvoiceRef parse(String text) {
    List<String> parts = List.of(text.split(";", -1));
    if (parts.size() != PARTS) {
      throw new IllegalArgumentException("A stored invoice reference has " + PARTS + " parts");
    }
    Owner owner = owner(PortalId.of(parts.get(0)), parts.get(1), issuer(parts.get(2)));
    InvoiceKind kind = InvoiceKind.valueOf(parts.get(3));
    InvoiceNumber number = number(parts.get(5));
    String letter = parts.get(4);
    return of(
        letter.isEmpty()
            ? InvoiceKey.of(owner, kind, number)
            : InvoiceKey.of(owner, kind, Letter.parse(letter), number));
  }

  /** Returns a text that can be stored, which {@link #parse(String)} reads back. */
  public String text() {
    Owner owner = key.owner();
    String company =
        owner.company().map(c -> URLEncoder.encode(c, StandardCharsets.UTF_8)).orElse("");
    String issuer = owner.issuer().country() + ":" + owner.issuer().plain();
    String letter = key.letter().map(Letter::toString).orElse("");
    return String.join(
        ";", owner.payer().text(), company, issuer, key.kind().name(), letter, numberText());
  }

  private String numberText() {
    String country = key.number() instanceof ColombianNumber ? COLOMBIA : ARGENTINA;
    return country + ":" + key.number().shown();
  }

  private static Owner owner(PortalId payer, String company, TaxId issuer) {
    return company.isEmpty()
        ? Owner.of(payer, issuer)
        : Owner.of(payer, URLDecoder.decode(company, StandardCharsets.UTF_8), issuer);
  }

  private static TaxId issuer(String text) {
    return isOf(COLOMBIA, text) ? Nit.parse(text.substring(3)) : Cuit.parse(argentine(text));
  }

  private static InvoiceNumber number(String text) {
    return isOf(COLOMBIA, text)
        ? ColombianNumber.parse(text.substring(3))
        : ArgentineNumber.parse(argentine(text));
  }

  private static String argentine(String text) {
    if (!isOf(ARGENTINA, text)) {
      throw new IllegalArgumentException("A stored invoice reference names the country AR or CO");
    }
    return text.substring(3);
  }

  private static boolean isOf(String country, String text) {
    return text.startsWith(country + ":");
  }

  /** Returns the voucher's key; an issuer who is a person stays out of it. */
  @Override
  public String toString() {
    return key.toString();
  }
}

package dev.portalsdk.billing.invoice;

import static java.util.Objects.requireNonNull;

import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.error.InvalidTextException;
import java.util.List;

/**
 * The name of a voucher that can be stored in a database today and used tomorrow, such as {@code
 * serena-art;;CUIT:30712345671;INVOICE;B;AR:00025-00043905}.
 *
 * <p>It names the voucher and nothing of the portal's pages, so it outlives sessions and links. The
 * text holds the issuer's number, which some portals take as a password: keep it where the invoices
 * are kept, and out of logs. This class is immutable and thread-safe.
 *
 * @param key which voucher it names
 */
public record InvoiceRef(InvoiceKey key) {

  private static final String ARGENTINE = "AR:";
  private static final String COLOMBIAN = "CO:";
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
   * @throws InvalidTextException if it is no such text; the message does not repeat it
   */
  public static InvoiceRef parse(String text) {
    List<String> parts = List.of(text.split(";", -1));
    if (parts.size() != PARTS) {
      throw refused("it has " + parts.size() + " parts, not " + PARTS);
    }
    try {
      return of(key(parts));
    } catch (InvalidTextException refused) {
      throw refused;
    } catch (IllegalArgumentException refused) {
      throw refused("its portal, company or kind is none");
    }
  }

  private static InvoiceKey key(List<String> parts) {
    Owner owner = Owner.parse(String.join(";", parts.subList(0, OwnerText.PARTS)));
    InvoiceKind kind = InvoiceKind.valueOf(parts.get(3));
    InvoiceNumber number = number(parts.get(5));
    String letter = parts.get(4);
    return letter.isEmpty()
        ? InvoiceKey.of(owner, kind, number)
        : InvoiceKey.of(owner, kind, Letter.parse(letter), number);
  }

  /**
   * Returns a text that can be stored, which {@link #parse(String)} reads back.
   *
   * @throws IllegalStateException if the issuer is neither a CUIT nor a NIT, or the number is of
   *     another country
   */
  public String text() {
    String letter = key.letter().map(Letter::toString).orElse("");
    return String.join(
        ";", key.owner().text(), key.kind().name(), letter, numberText(key.number()));
  }

  private static String numberText(InvoiceNumber number) {
    if (number instanceof ArgentineNumber) {
      return ARGENTINE + number.shown();
    }
    if (number instanceof ColombianNumber) {
      return COLOMBIAN + number.shown();
    }
    throw new IllegalStateException("Only numbers of Argentina and Colombia have a stored name");
  }

  private static InvoiceNumber number(String text) {
    if (text.startsWith(ARGENTINE)) {
      return ArgentineNumber.parse(text.substring(ARGENTINE.length()));
    }
    if (text.startsWith(COLOMBIAN)) {
      return ColombianNumber.parse(text.substring(COLOMBIAN.length()));
    }
    throw refused("its number is neither of Argentina nor of Colombia");
  }

  private static InvalidTextException refused(String reason) {
    return new InvalidTextException(
        ErrorCode.INVALID_TEXT, "This is no stored invoice reference: " + reason);
  }

  /** Returns the voucher's key; an issuer who is a person stays out of it. */
  @Override
  public String toString() {
    return key.toString();
  }
}

package dev.portalsdk.billing.reading;

import static java.util.Objects.requireNonNull;

import dev.portalsdk.billing.invoice.ArgentineNumber;
import dev.portalsdk.billing.invoice.InvoiceKey;
import dev.portalsdk.billing.invoice.InvoiceKind;
import dev.portalsdk.billing.invoice.InvoiceRef;
import dev.portalsdk.billing.invoice.Letter;
import dev.portalsdk.billing.invoice.Owner;
import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.error.InvalidTextException;
import dev.portalsdk.core.table.HeaderText;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A voucher as a document about payments names it, "comprobante", such as {@code FC B
 * 00017-00004179}: its number, and kind and letter if they are printed.
 *
 * <p>What is not printed is empty, never supposed. Two are equal if kind, letter and number are,
 * however they were written. This class is immutable and thread-safe.
 */
public final class PrintedVoucher {

  private static final Map<String, InvoiceKind> KINDS =
      Map.of(
          "fc", InvoiceKind.INVOICE,
          "fac", InvoiceKind.INVOICE,
          "factura", InvoiceKind.INVOICE,
          "nc", InvoiceKind.CREDIT_NOTE,
          "nota de credito", InvoiceKind.CREDIT_NOTE,
          "nd", InvoiceKind.DEBIT_NOTE,
          "nota de debito", InvoiceKind.DEBIT_NOTE);

  private final @Nullable InvoiceKind kind;
  private final @Nullable Letter letter;
  private final ArgentineNumber number;
  private final String shown;

  private PrintedVoucher(
      @Nullable InvoiceKind kind, @Nullable Letter letter, ArgentineNumber number, String shown) {
    this.kind = kind;
    this.letter = letter;
    this.number = number;
    this.shown = shown;
  }

  /**
   * Parses a kind, a letter and a number with a blank between them, of which the first two may be
   * missing.
   *
   * @param text such as {@code FC B 00017-00004179}, {@code Nota de Crédito B 0017-00004179},
   *     {@code B 00017-00004179} or {@code 00017-00004179}
   * @throws InvalidTextException if the text has another form; the message does not repeat it
   */
  public static PrintedVoucher parse(String text) {
    String shown = requireNonNull(text, "text");
    int blank = shown.lastIndexOf(' ');
    ArgentineNumber number = ArgentineNumber.parse(shown.substring(blank + 1));
    String before = blank < 0 ? "" : shown.substring(0, blank);
    int start = before.lastIndexOf(' ') + 1;
    boolean lettered = before.length() - start == 1;
    Letter letter = lettered ? Letter.parse(before.substring(start)) : null;
    String words = lettered ? before.substring(0, Math.max(0, start - 1)) : before;
    return new PrintedVoucher(words.isEmpty() ? null : kind(words), letter, number, shown);
  }

  private static InvoiceKind kind(String words) {
    InvoiceKind kind = KINDS.get(HeaderText.fold(words));
    if (kind == null) {
      throw new InvalidTextException(
          ErrorCode.INVALID_NUMBER, "A kind such as FC, NC or ND was expected before the letter");
    }
    return kind;
  }

  /** Returns what it is, if it is printed. */
  public Optional<InvoiceKind> kind() {
    return Optional.ofNullable(kind);
  }

  /** Returns its letter, such as {@code B}, if it is printed. */
  public Optional<Letter> letter() {
    return Optional.ofNullable(letter);
  }

  /** Returns its number, such as {@code 00017-00004179}. */
  public ArgentineNumber number() {
    return number;
  }

  /** Returns the text as printed, such as {@code FC B 00017-00004179}. */
  public String shown() {
    return shown;
  }

  /**
   * Returns its name in a list, empty if its kind is not printed: nobody knows which of two
   * vouchers of one number it is.
   *
   * @param owner whose list it is
   */
  public Optional<InvoiceRef> ref(Owner owner) {
    InvoiceKind known = kind;
    if (known == null) {
      return Optional.empty();
    }
    Letter own = letter;
    return Optional.of(
        InvoiceRef.of(
            own == null
                ? InvoiceKey.of(owner, known, number)
                : InvoiceKey.of(owner, known, own, number)));
  }

  /**
   * Returns whether it may be this voucher: the numbers are the same, and so are kind and letter as
   * far as both have them.
   *
   * @param key of a voucher of the same issuer
   */
  public boolean mayBe(InvoiceKey key) {
    return number.sameAs(key.number())
        && (kind == null || kind == key.kind())
        && (letter == null || key.letter().map(letter::equals).orElse(true));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PrintedVoucher that
        && kind == that.kind
        && Objects.equals(letter, that.letter)
        && number.equals(that.number);
  }

  @Override
  public int hashCode() {
    return Objects.hash(kind, letter, number);
  }

  /** Returns kind, letter and number, such as {@code INVOICE B 00017-00004179}. */
  @Override
  public String toString() {
    return (kind == null ? "" : kind + " ") + (letter == null ? "" : letter + " ") + number;
  }
}

package dev.portalsdk.billing.invoice;

import static java.util.Objects.requireNonNull;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What tells a voucher from all others: whose it is, what it is, its letter if the portal shows
 * one, and its number.
 *
 * <p>An invoice and a credit note of one number are two. The letter, there or not, is part of
 * equality; to compare across portals that show letters differently, compare {@link
 * #withoutLetter()} and then look at the letters. This class is immutable and thread-safe.
 */
public final class InvoiceKey {

  private final Owner owner;
  private final InvoiceKind kind;
  private final @Nullable Letter letter;
  private final InvoiceNumber number;

  private InvoiceKey(Owner owner, InvoiceKind kind, @Nullable Letter letter, InvoiceNumber number) {
    this.owner = requireNonNull(owner, "owner");
    this.kind = requireNonNull(kind, "kind");
    this.letter = letter;
    this.number = requireNonNull(number, "number");
  }

  /** Returns the key of a voucher whose letter is known. */
  public static InvoiceKey of(Owner owner, InvoiceKind kind, Letter letter, InvoiceNumber number) {
    return new InvoiceKey(owner, kind, requireNonNull(letter, "letter"), number);
  }

  /** Returns the key of a voucher whose letter is not shown, or that has none. */
  public static InvoiceKey of(Owner owner, InvoiceKind kind, InvoiceNumber number) {
    return new InvoiceKey(owner, kind, null, number);
  }

  /** Returns whose it is. */
  public Owner owner() {
    return owner;
  }

  /** Returns what it is. */
  public InvoiceKind kind() {
    return kind;
  }

  /** Returns the letter, such as {@code B}, if the portal shows one. */
  public Optional<Letter> letter() {
    return Optional.ofNullable(letter);
  }

  /** Returns the number, such as {@code 00025-00043905}. */
  public InvoiceNumber number() {
    return number;
  }

  /** Returns this key without its letter. */
  public InvoiceKey withoutLetter() {
    return new InvoiceKey(owner, kind, null, number);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof InvoiceKey that
        && number.equals(that.number)
        && kind == that.kind
        && Objects.equals(letter, that.letter)
        && owner.equals(that.owner);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * number.hashCode() + kind.hashCode()) + Objects.hashCode(letter);
  }

  /** Returns kind, letter and number, such as {@code INVOICE B 00025-00043905}. */
  @Override
  public String toString() {
    return kind + (letter == null ? "" : " " + letter) + " " + number.shown();
  }
}

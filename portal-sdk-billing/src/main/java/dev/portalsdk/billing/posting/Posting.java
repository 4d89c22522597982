package dev.portalsdk.billing.posting;

import static java.util.Objects.requireNonNull;

import dev.portalsdk.billing.balance.TermKind;
import dev.portalsdk.billing.evidence.Source;
import dev.portalsdk.billing.invoice.InvoiceRef;
import dev.portalsdk.core.money.Money;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is to be written into the provider's books about an entry: an amount that was paid, kept
 * back or debited, the paper that says it and the rule by which paper and entry were matched.
 *
 * <p>Its {@link #id()} follows from its parts, so that the same paper gives the same posting
 * however often it is read. The rule is no part of the id: the same paper is not posted again
 * because it was matched otherwise. A reversing posting takes back another one with the opposite
 * amount; a repeating one posts again what was taken back. Two are equal if all parts are. This
 * class is immutable and thread-safe.
 */
public final class Posting {

  private final String entry;
  private final InvoiceRef invoice;
  private final TermKind kind;
  private final String label;
  private final Money amount;
  private final Source source;
  private final String rule;
  private final @Nullable String reverses;
  private final @Nullable String repeats;
  private final String id;

  private Posting(
      String entry,
      InvoiceRef invoice,
      TermKind kind,
      String label,
      Money amount,
      Source source,
      String rule,
      @Nullable String reverses,
      @Nullable String repeats) {
    this.entry = requireNonNull(entry, "entry");
    this.invoice = requireNonNull(invoice, "invoice");
    this.kind = requireNonNull(kind, "kind");
    this.label = requireNonNull(label, "label");
    this.amount = requireNonNull(amount, "amount");
    this.source = requireNonNull(source, "source");
    this.rule = requireNonNull(rule, "rule");
    this.reverses = reverses;
    this.repeats = repeats;
    this.id = PostingId.of(this);
  }

  /**
   * Returns a posting.
   *
   * @param entry what the books call the entry, such as {@code FC-2025-1187}
   * @param invoice which voucher of the payer's it is about
   * @param kind what it is, such as {@link TermKind#PAID}
   * @param label what it is more exactly, such as {@code GANANCIAS}, or nothing; nothing of a
   *     person
   * @param amount how much, without the sign of its side
   * @param source the paper that says it
   * @param rule by which entry and voucher were matched, such as {@code INVOICE_KEY}
   */
  public static Posting of(
      String entry,
      InvoiceRef invoice,
      TermKind kind,
      String label,
      Money amount,
      Source source,
      String rule) {
    return new Posting(entry, invoice, kind, label, amount, source, rule, null, null);
  }

  /**
   * Returns the posting that takes this one back: the same with the opposite amount.
   *
   * @throws IllegalStateException if this one takes another back itself
   */
  public Posting reversal() {
    if (reverses != null) {
      throw new IllegalStateException("A reversal is not taken back; post the paper again");
    }
    return new Posting(entry, invoice, kind, label, amount.negated(), source, rule, id, null);
  }

  /**
   * Returns the posting that posts this one again after it was taken back: the same, as another
   * one.
   *
   * @throws IllegalStateException if this one takes another back itself
   */
  public Posting repetition() {
    if (reverses != null) {
      throw new IllegalStateException("A reversal is not repeated");
    }
    return new Posting(entry, invoice, kind, label, amount, source, rule, null, id);
  }

  /**
   * Returns what the posting is known by: 64 lower-case hexadecimal digits over all its parts but
   * the rule and the document's digest. The same payment is the same by whichever rule it was
   * matched, and an order's document that is issued anew when more was paid says it again.
   */
  public String id() {
    return id;
  }

  /** Returns what the books call the entry, such as {@code FC-2025-1187}. */
  public String entry() {
    return entry;
  }

  /** Returns which voucher of the payer's it is about. */
  public InvoiceRef invoice() {
    return invoice;
  }

  /** Returns what it is, such as {@link TermKind#PAID}. */
  public TermKind kind() {
    return kind;
  }

  /** Returns what it is more exactly, such as {@code GANANCIAS}, or nothing. */
  public String label() {
    return label;
  }

  /** Returns how much, without the sign of its side; what takes another back is negative. */
  public Money amount() {
    return amount;
  }

  /** Returns the paper that says it. */
  public Source source() {
    return source;
  }

  /** Returns by which rule entry and voucher were matched, such as {@code INVOICE_KEY}. */
  public String rule() {
    return rule;
  }

  /** Returns the id of the posting that this one takes back, if it does. */
  public Optional<String> reverses() {
    return Optional.ofNullable(reverses);
  }

  /** Returns the id of the posting that this one posts again, if it does. */
  public Optional<String> repeats() {
    return Optional.ofNullable(repeats);
  }

  /**
   * Checks that a book may post it, for one who writes a {@link PostingBook}.
   *
   * @throws IllegalArgumentException if it reverses or repeats another, or if one of its texts
   *     holds NUL or half a character, which no database keeps as it is
   */
  public void requirePostable() {
    if (reverses != null || repeats != null) {
      throw new IllegalArgumentException("What reverses or repeats goes by undo and repost");
    }
    if (!Stream.of(entry, label, source.what(), source.name(), rule)
        .allMatch(Posting::isStorable)) {
      throw new IllegalArgumentException("A text of the posting has characters that none stores");
    }
  }

  private static boolean isStorable(String text) {
    return text.indexOf('\0') < 0 && StandardCharsets.UTF_8.newEncoder().canEncode(text);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Posting that && id.equals(that.id) && rule.equals(that.rule);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }

  /** Returns a line such as {@code FC-1187 PAID ARS 2311.66 (sancor-salud ...), INVOICE_KEY}. */
  @Override
  public String toString() {
    String name = kind + (label.isEmpty() ? "" : " " + label);
    return entry + " " + name + " " + amount + " (" + source + "), " + rule;
  }
}

package dev.portalsdk.billing.posting;

import static java.util.Objects.requireNonNull;

import dev.portalsdk.billing.balance.TermKind;
import dev.portalsdk.billing.evidence.Source;
import dev.portalsdk.billing.invoice.InvoiceRef;
import dev.portalsdk.core.PortalId;
import dev.portalsdk.core.money.Money;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is to be written into the provider's books about an entry: an amount that was paid, kept
 * back or debited, the paper that says it and the rule by which paper and entry were matched.
 *
 * <p>Its {@link #id()} follows from its parts, so that the same paper gives the same posting
 * however often it is read. A reversing posting takes back another one with the opposite amount.
 * Two are equal if all parts are. This class is immutable and thread-safe.
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
  private final String id;

  private Posting(
      String entry,
      InvoiceRef invoice,
      TermKind kind,
      String label,
      Money amount,
      Source source,
      String rule,
      @Nullable String reverses) {
    this.entry = requireNonNull(entry, "entry");
    this.invoice = requireNonNull(invoice, "invoice");
    this.kind = requireNonNull(kind, "kind");
    this.label = requireNonNull(label, "label");
    this.amount = requireNonNull(amount, "amount");
    this.source = requireNonNull(source, "source");
    this.rule = requireNonNull(rule, "rule");
    this.reverses = reverses;
    this.id = digest();
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
    return new Posting(entry, invoice, kind, label, amount, source, rule, null);
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
    return new Posting(entry, invoice, kind, label, amount.negated(), source, rule, id);
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

  /** Each part goes in with its length before it, so that no two postings have one text. */
  private String digest() {
    StringBuilder parts = new StringBuilder();
    Stream.of(
            entry,
            invoice.text(),
            kind.name(),
            label,
            amount.toString(),
            source.kind().name(),
            source.portal().map(PortalId::toString).orElse(""),
            source.what(),
            source.name(),
            reverses == null ? "" : reverses)
        .forEach(part -> parts.append(part.length()).append(':').append(part));
    try {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(sha256.digest(bytes(parts)));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("Every JDK has SHA-256", e);
    }
  }

  /** As it stands in memory: an encoder would make one of each half of a surrogate pair. */
  private static byte[] bytes(CharSequence text) {
    ByteBuffer bytes = ByteBuffer.allocate(text.length() * Character.BYTES);
    bytes.asCharBuffer().put(text.toString());
    return bytes.array();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Posting that && id.equals(that.id) && rule.equals(that.rule);
  }

  @Override
  public int hashCode() {
    return Objects.hash(id);
  }

  /** Returns a line such as {@code FC-1187 PAID ARS 2311.66 (sancor-salud ...), INVOICE_KEY}. */
  @Override
  public String toString() {
    String name = kind + (label.isEmpty() ? "" : " " + label);
    return entry + " " + name + " " + amount + " (" + source + "), " + rule;
  }
}
